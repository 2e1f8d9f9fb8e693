"""Killing (SIGKILL) the web server and the worker loses nothing that was acknowledged and doubles nothing."""

import http.client
import os
import sqlite3
import threading
import time
import uuid
from contextlib import closing

import pytest

from tools.live import Caller, live_server

GUNICORN, WORKER = "gunicorn", "cli.main worker"
KILLS = 3


@pytest.fixture
def database(tmp_path):
    """The address of a database of its own, on the same kind of server as the other tests use."""
    server = os.environ.get("DATABASE_URL", "")
    if not server:
        return f"sqlite:///{tmp_path / 'live.sqlite3'}"
    import psycopg

    name = f"live_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"create database {name}")
    return f"{server.rpartition('/')[0]}/{name}"


@pytest.fixture
def live(tmp_path, database):
    """The real program over that database."""
    with live_server(tmp_path, DATABASE_URL=database) as server:
        yield server


@pytest.fixture
def rows(database):
    """Give a function that asks the database itself, past the program."""

    def _rows(query):
        if database.startswith("postgres"):
            import psycopg

            with psycopg.connect(database) as connection:
                return connection.execute(query).fetchall()
        with closing(sqlite3.connect(database.removeprefix("sqlite:///"))) as connection:
            return connection.execute(query).fetchall()

    return _rows


@pytest.fixture
def officer(live):
    return _signed_in(live, "chuyenvien.haiphong")


@pytest.fixture
def campaign(officer, seeds):
    document = officer.uploaded(seeds[3])
    return officer.api("POST", "/campaigns", {"document_id": document})["id"]


@pytest.mark.slow
def test_a_server_killed_while_it_dispatches(live, officer, campaign, rows):
    preview = officer.api("GET", f"/campaigns/{campaign}/preview")
    choices = [
        {"task_id": task["task_id"], "unit_id": row["unit_id"]}
        for task in preview
        for row in task["rows"]
    ]
    assert len(choices) > KILLS
    for turn in range(KILLS):
        order = {"choices": choices[turn::KILLS], "idempotency_key": f"kill-{turn}"}
        path = f"/campaigns/{campaign}/dispatches"
        acknowledged = _killed_meanwhile(live, officer, ("POST", path, order), turn)

        sent = officer.api("POST", path, order)

        assert acknowledged in (None, sent)
    pairs = rows("select task_id, unit_id from campaigns_assignment")
    assert sorted(pairs) == sorted((row["task_id"], row["unit_id"]) for row in choices)
    assert len(rows("select id from campaigns_dispatch")) == KILLS


@pytest.mark.slow
def test_a_server_killed_while_a_report_is_submitted(live, officer, campaign, rows):
    preview = officer.api("GET", f"/campaigns/{campaign}/preview")
    choices = [
        {"task_id": task["task_id"], "unit_id": row["unit_id"]}
        for task in preview
        for row in task["rows"]
    ]
    order = {"choices": choices, "idempotency_key": "mot-lan"}
    officer.api("POST", f"/campaigns/{campaign}/dispatches", order)
    for turn, name in enumerate(("soyte", "sldtbxh", "thuynguyen")):
        unit = _signed_in(live, f"chuyenvien.{name}")
        content = {"narratives": {"results": f"Kết quả minh họa {turn}"}}
        draft = unit.api("PUT", f"/reports/forms/{campaign}", content)
        path, key = f"/reports/{draft['id']}/submission", {"submission_key": f"kill-{turn}"}
        acknowledged = _killed_meanwhile(live, unit, ("POST", path, key), turn)

        submitted = unit.api("POST", path, key)

        assert acknowledged in (None, submitted)
        assert submitted["state"] == "submitted"
        assert submitted["narratives"]["results"] == f"Kết quả minh họa {turn}"
    kept = rows("select unit_id, revision, state from reports_report")
    assert [(revision, state) for _unit, revision, state in kept] == [(1, "submitted")] * KILLS
    verbs = rows("select object_id from journal_entry where verb = 'reports.submit_report'")
    assert len(set(verbs)) == len(verbs) == KILLS


@pytest.mark.slow
def test_a_worker_killed_while_it_reads(live, officer, seeds, tmp_path, rows):
    waiting = []
    for turn, seed in enumerate(seeds[:KILLS]):
        copy = tmp_path / f"van-ban-{turn}.txt"
        copy.write_bytes(seed.read_bytes())
        waiting.append(officer.uploaded(copy, wait=False))
        time.sleep(0.3 * turn)
        live.kill(WORKER)
    end = time.monotonic() + 60
    while time.monotonic() < end:
        states = [officer.api("GET", f"/documents/{number}")["state"] for number in waiting]
        if set(states) == {"read"}:
            break
        time.sleep(0.3)

    assert states == ["read"] * KILLS
    kept = rows("select document_id from directives_readingrow")
    assert sorted(number for (number,) in kept) == sorted(waiting)


def _killed_meanwhile(live, caller, call, turn):
    """Make a call, kill the server a moment later; give what it acknowledged, None if nothing."""
    told = []

    def make_call():
        try:
            told.append(caller.api(*call))
        except (OSError, http.client.HTTPException):
            caller.connection.close()

    thread = threading.Thread(target=make_call)
    thread.start()
    time.sleep(0.005 + 0.02 * turn)
    assert live.kill(GUNICORN)
    thread.join()
    live.wait()
    return told[0] if told else None


def _signed_in(live, name):
    caller = Caller(live.port)
    caller.sign_in(name)
    return caller
