"""Sets the lines of a letter (dàn trang): as flowing text, or wrapped and indented as the text of a page."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Line

Setting = Callable[[tuple[Line, ...], Chance], list[str]]


def flowing(lines: tuple[Line, ...], chance: Chance) -> list[str]:
    """Set each paragraph on one line, as a text copied from Word has it."""
    gap = chance.maybe(0.5)
    texts: list[str] = []
    for line in lines:
        texts.append(line.text)
        if gap and line.role == "paragraph":
            texts.append("")
    return texts


def wrapped(lines: tuple[Line, ...], chance: Chance) -> list[str]:
    """Wrap the paragraphs as the text of a PDF has them."""
    width, indent = chance.pick([78, 86, 94]), chance.pick([0, 4, 8])
    texts: list[str] = []
    for line in lines:
        if line.role == "centred":
            texts.append(line.text.center(width).rstrip())
        elif line.role == "paragraph":
            texts += textwrap.wrap(
                line.text, width, initial_indent=" " * indent, break_on_hyphens=False
            )
        else:
            texts.append(line.text)
    return texts
