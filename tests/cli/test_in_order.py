"""Work done side by side: in order, all of it, and never much of it waiting."""

from __future__ import annotations

import threading

import pytest

from thongsuot.cli import in_order as parts
from thongsuot.cli.in_order import in_order


class _Done:
    def __init__(self, number: int, size: int = 1) -> None:
        self.number = number
        self.size = size


@pytest.mark.parametrize(("count", "jobs"), [(0, 2), (1, 3), (2, 2), (50, 1), (300, 3)])
def test_all_comes_in_the_order_of_what_was_asked(count, jobs):
    found = [done.number for done in in_order(_Done, range(count), jobs)]

    assert found == list(range(count))


def test_what_waits_for_the_first_comes_behind_it():
    last = threading.Event()

    def work(number: int) -> _Done:
        if number == 0:
            last.wait(30)
        elif number == 2:
            last.set()
        return _Done(number)

    assert [done.number for done in in_order(work, range(3), 2)] == [0, 1, 2]


def test_so_many_are_at_work_at_once_and_no_more():
    together = threading.Barrier(3)
    lock = threading.Lock()
    at_work = most = 0

    def work(number: int) -> _Done:
        nonlocal at_work, most
        with lock:
            at_work += 1
            most = max(most, at_work)
        together.wait(30)
        with lock:
            at_work -= 1
        return _Done(number)

    assert len(list(in_order(work, range(9), 3))) == 9
    assert most == 3


def test_an_error_is_raised_at_its_turn_and_the_rest_given_up():
    asked: list[int] = []

    def work(number: int) -> _Done:
        asked.append(number)
        if number == 3:
            raise OSError("hỏng")
        return _Done(number)

    found: list[int] = []
    with pytest.raises(OSError, match="hỏng"):
        found.extend(done.number for done in in_order(work, range(1000), 2))

    assert found == [0, 1, 2]
    assert len(asked) < 20


def test_no_more_is_asked_while_much_waits(monkeypatch):
    monkeypatch.setattr(parts, "_MOST_WAITING", 10)
    too_many = threading.Event()
    asked: list[int] = []
    asked_before_the_first_was_done: list[int] = []

    def work(number: int) -> _Done:
        asked.append(number)
        if len(asked) > 6:
            too_many.set()
        if number == 0:
            too_many.wait(0.5)
            asked_before_the_first_was_done.append(len(asked))
        return _Done(number, size=4)

    assert [done.number for done in in_order(work, range(40), 2)] == list(range(40))
    assert asked_before_the_first_was_done[0] <= 6
