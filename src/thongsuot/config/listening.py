"""How the web server listens (cách máy chủ web lắng nghe): a line on which nothing is said takes up no worker.

Browsers open spare connections before they need them. A sync worker that took one would wait on it until its
time is over, and two such connections would stop a server of two workers for everybody. The kernel therefore
keeps a connection to itself until its first words are there.
"""

from __future__ import annotations

import socket
from typing import Protocol

_SILENT_SECONDS = 60
"""After so long the kernel gives up waiting; browsers close spare connections far earlier."""


class _Listener(Protocol):
    sock: socket.socket


class _Server(Protocol):
    LISTENERS: list[_Listener]


def when_ready(server: _Server) -> None:
    """Set it where the system can; gunicorn calls this with its open sockets, before the first worker begins."""
    option = getattr(socket, "TCP_DEFER_ACCEPT", None)
    if option is None:
        return
    for listener in server.LISTENERS:
        if listener.sock.family in {socket.AF_INET, socket.AF_INET6}:
            listener.sock.setsockopt(socket.IPPROTO_TCP, option, _SILENT_SECONDS)
