"""Who may open what: every address and operation, asked by every kind of person, on real things."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client, override_settings
from django.urls import reverse
from django.utils import timezone

from tests.access.table import METHODS, Line, as_word, ask, lines, parts
from tests.access.world import PEOPLE, World
from tests.builders import PASSWORD
from thongsuot.domain.organisations.actions.issue_key import KeyEntry, issue_key
from thongsuot.web.urls import urlpatterns

pytestmark = pytest.mark.django_db
ADDRESSES = {row.name: row.pattern.converters for row in urlpatterns}


@pytest.fixture(scope="module", autouse=True)
def _own_data_folder(tmp_path_factory) -> Iterator[None]:
    """Keep the files of the one world as long as the world, instead of one folder for each test."""
    folder = tmp_path_factory.mktemp("world")
    apart = {
        alias: settings.STORAGES[alias] | {"OPTIONS": {"location": folder / alias}}
        for alias in ("default", "quarantine")
    }
    hasher = "django.contrib.auth.hashers.MD5PasswordHasher"
    with override_settings(STORAGES=settings.STORAGES | apart, PASSWORD_HASHERS=[hasher]):
        yield


@pytest.fixture(scope="module")
def world(_own_data_folder, django_db_setup, django_db_blocker) -> Iterator[World]:
    """Give the world, made once for everybody: ``table.ask`` undoes what each cell changes."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield World()
        transaction.set_rollback(True)


def page_url(line: Line, world: World) -> str:
    things = parts(line, world)
    return reverse(line.name, kwargs={name: things[name] for name in ADDRESSES[line.name]})


def operation_url(line: Line, world: World) -> str:
    return f"/api/v1{line.name}".format(**parts(line, world))


URLS = {"pages": page_url, "operations": operation_url}


def client_of(person: str, world: World) -> Client:
    client = Client()
    if person != "nobody":
        client.force_login(world.people[person].account)
    return client


@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_gets_what_the_tables_say(world, person):
    client = client_of(person, world)  # signs in once
    cookies = client.cookies.copy()
    wrong = []
    for table, url in URLS.items():
        for line in lines(table).values():
            client.cookies = cookies.copy()  # signing out is undone, too
            word = as_word(ask(client, line, url(line, world), world), line)
            if word != line.answers[person]:
                wrong.append(f"{line.method} {line.name}: {word}, not {line.answers[person]}")
    assert not wrong, "\n".join(wrong)


SAFE = ("GET", "HEAD")
IN_PERSON = ("/me", "/people")
"""What a program does nothing at, whatever its key: keys, passwords, devices, and who may come in."""


@pytest.mark.parametrize("scope", ["read", "write"])
def test_a_key_opens_what_its_person_may_and_no_more(world, scope):
    officer = world.people["officer"]
    entry = KeyEntry("Minh họa", scope, timezone.localdate())
    key = issue_key(officer, entry=entry, password=PASSWORD)
    client = Client(headers={"authorization": f"Bearer {key}"})
    wrong = []
    for line in lines("operations").values():
        word = as_word(ask(client, line, operation_url(line, world), world), line)
        wanted = line.answers["officer"]
        if line.method not in SAFE and (scope == "read" or line.name.startswith(IN_PERSON)):
            wanted = "403"
        if word != wanted:
            wrong.append(f"{line.method} {line.name}: {word}, not {wanted}")
    assert not wrong, "\n".join(wrong)


def test_methods_without_a_line_are_refused(world):
    client = client_of("officer", world)
    told = lines("pages")
    wrong = []
    for name in {name for _method, name in told}:
        given = next(row for row in told.values() if row.name == name)
        for method in METHODS:
            if (method, name) in told:
                continue
            answer = client.generic(method, page_url(given, world))
            if answer.status_code != 405:
                wrong.append(f"{method} {name}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)
