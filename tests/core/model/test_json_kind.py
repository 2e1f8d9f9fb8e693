"""Kinds of places in the contract: every seed's own values fit, anything else does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from thongsuot.core.model.codec import reading_to_json
from thongsuot.core.model.json_kind import fits
from thongsuot.core.pipeline import read_text

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
NOT_DIRECTIVE = {"schema", "source", "text", "repairs"}


def _places(path: str, value: Any) -> list[tuple[str, Any]]:
    parts = value.items() if isinstance(value, dict) else []
    if isinstance(value, list) and not path.endswith("span"):
        parts = list(enumerate(value))
    below = [place for key, part in parts for place in _places(f"{path}.{key}", part)]
    return [(path, value), *below]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_what_was_read_fits_where_it_was_read(seed: Path) -> None:
    data = reading_to_json(read_text(seed.read_text(encoding="utf-8")))
    roots = [(key, value) for key, value in data.items() if key not in NOT_DIRECTIVE]
    places = [place for key, value in roots for place in _places(key, value)]
    assert len(places) > 100
    assert [path for path, value in places if not fits(path, value)] == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("date.day", "5"),
        ("date.day", True),
        ("date.year", 10**12),
        ("subject.text", 5),
        ("subject.text", "a\0b"),
        ("subject.text", "\ud800"),
        ("subject", {"text": "x", "more": 1}),
        ("addressees", [None]),
        ("addressees.0.span", [3, 1]),
        ("assignments.0.agencies.0.role", "boss"),
        ("assignments.0.deadline.date", "2024-02-31"),
        ("displays.0.from", "hôm nay"),
        ("campaign.day", "31/2"),
        ("subject.text.more", "x"),
        ("nothing", "x"),
    ],
)
def test_what_cannot_stand_there(path: str, value: Any) -> None:
    assert not fits(path, value)
