"""The world of the access tables, with people in the units below that were given its tasks."""

from __future__ import annotations

import pytest

from tests.access.world import World
from tests.builders import an_actor


@pytest.fixture
def world(db) -> World:
    """Give the world; hospital and clinic, which the department dispatched to, have an officer each."""
    made = World()
    made.people["hospital"] = an_actor(made.units.hospital)
    made.people["clinic"] = an_actor(made.units.clinic)
    made.people["office"] = an_actor(made.units.office)
    return made
