"""A scene in a database of its own, which processes act on that are killed or come at the same time."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connections

SCENARIO = Path(__file__).with_name("scenario.py")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A data folder and database of these tests' own, on the kind of database that the suite runs on."""
    folder = tmp_path_factory.mktemp("killed")
    environment = {**os.environ, "THONGSUOT_DATA": str(folder), "THONGSUOT_JOBS_IMMEDIATE": "0"}
    environment.pop("DATABASE_URL", None)
    with _own_database(environment):
        done = subprocess.run(
            command("prepare"), env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        yield environment
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _own_database(environment: dict[str, str]) -> Iterator[None]:
    settings = connections.databases["default"]
    if not settings["ENGINE"].endswith("postgresql"):
        yield
        return
    name = f"killed_{os.getpid()}"
    _on_server(settings, f'CREATE DATABASE "{name}"')
    environment["DATABASE_URL"] = _url(settings, name)
    yield
    _on_server(settings, f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="module")
def inspect(prepared):
    """Give a function that tells what is in the database, as a process of its own sees it."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command("inspect"), env=prepared, **pipes) as process:

        def _inspect() -> dict:
            process.stdin.write("?\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        yield _inspect
        process.stdin.close()


def command(step: str) -> list[str]:
    """Give the command line that takes a step of the scenario."""
    return [sys.executable, str(SCENARIO), step]


@pytest.fixture(scope="module")
def start(prepared):
    """Give a function that starts a step and gives its process, which waits for a line before it acts."""

    def _start(step: str) -> subprocess.Popen:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        process = subprocess.Popen(command(step), env=prepared, **pipes)
        assert process.stdout.readline() == "READY\n"
        return process

    return _start


def _url(settings: dict, name: str) -> str:
    return f"postgres://{settings['USER']}:{settings['PASSWORD']}@{settings['HOST']}:{settings['PORT']}/{name}"


def _on_server(settings: dict, statement: str) -> None:
    psycopg = pytest.importorskip("psycopg")
    with psycopg.connect(_url(settings, "postgres"), autocommit=True) as connection:
        connection.execute(statement)
