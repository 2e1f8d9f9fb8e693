"""A connection on which nothing is said reaches no worker."""

from __future__ import annotations

import select
import socket
from types import SimpleNamespace

import pytest

from thongsuot.config.listening import when_ready


@pytest.mark.skipif(not hasattr(socket, "TCP_DEFER_ACCEPT"), reason="Linux alone has it")
def test_a_silent_connection_is_not_handed_over_until_it_speaks():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        when_ready(SimpleNamespace(LISTENERS=[SimpleNamespace(sock=listening)]))
        with socket.create_connection(listening.getsockname()) as visitor:
            assert select.select([listening], [], [], 0.3)[0] == []
            visitor.sendall(b"GET / HTTP/1.1\r\n")
            assert select.select([listening], [], [], 5)[0] == [listening]


def test_other_kinds_of_sockets_are_left_alone():
    pair = socket.socketpair()
    when_ready(SimpleNamespace(LISTENERS=[SimpleNamespace(sock=pair[0])]))
    for each in pair:
        each.close()
