"""The letters that the reader is measured with (bộ văn bản đo), each with its expected and its actual reading."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from thongsuot.core.model.codec import reading_to_json
from thongsuot.core.pipeline import read
from tools.accuracy.short_hand import long_form

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "tests/seeds"
FRESH = ROOT / "tests/letters/fresh"
SECOND = ROOT / "tests/letters/second"
THIRD = ROOT / "tests/letters/third"
FOURTH = ROOT / "tests/letters/fourth"
FIFTH = ROOT / "tests/letters/fifth"
SIXTH = ROOT / "tests/letters/sixth"


@dataclass(frozen=True)
class Letter:
    """A letter and the reading of a careful person."""

    group: str
    path: Path
    expected: dict[str, Any]

    def reading(self) -> dict[str, Any]:
        """Read the letter as `thongsuot read --format json` does."""
        return reading_to_json(read(self.path.read_bytes(), self.path.name))


def seed_letters() -> Iterator[Letter]:
    """Give the five real letters."""
    for path in sorted(SEEDS.glob("*.txt")):
        expected = _json(SEEDS / "expected" / f"{path.stem}.json")
        expected["outline"] = [item["path"] for item in expected["outline"]]
        expected["campaign"] and expected["campaign"].pop("theme_words", None)
        yield Letter("seeds", path, expected)


def fresh_letters() -> Iterator[Letter]:
    """Give the invented letters of a hand that did not know the reader."""
    for path in sorted(FRESH.glob("*.txt")):
        yield Letter("fresh", path, long_form(_json(path.with_suffix(".json"))))


def second_letters() -> Iterator[Letter]:
    """Give the second set of invented letters: scored once, before anything is mended by it."""
    for path in sorted(SECOND.glob("*.txt")):
        yield Letter("second", path, long_form(_json(path.with_suffix(".json"))))


def third_letters() -> Iterator[Letter]:
    """Give the third set: ordinary letters of an average office, scored once like the second."""
    for path in sorted(THIRD.glob("*.txt")):
        yield Letter("third", path, long_form(_json(path.with_suffix(".json"))))


def fourth_letters() -> Iterator[Letter]:
    """Give the fourth set: letters of campaigns as close as can be to real ones, scored once like the second."""
    for path in sorted(FOURTH.glob("*.txt")):
        yield Letter("fourth", path, long_form(_json(path.with_suffix(".json"))))


def fifth_letters() -> Iterator[Letter]:
    """Give the fifth set: two further hands, every level and kind of office, scored once like the second."""
    for path in sorted(FIFTH.glob("*.txt")):
        yield Letter("fifth", path, long_form(_json(path.with_suffix(".json"))))


def sixth_letters() -> Iterator[Letter]:
    """Give the sixth set: again two further hands, scored once like the second."""
    for path in sorted(SIXTH.glob("*.txt")):
        yield Letter("sixth", path, long_form(_json(path.with_suffix(".json"))))


def _json(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded
