"""Killed at any moment, nothing acknowledged is lost and nothing is doubled: dispatch, submission, upload."""

from __future__ import annotations

import time

import pytest

UNITS, TASKS, VALUES = 400, 2, 4
MOMENTS = 6

pytestmark = pytest.mark.slow


def _kill_at_several_moments(step: str, start, check) -> None:
    """Time the action once it is done undisturbed at last; before, kill it ever later, checking each time."""
    pause, acknowledged = 0.0, False
    for _moment in range(MOMENTS):
        acknowledged |= _killed_after(pause, step, start)
        check(acknowledged=acknowledged)
        pause = pause * 2 or 0.004
    assert _killed_after(None, step, start), "the action undisturbed says that it is done"
    check(acknowledged=True)
    assert _killed_after(None, step, start), "and again the same"
    check(acknowledged=True)


def test_a_dispatch_is_whole_or_not_there(start, inspect):
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

    _kill_at_several_moments("act_dispatch", start, check)


def test_a_submission_is_there_once_acknowledged(start, inspect):
    def check(*, acknowledged: bool) -> None:
        found = inspect()
        assert found["chain"]
        assert found["report"] in ({"submitted"} if acknowledged else {"draft", "submitted"})
        assert found["values"] == VALUES
        assert found["entries"]["reports.submit_report"] == int(found["report"] == "submitted")

    _kill_at_several_moments("act_submit", start, check)


def test_an_upload_is_whole_and_has_its_job(start, inspect):
    # two campaigns were opened from documents when the scene was set
    before = 2

    def check(*, acknowledged: bool) -> None:
        found = inspect()
        assert found["chain"]
        assert found["uploads"] in ({1} if acknowledged else {0, 1})
        assert found["whole"]
        assert found["jobs"] == found["uploads"]
        assert found["entries"]["directives.receive_document"] == before + found["uploads"]

    _kill_at_several_moments("act_receive", start, check)


def _killed_after(pause: float | None, step: str, start) -> bool:
    """Start the action, kill it after a pause, and tell whether it had said that it is done."""
    with start(step) as process:
        process.stdin.write("go\n")
        process.stdin.flush()
        if pause is None:
            process.wait(60)
        else:
            time.sleep(pause)
            process.kill()
        return process.stdout.read() == "DONE\n"
