"""Other spellings of places (tên viết khác) that letters use and no table holds."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from thongsuot.core.vocabulary.folding import fold


def other_spellings(proper: str) -> tuple[str, ...]:
    """Give the other spellings of a province's name."""
    return _table().get(proper, ())


def plain_name(proper: str) -> str:
    """Give a name in small letters, a number without its leading nought (Phường 01)."""
    folded = fold(proper)
    return folded.lstrip("0") if folded.isdigit() else folded


@cache
def _table() -> dict[str, tuple[str, ...]]:
    path = files("thongsuot.core.registry") / "data" / "place_names.toml"
    others = tomllib.loads(path.read_text(encoding="utf-8"))["others"]
    return {name: tuple(spellings) for name, spellings in others.items()}
