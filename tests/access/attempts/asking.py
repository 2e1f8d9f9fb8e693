"""How an attempt is made: a browser of somebody, and JSON sent as a program sends it."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpResponse
from django.test import Client

from thongsuot.domain.organisations.actor import Actor


def browser_of(actor: Actor, **headers: str) -> Client:
    """Give a browser in which ``actor`` has signed in."""
    client = Client(headers=headers)
    client.force_login(actor.account)
    return client


def ask(client: Client, method: str, path: str, body: Any = None) -> HttpResponse:
    """Ask the interface for programs."""
    content = b"" if body is None else json.dumps(body).encode()
    return client.generic(method, f"/api/v1{path}", content, "application/json")


def body_of(answer: HttpResponse) -> str:
    """Give what was answered as text, whether it came at once or in parts."""
    parts = answer if answer.streaming else [answer.content]
    return b"".join(parts).decode(errors="replace")
