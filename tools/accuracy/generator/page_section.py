"""Writes what is read of generated letters into docs/accuracy.md, each hand apart."""

from __future__ import annotations

from tools.accuracy.generator.chance import HANDS
from tools.accuracy.generator.run import Result, Run, run
from tools.accuracy.generator.tables import by_variation, where_missed
from tools.accuracy.page import commit_and_day, write_section
from tools.accuracy.tables import figures

COUNT, SEED, JOBS = 2000, 1, 2
WORST = 20


def measure_generated() -> str:
    """Generate, read and score the letters of both hands; give the table of figures."""
    results = {hand: run(Run(COUNT, SEED, hand), JOBS) for hand in HANDS}
    table = figures({hand: [one.sheet for one in some] for hand, some in results.items()})
    command = f"`python -m tools.accuracy.generator --count {COUNT} --seed {SEED} --hand …`"
    write_section("generated", f"{command} · {commit_and_day()}\n\n{table}")
    write_section("generated-misses", "\n\n".join(_misses(*pair) for pair in results.items()))
    return table


def _misses(hand: str, results: list[Result]) -> str:
    rows = by_variation(results).split("\n")[: WORST + 2]
    return "\n".join([f"**{hand}**", "", where_missed(results), "", *rows])
