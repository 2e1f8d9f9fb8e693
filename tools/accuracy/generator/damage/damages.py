"""Damages (hư hại): what conversions do to a text, all of which a careful reader can undo."""

from __future__ import annotations

import unicodedata

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.damaging import damage


@damage("none", weight=6)
def none(lines: list[str], chance: Chance) -> list[str]:
    """Leave the text as it is."""
    return lines


@damage("NFD")
def nfd(lines: list[str], chance: Chance) -> list[str]:
    """Take letters and marks apart, as files from a Mac have them."""
    return [unicodedata.normalize("NFD", line) for line in lines]


@damage("Ð for Đ")
def eth(lines: list[str], chance: Chance) -> list[str]:
    """Write U+00D0 for Đ."""
    return [line.replace("Đ", "\u00d0") for line in lines]


@damage("doubled spaces")
def doubled(lines: list[str], chance: Chance) -> list[str]:
    """Double some spaces."""
    return [
        "".join(sign * 2 if sign == " " and chance.maybe(0.1) else sign for sign in line)
        for line in lines
    ]
