"""Fixtures for page tests: a client that checks every page it gets, signed in as an actor."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.builders import an_actor
from tests.web.page_checks import PageClient
from thongsuot.domain.organisations.actions.install_registry import install_registry
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit


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


@pytest.fixture
def hue(db) -> Unit:
    """The city of Huế with its history, from the country's registry."""
    install_registry(province="46")
    return Unit.objects.get(registry_key="46@2025")


@pytest.fixture
def hue_desk(hue, at_desk) -> PageClient:
    """A client of somebody of the city's committee."""
    return at_desk(an_actor(hue))
