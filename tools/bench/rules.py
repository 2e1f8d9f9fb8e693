"""How long all the rules take over one letter (tốc độ kiểm tra)."""

from __future__ import annotations

from pathlib import Path

from tools.bench.report import Row
from tools.bench.timing import peak_memory, time_each

ROUNDS = 100
SEEDS = Path(__file__).resolve().parents[2] / "tests/seeds"


def measure() -> list[Row]:
    """Run every rule over the readings of the five sample letters again and again."""
    from thongsuot.core.pipeline import read
    from thongsuot.core.rules.engine import check
    from thongsuot.core.rules.registry import all_rules

    readings = [read(path.read_bytes(), path.name) for path in sorted(SEEDS.glob("*.txt"))]
    for reading in readings:
        check(reading)
    timing = time_each(check, readings * ROUNDS)
    return [
        {
            "rules": str(len(all_rules())),
            "letters": str(len(timing.durations)),
            "letters/s": f"{timing.a_second:.0f}",
            "processor ms a letter": f"{timing.processor:.1f}",
            "p50 ms": f"{timing.at(0.5):.2f}",
            "p95 ms": f"{timing.at(0.95):.2f}",
            "peak memory MB": f"{peak_memory():.0f}",
        }
    ]
