"""The list of mistakes of the five sample letters (docs/accuracy/seed-mistakes.toml) held against findings."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from thongsuot.core.pipeline import read
from thongsuot.core.rules.engine import check

if TYPE_CHECKING:
    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.reading import Reading

ROOT = Path(__file__).resolve().parents[3]
SEEDS = sorted((ROOT / "tests/seeds").glob("*.txt"))
LIST = ROOT / "docs/accuracy/seed-mistakes.toml"


@dataclass(frozen=True)
class Mistake:
    """A mistake that a reader found; any one of ``codes`` is enough."""

    seed: str
    place: str
    wrong: str
    right: str
    codes: tuple[str, ...]
    verdict: str
    noticed: str = "reader"

    def is_told_by(self, finding: Finding, text: str) -> bool:
        """Tell whether the finding is of one of the codes and stands where the mistake is."""
        if finding.code not in self.codes:
            return False
        if not self.place:
            return True
        spans = [span for span in (finding.span, *finding.related) if span is not None]
        start = _find(text, self.place)
        return any(
            span.start <= start + len(self.place) + 2 and start <= span.end for span in spans
        )


def _find(text: str, place: str) -> int:
    start = " ".join(text.split("\n")).find(place)
    assert start >= 0, f"not in the text: {place}"
    return start


@cache
def mistakes(seed: str) -> tuple[Mistake, ...]:
    """Give the mistakes of the seed whose name begins so."""
    rows = tomllib.loads(LIST.read_text(encoding="utf-8"))["mistake"]
    return tuple(
        Mistake(**{**row, "codes": tuple(row["codes"])}) for row in rows if row["seed"] == seed
    )


@cache
def checked(path: Path) -> tuple[Reading, tuple[Finding, ...]]:
    """Read and check one seed."""
    reading = read(path.read_bytes(), path.name)
    return reading, check(reading)


def judgement(seed: str, finding: Finding, text: str) -> str:
    """Give how a reader judged the finding: right, arguable, or wrong where no mistake is there."""
    told = {one.verdict for one in mistakes(seed) if one.is_told_by(finding, text)}
    if "real" in told:
        return "right"
    return "arguable" if told else "wrong"
