"""Fixtures for page tests: a client that checks every page it gets, signed in as an actor."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.web.page_checks import PageClient
from thongsuot.domain.organisations.actor import Actor


@pytest.fixture
def at_desk(db) -> Callable[[Actor], PageClient]:
    """Give a function that seats an actor at a checking client."""

    def _at_desk(actor: Actor) -> PageClient:
        client = PageClient()
        client.force_login(actor.account)
        return client

    return _at_desk


@pytest.fixture
def nobody(db) -> PageClient:
    """A client of somebody who has not signed in."""
    return PageClient()
