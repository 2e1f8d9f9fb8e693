"""Runs the generator (chạy bộ sinh) in several processes and scores what is read."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from functools import partial
from random import Random

from tools.accuracy.generator.sample import Sample, sample
from tools.accuracy.score import score
from tools.accuracy.sheet import Sheet

TRIES = 400


@dataclass(frozen=True)
class Run:
    """What to generate; the hand's own layouts and phrases first, the other's only where it has none."""

    count: int
    seed: int
    hand: str | None = None
    variation: str | None = None

    @property
    def hands(self) -> tuple[str, ...]:
        """Give the hands in the order in which they are asked."""
        return {None: (), "author": ("author",), "fresh": ("fresh", "author")}[self.hand]


@dataclass(frozen=True)
class Result:
    """A generated letter and the sheet of its reading."""

    sample: Sample
    sheet: Sheet


def run(what: Run, jobs: int) -> list[Result]:
    """Generate, read and score; the same letters whatever the number of processes."""
    with multiprocessing.Pool(jobs) as pool:
        return pool.map(partial(_result, what), range(what.count), chunksize=20)


def generated(what: Run, number: int) -> Sample:
    """Give one letter of a run."""
    for attempt in range(TRIES):
        one = sample(Random(f"{what.seed} {number} {attempt}"), what.hands)  # noqa: S311 - no secret
        if what.variation is None or what.variation in one.variations:
            return one
    raise ValueError(f"no letter shows the variation {what.variation!r}")


def _result(what: Run, number: int) -> Result:
    one = generated(what, number)
    return Result(one, score(one.expected, one.reading()))
