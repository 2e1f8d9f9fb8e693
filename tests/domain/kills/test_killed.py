"""Killed at any moment, nothing acknowledged is lost and nothing is doubled: dispatch, submission, upload."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connections

SCENARIO = Path(__file__).with_name("scenario.py")
UNITS, TASKS, VALUES = 400, 2, 4
MOMENTS = 6

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A data folder and database of these tests' own, on the kind of database that the suite runs on."""
    folder = tmp_path_factory.mktemp("killed")
    environment = {**os.environ, "THONGSUOT_DATA": str(folder), "THONGSUOT_JOBS_IMMEDIATE": "0"}
    environment.pop("DATABASE_URL", None)
    with _own_database(environment):
        done = subprocess.run(
            _command("prepare"), env=environment, capture_output=True, text=True, check=False
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
    with subprocess.Popen(_command("inspect"), env=prepared, **pipes) as process:

        def _inspect() -> dict:
            process.stdin.write("?\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        yield _inspect
        process.stdin.close()


def _kill_at_several_moments(step: str, prepared: dict[str, str], check) -> None:
    """Time the action once it is done undisturbed at last; before, kill it ever later, checking each time."""
    pause, acknowledged = 0.0, False
    for _moment in range(MOMENTS):
        acknowledged |= _killed_after(pause, step, prepared)
        check(acknowledged=acknowledged)
        pause = pause * 2 or 0.004
    assert _killed_after(None, step, prepared), "the action undisturbed says that it is done"
    check(acknowledged=True)
    assert _killed_after(None, step, prepared), "and again the same"
    check(acknowledged=True)


def test_a_dispatch_is_whole_or_not_there(prepared, inspect):
    whole = UNITS * TASKS

    def check(*, acknowledged: bool) -> None:
        found = inspect()
        assert found["chain"]
        assert found["assignments"] in ({whole} if acknowledged else {0, whole})
        assert found["pairs"] == found["assignments"]
        sent = int(found["assignments"] == whole)
        assert (found["dispatches"], found["state"]) == (sent, "dispatched" if sent else "draft")
        # the campaign that is reported on was dispatched when the scene was set
        assert found["entries"]["campaigns.dispatch"] == 1 + sent

    _kill_at_several_moments("act_dispatch", prepared, check)


def test_a_submission_is_there_once_acknowledged(prepared, inspect):
    def check(*, acknowledged: bool) -> None:
        found = inspect()
        assert found["chain"]
        assert found["report"] in ({"submitted"} if acknowledged else {"draft", "submitted"})
        assert found["values"] == VALUES
        assert found["entries"]["reports.submit_report"] == int(found["report"] == "submitted")

    _kill_at_several_moments("act_submit", prepared, check)


def test_an_upload_is_whole_and_has_its_job(prepared, inspect):
    # two campaigns were opened from documents when the scene was set
    before = 2

    def check(*, acknowledged: bool) -> None:
        found = inspect()
        assert found["chain"]
        assert found["uploads"] in ({1} if acknowledged else {0, 1})
        assert found["whole"]
        assert found["jobs"] == found["uploads"]
        assert found["entries"]["directives.receive_document"] == before + found["uploads"]

    _kill_at_several_moments("act_receive", prepared, check)


def _killed_after(pause: float | None, step: str, environment: dict[str, str]) -> bool:
    """Start the action, kill it after a pause, and tell whether it had said that it is done."""
    process = subprocess.Popen(
        [sys.executable, str(SCENARIO), step],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with process:
        assert process.stdout.readline() == "READY\n"
        process.stdin.write("go\n")
        process.stdin.flush()
        if pause is None:
            process.wait(60)
        else:
            time.sleep(pause)
            process.kill()
        return process.stdout.read() == "DONE\n"


def _command(step: str) -> list[str]:
    return [sys.executable, str(SCENARIO), step]


def _url(settings: dict, name: str) -> str:
    return f"postgres://{settings['USER']}:{settings['PASSWORD']}@{settings['HOST']}:{settings['PORT']}/{name}"


def _on_server(settings: dict, statement: str) -> None:
    psycopg = pytest.importorskip("psycopg")
    with psycopg.connect(_url(settings, "postgres"), autocommit=True) as connection:
        connection.execute(statement)
