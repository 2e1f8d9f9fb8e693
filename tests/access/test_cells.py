"""Who may open what: every address and operation, asked by every kind of person, on real things."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from tests.access.table import METHODS, Line, as_word, ask, lines, parts
from tests.access.world import PEOPLE, World
from thongsuot.web.urls import urlpatterns

ADDRESSES = {row.name: row.pattern.converters for row in urlpatterns}


@pytest.fixture
def world(db) -> World:
    return World()


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
    client = client_of(person, world)
    cookies = client.cookies.copy()
    wrong = []
    for table, url in URLS.items():
        for line in lines(table).values():
            client.cookies = cookies.copy()  # signing out is undone, too
            word = as_word(ask(client, line, url(line, world), world), line)
            if word != line.answers[person]:
                wrong.append(f"{line.method} {line.name}: {word}, not {line.answers[person]}")
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
