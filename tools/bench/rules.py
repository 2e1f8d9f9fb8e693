"""How long all the rules take over one letter (tốc độ kiểm tra)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from tools.bench.letters import SEEDS
from tools.bench.report import Row
from tools.bench.timing import Timing, peak_memory, time_each

if TYPE_CHECKING:
    from thongsuot.core.model.reading import Reading

ROUNDS = 100
MADE = Path(__file__).resolve().parents[2] / "tests/letters"


def measure() -> list[Row]:
    """Run every rule over readings: again and again over five real letters, and once over each of many different ones."""
    from thongsuot.core.pipeline import read
    from thongsuot.core.rules.engine import check

    def readings(paths: Iterable[Path]) -> list[Reading]:
        return [read(path.read_bytes(), path.name) for path in paths]

    real, made = readings(SEEDS), readings(sorted(MADE.glob("*/*.txt")))
    for reading in real:
        check(reading)
    # The different ones first: nothing is known of their words yet but what the five have in common with them.
    different = time_each(check, made)
    return [
        _row("each letter of the test sets once", different),
        _row("five real letters, again and again", time_each(check, real * ROUNDS)),
    ]


def _row(letters: str, timing: Timing) -> Row:
    from thongsuot.core.rules.registry import all_rules

    return {
        "letters": letters,
        "rules": str(len(all_rules())),
        "checks": str(len(timing.durations)),
        "processor ms a letter": f"{timing.processor:.1f}",
        "p50 ms": f"{timing.at(0.5):.2f}",
        "p95 ms": f"{timing.at(0.95):.2f}",
        "peak memory MB": f"{peak_memory():.0f}",
    }
