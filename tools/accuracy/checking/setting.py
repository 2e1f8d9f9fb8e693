"""Sets written lines as a text (dàn trang): two columns in a row or side by side, flowing or wrapped."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from tools.accuracy.checking.write import Line

LEFT = {"parent", "issuer"}
WIDTH = 46
COLUMNS = 94


def set_text(lines: Sequence[Line], style: dict[str, int]) -> str:
    """Give the text of the lines."""
    head = [
        one for one in lines if one.part in {*LEFT, "nation", "motto", "number", "date", "about"}
    ]
    rest = [one for one in lines if one not in head]
    rows = [*_head(head, style), ""]
    wrap = style["wrap"] == 1
    for before, line in zip([None, *rest], rest, strict=False):
        if before is not None and _apart(before, line, style):
            rows.append("")
        if wrap and line.is_paragraph:
            rows += textwrap.wrap(line.text, COLUMNS, break_on_hyphens=False) or [""]
        else:
            rows.append(line.text)
    return "\n".join(rows) + "\n"


def _apart(before: Line, line: Line, style: dict[str, int]) -> bool:
    if before.part != line.part and {before.part, line.part} & {
        "nn",
        "signature",
        "signer",
        "title",
    }:
        return not {before.part, line.part} <= {"title", "subject", "nn", "recipient"}
    if {before.part, line.part} <= {"nn", "recipient", "archive", "to", "addressee"}:
        return False
    return before.part != line.part if style["gap"] else line.is_paragraph or before.is_paragraph


def _head(lines: Sequence[Line], style: dict[str, int]) -> list[str]:
    left = [one.text for one in lines if one.part in LEFT]
    right = [one.text for one in lines if one.part in {"nation", "motto"}]
    number = [one.text for one in lines if one.part == "number"]
    date = [one.text for one in lines if one.part == "date"]
    about = [
        row
        for one in lines
        if one.part == "about"
        for row in textwrap.wrap(one.text, 44, break_on_hyphens=False)
    ]
    if style["head"] == 0:
        return [*left, "", *right, "", *number, *about, "", *date]
    if style["head"] == 1:
        return [*_beside(left, right), *_beside([*number, *about], date)]
    if style["head"] == 2:  # noqa: PLR2004 - one of four ways
        return [*left, *number, *about, "", *right, *date]
    return [*left, *right, *number, *date, *about]


def _beside(left: Sequence[str], right: Sequence[str]) -> list[str]:
    rows = max(len(left), len(right))
    one = [*left, *[""] * (rows - len(left))]
    other = [*right, *[""] * (rows - len(right))]
    return [f"{a:<{WIDTH}}  {b}".rstrip() for a, b in zip(one, other, strict=True)]
