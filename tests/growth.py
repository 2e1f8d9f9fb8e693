"""How the time of some work grows with its size: no measure of speed, which `make bench` takes."""

from __future__ import annotations

import time
from collections.abc import Callable

TIMES = 4
# Twice what it should be. What takes the square of its size takes sixteen times as long.
MOST = 2.0 * TIMES
# On a machine that others use too, processor time itself may be twice as long for a moment.
TRIES = 6


def grows_with_its_size(work: Callable[[int], object], size: int) -> bool:
    """Tell whether ``work`` on four times the size takes some four times as long, in one of a few tries at least.

    A try that looks worse may be a machine that was busy at that moment; all of them look worse where the work does.
    """
    work(size // 3)  # what is made at its first use is made
    return any(_takes(work, TIMES * size) < MOST * _takes(work, size) for _ in range(TRIES))


def _takes(work: Callable[[int], object], size: int) -> float:
    begin = time.process_time()
    work(size)
    return time.process_time() - begin
