"""A caller of the API: signed in as one of the people, speaking JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from thongsuot.domain.organisations.actor import Actor

PREFIX = "/api/v1"


class Caller:
    """Calls operations by their path and gives what they answer."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def get(self, path: str, status: int = 200, **query: Any) -> Any:
        """Read; the answer must have ``status``."""
        return self._checked(self.client.get(PREFIX + path, query), status)

    def post(self, path: str, body: Any = None, status: int = 200) -> Any:
        """Write; the answer must have ``status``."""
        answer = self.client.post(
            PREFIX + path, json.dumps(body or {}), content_type="application/json"
        )
        return self._checked(answer, status)

    def upload(self, path: str, file: Any, status: int = 200) -> Any:
        """Send a file."""
        return self._checked(self.client.post(PREFIX + path, {"file": file}), status)

    def put(self, path: str, body: Any, status: int = 200) -> Any:
        """Replace."""
        answer = self.client.put(PREFIX + path, json.dumps(body), content_type="application/json")
        return self._checked(answer, status)

    def delete(self, path: str, status: int = 200) -> Any:
        """Take away."""
        return self._checked(self.client.delete(PREFIX + path), status)

    @staticmethod
    def _checked(answer: HttpResponse, status: int) -> Any:
        body = json.loads(answer.content)
        assert answer.status_code == status, body
        if status >= 400:
            assert set(body) == {"error"}
            assert set(body["error"]) == {"code", "message", "fields"}
        return body


@pytest.fixture
def calling_as(signed_in):
    """Give a function that gives a caller signed in as an actor."""

    def _calling_as(actor: Actor) -> Caller:
        return Caller(signed_in(actor))

    return _calling_as


@pytest.fixture
def nobody(db) -> Caller:
    """Somebody who is not signed in."""
    return Caller(Client())
