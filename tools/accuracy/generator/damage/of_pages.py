"""Damages (hư hại) of lines and pages, all of which a careful reader can undo."""

from __future__ import annotations

import re
from collections.abc import Callable

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.damaging import damage

PAGE = 24
FULL = 60


@damage("letter-spaced lines")
def spaced(lines: list[str], chance: Chance) -> list[str]:
    """Set some long lines letter by letter, as justified lines of PDF come."""
    return [
        _spaced(line, chance) if len(line) > FULL and chance.maybe(0.2) else line for line in lines
    ]


def _spaced(line: str, chance: Chance) -> str:
    if "  " in line.strip() or "|" in line or "\t" in line:
        return line
    gap = chance.pick(["  ", "   "])
    return gap.join(" ".join(word) for word in line.split())


@damage("page furniture")
def furniture(lines: list[str], chance: Chance) -> list[str]:
    """Put page numbers, and a running head, between the lines of two pages."""
    number = chance.pick(["{}", "- {} -", "Trang {}", "{}/3"])
    head = chance.pick([None, None, "Minh họa - Văn bản đo"])
    return _paged(lines, lambda page: [number.format(page), *([head] if head else [])], chance)


@damage("form feeds")
def form_feeds(lines: list[str], chance: Chance) -> list[str]:
    """Begin each page with a form feed, some with a number."""
    numbered = chance.maybe(0.5)
    return _paged(lines, lambda page: ["\f" + (f"{'':30}{page}" if numbered else "")], chance)


def _paged(lines: list[str], between: Callable[[int], list[str]], chance: Chance) -> list[str]:
    broken: list[str] = []
    start = chance.between(PAGE - 4, PAGE)
    for count, line in enumerate(lines):
        at = count - start
        if at >= 0 and at % (2 * PAGE) == 0:
            broken += between(at // (2 * PAGE) + 2)
        broken.append(line)
    return broken


@damage("hyphenation")
def hyphenated(lines: list[str], chance: Chance) -> list[str]:
    """Break words at the ends of full lines: `tuyên tr-` / `uyền`."""
    broken = list(lines)
    for at in range(len(broken) - 1):
        line, following = broken[at], broken[at + 1].lstrip()
        whole = len(line) > FULL and following[:1].islower() and " " in following
        first, _, rest = following.partition(" ")
        if whole and first.isalpha() and len(first) > 3 and chance.maybe(0.6):  # noqa: PLR2004 - long enough to be broken
            sign = chance.pick(["-", "\u00ad"])
            broken[at] = f"{line} {first[:2]}{sign}"
            broken[at + 1] = f"{first[2:]} {rest}"
    return broken


_TABLE = re.compile(r"\|?\s*S?TT\b", re.IGNORECASE)
_COLUMNS = re.compile(r"(?<=\S) {3,}(?=\S)")


@damage("glued words of columns")
def glued(lines: list[str], chance: Chance) -> list[str]:
    """Lose the gap between two columns of the head and of the signature."""
    table = next((at for at, line in enumerate(lines) if _TABLE.match(line)), len(lines))
    return [_COLUMNS.sub("", line) for line in lines[:table]] + lines[table:]
