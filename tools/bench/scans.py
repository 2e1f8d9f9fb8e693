"""How fast and how rightly scans are read (tốc độ đọc bản quét): clean pages and noisy ones, two at a time."""

from __future__ import annotations

import os
import time

from rapidfuzz.distance import Levenshtein

from tools.bench.report import Row
from tools.bench.timing import processor_seconds

LETTERS = 2
BRANCHES = {"clean, 200 dpi": "clean", "noisy, 150 dpi": "noisy"}


def measure() -> list[Row]:
    """Read the pages of two typeset sample letters as pictures, each letter as one document."""
    return [_row(shown, kind) for shown, kind in BRANCHES.items()]


def _row(shown: str, kind: str) -> Row:
    from tests.paper import scanned
    from tests.typeset import seed_letters
    from thongsuot.core.intake.repair import repair
    from thongsuot.core.intake.scan.read import read_pictures

    letters = [
        (scanned(letter, kind), letter) for letter in list(seed_letters().values())[:LETTERS]
    ]
    read_pictures(letters[0][0][:1])  # loads the models
    wrong = wanted = 0
    begin, begun = time.perf_counter(), processor_seconds()
    for files, letter in letters:
        found, text = (
            " ".join(t.split()) for t in (repair(read_pictures(files)).text, letter.text)
        )
        wrong += Levenshtein.distance(found, text)
        wanted += len(text)
    pages = sum(len(files) for files, _ in letters)
    seconds, worked = time.perf_counter() - begin, processor_seconds() - begun
    return {
        "pages": shown,
        "number": str(pages),
        "s a page": f"{seconds / pages:.2f}",
        "processor s a page": f"{worked / pages:.2f}",
        f"s a page on {_cores()} free cores": f"{worked / pages / _cores():.2f}",
        "character errors": f"{wrong / wanted:.4f}",
    }


def _cores() -> int:
    return len(os.sched_getaffinity(0))
