"""Damages of PDF tools, mails and wrong encodings, all of which a careful reader can undo."""

from __future__ import annotations

import unicodedata

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.damaging import damage

LONG = 50
MARKS = ("\u0300", "\u0301", "\u0303", "\u0323")


@damage("none", hand="fresh", weight=8)
def none(lines: list[str], chance: Chance) -> list[str]:
    """Leave the text as it is."""
    return lines


@damage("marks apart from letters", hand="fresh")
def marks_apart(lines: list[str], chance: Chance) -> list[str]:
    """Set a blank between some letters and their marks, as fonts without the whole letter do."""

    def torn(sign: str) -> str:
        parts = unicodedata.normalize("NFD", sign)
        if len(parts) == len("aa") and parts[1] in MARKS and chance.maybe(0.15):
            return f"{parts[0]} {parts[1]}"
        return sign

    return ["".join(torn(sign) for sign in line) for line in lines]


@damage("letter-spaced lines", hand="fresh")
def letter_spaced(lines: list[str], chance: Chance) -> list[str]:
    """Space the letters of a few long lines, as justified lines come out of some files."""
    long = [index for index, line in enumerate(lines) if len(line) > LONG and "|" not in line]
    if not long:
        return lines
    first = chance.pick(long)
    spoilt = set(range(first, first + chance.between(1, 4))) & set(long)
    return [_spaced(line) if index in spoilt else line for index, line in enumerate(lines)]


def _spaced(line: str) -> str:
    return "   ".join(" ".join(word) for word in line.split())


def _inside(lines: list[str], chance: Chance) -> int:
    """Give a place in the body, where a page may end."""
    return chance.between(len(lines) * 45 // 100, len(lines) * 60 // 100)


@damage("page furniture", hand="fresh")
def page_number(lines: list[str], chance: Chance) -> list[str]:
    """Put the number of the second page, alone or with a running head, between two lines."""
    place = _inside(lines, chance)
    furniture = chance.pick([["2"], ["", "2", ""], ["- 2 -"], ["Trang 2/3"], ["", "Page 2 of 3"]])
    return [*lines[:place], *furniture, *lines[place:]]


@damage("form feeds", hand="fresh")
def form_feed(lines: list[str], chance: Chance) -> list[str]:
    """Begin the second page with a form feed."""
    place = _inside(lines, chance)
    page = chance.pick(["\f", "\f2\n", "\n\f"])
    return [*lines[:place], f"{page}{lines[place]}", *lines[place + 1 :]]


@damage("a blank line after each line", hand="fresh")
def apart(lines: list[str], chance: Chance) -> list[str]:
    """Put a blank line after every line, as PDF tools do with wide line spacing."""
    return [spread for line in lines if line.strip() for spread in (line, "")]


@damage("signs of a forwarded mail", hand="fresh")
def quoted(lines: list[str], chance: Chance) -> list[str]:
    """Put `> ` before every line."""
    return [f"> {line}" if line else ">" for line in lines]


@damage("blanks that do not break", hand="fresh")
def other_blanks(lines: list[str], chance: Chance) -> list[str]:
    """Put other blanks and signs without width into the text, as pages of portals hold them."""

    def other(sign: str) -> str:
        if sign == " " and chance.maybe(0.2):
            return chance.pick(["\u00a0", "\u00a0", "\u2009", " \u200b"])
        return sign

    return ["".join(other(sign) for sign in line) for line in lines]


@damage("mojibake", hand="fresh")
def mojibake(lines: list[str], chance: Chance) -> list[str]:
    """Read UTF-8 as Windows-1252, as old mail programs do."""
    return ["".join(_misread(byte) for byte in line.encode("utf-8")) for line in lines]


def _misread(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)
