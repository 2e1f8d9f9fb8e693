"""Pieces of a page shared out among the cores, and pages given back in their order."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from thongsuot.core.intake.scan.ahead import done, in_order, shared_out


@pytest.mark.parametrize("count", [0, 1, 2, 9])
def test_what_is_shared_out_comes_back_in_order(count):
    assert shared_out(lambda number: number * number, range(count)) == [i * i for i in range(count)]


def test_a_helper_works_beside_the_thread_that_shares_out():
    both_at_work = threading.Barrier(2, timeout=20)

    def work(_piece: int) -> str:
        both_at_work.wait()
        return threading.current_thread().name

    names = shared_out(work, range(2))

    assert names[1] == threading.current_thread().name
    assert names[0] != names[1]


def test_pages_that_share_out_at_the_same_time_do_not_wait_for_each_other():
    with ThreadPoolExecutor(4) as pool:
        pages = [
            pool.submit(shared_out, lambda piece: piece + 1, range(page)) for page in range(12)
        ]

        assert [page.result(timeout=20) for page in pages] == [
            list(range(1, page + 1)) for page in range(12)
        ]


def test_a_failure_in_a_piece_is_told():
    with pytest.raises(ZeroDivisionError):
        shared_out(lambda number: 1 // number, [1, 0, 2])


def test_futures_are_given_in_their_order_however_many_there_are():
    assert list(in_order(done(number) for number in range(50))) == list(range(50))
