"""Asked by several processes at the same moment, everything is done once, and the journal stays one chain."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.slow
UNITS, TASKS = 400, 2


@pytest.mark.parametrize("step", ["act_dispatch", "act_submit", "act_receive"])
def test_three_at_once_do_it_once(start, inspect, step):
    before = inspect()
    processes = [start(step) for _number in range(3)]
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = []
    for process in processes:
        with process:
            process.wait(60)
            answers.append(process.stdout.read())
    assert answers == ["DONE\n"] * 3
    found = inspect()
    assert found["chain"]
    entries = {verb: number - before["entries"][verb] for verb, number in found["entries"].items()}
    match step:
        case "act_dispatch":
            assert (found["dispatches"], found["assignments"]) == (1, UNITS * TASKS)
            assert entries["campaigns.dispatch"] == 1
        case "act_submit":
            assert found["report"] == "submitted"
            assert entries["reports.submit_report"] == 1
        case "act_receive":
            assert (found["uploads"], found["whole"], found["jobs"]) == (1, True, 1)
            assert entries["directives.receive_document"] == 1
