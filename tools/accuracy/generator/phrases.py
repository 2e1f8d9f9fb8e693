"""The words of letters (từ ngữ) as data: ``phrases/<hand>/<name>.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from tools.accuracy.generator.chance import HANDS, Chance

FOLDER = Path(__file__).parent / "phrases"
Json = dict[str, Any]


@cache
def entries(name: str) -> tuple[tuple[str, Json], ...]:
    """Give the entries of a list (``[[name]]``) with the hand that wrote them."""
    found = []
    for hand in HANDS:
        path = FOLDER / hand / f"{name}.toml"
        if path.exists():
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            found += [(hand, entry) for entry in table[name]]
    return tuple(found)


def choices(chance: Chance, name: str, **wanted: str | int) -> list[Json]:
    """Give the entries that fit, each as often as its weight.

    An entry that says nothing of a condition fits any; ``year`` is compared with ``since`` and ``until``.
    """
    fitting = [(hand, entry) for hand, entry in entries(name) if _fits(entry, wanted)]
    return [entry for entry in chance.of_hand(fitting) for _ in range(entry.get("weight", 1))]


def _fits(entry: Json, wanted: dict[str, str | int]) -> bool:
    year = wanted.get("year")
    if year is not None and not entry.get("since", 0) <= year <= entry.get("until", 9999):
        return False
    return all(value in entry.get(key, [value]) for key, value in wanted.items() if key != "year")
