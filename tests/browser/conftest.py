"""Fixtures for journeys in a real Chromium against a real server with the sample registry."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.person import FLAGS, PASSWORD, Person
from thongsuot.domain.organisations.actions.load_sample import load_sample

# Playwright's sync interface runs an event loop, in which Django would refuse to touch the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Use the Chromium of the system: nothing is downloaded for tests."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    return {**browser_type_launch_args, "executable_path": path, "args": FLAGS}


@pytest.fixture
def sample(transactional_db, settings):
    """Load the sample registry with its accounts; jobs are done at once, by the same code."""
    settings.JOBS_IMMEDIATE = True
    return load_sample(password=PASSWORD)


@pytest.fixture
def sign_in(browser: Browser, live_server, sample) -> Iterator[Callable[[str], Person]]:
    """Give a function that seats a person at a browser, once for each name."""
    people: dict[str, Person] = {}

    def _sign_in(username: str) -> Person:
        if username not in people:
            people[username] = Person(browser, live_server.url, username)
        return people[username]

    yield _sign_in
    for person in people.values():
        person.leave()
