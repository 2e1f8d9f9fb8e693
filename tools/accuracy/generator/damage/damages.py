"""Damages (hư hại) of letters and signs, all of which a careful reader can undo."""

from __future__ import annotations

import re
import unicodedata

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.damaging import damage


@damage("none", weight=12)
def none(lines: list[str], chance: Chance) -> list[str]:
    """Leave the text as it is."""
    return lines


@damage("NFD")
def nfd(lines: list[str], chance: Chance) -> list[str]:
    """Take letters and marks apart, as files from a Mac have them."""
    return [unicodedata.normalize("NFD", line) for line in lines]


@damage("marks apart from letters")
def marks_apart(lines: list[str], chance: Chance) -> list[str]:
    """Put a blank between some letters and their marks, as some fonts of PDF do: `hoa ̣t`."""
    return [_with_gaps(line, chance) for line in lines]


def _with_gaps(line: str, chance: Chance) -> str:
    parts = []
    for sign in line:
        apart = unicodedata.normalize("NFD", sign)
        if len(apart) > 1 and apart[-1] in "\u0323\u0301\u0300\u0309\u0303" and chance.maybe(0.15):
            parts.append(f"{unicodedata.normalize('NFC', apart[:-1])} {apart[-1]}")
        else:
            parts.append(sign)
    return "".join(parts)


@damage("Ð for Đ")
def eth(lines: list[str], chance: Chance) -> list[str]:
    """Write U+00D0 for Đ."""
    return [line.replace("Đ", "\u00d0") for line in lines]


@damage("mojibake")
def mojibake(lines: list[str], chance: Chance) -> list[str]:
    """Read the bytes of UTF-8 as the code page of Windows."""
    return [_misread(line) for line in lines]


def _misread(line: str) -> str:
    raw = line.encode()
    return "".join(_sign(byte) for byte in raw)


def _sign(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


@damage("doubled spaces")
def doubled(lines: list[str], chance: Chance) -> list[str]:
    """Double some spaces."""
    return [_doubled(line, chance) for line in lines]


def _doubled(line: str, chance: Chance) -> str:
    if "   " in line:  # a gap between columns, which says something
        return line
    return "".join(sign * 2 if sign == " " and chance.maybe(0.1) else sign for sign in line)


@damage("lost spaces")
def lost(lines: list[str], chance: Chance) -> list[str]:
    """Lose some spaces behind commas, semicolons and colons, and in front of brackets."""
    return [_SIGN.sub(lambda found: _without(found, chance), line) for line in lines]


_SIGN = re.compile(r"(?<=[^\W\d_])([,;:]) (?=[^\W\d_])|(?<=[^\W\d_])() (?=\()")


def _without(found: re.Match[str], chance: Chance) -> str:
    return (found.group(1) or "") if chance.maybe(0.3) else found.group()
