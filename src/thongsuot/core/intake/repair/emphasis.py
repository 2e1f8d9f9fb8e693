"""Repair of plain text with marks of emphasis (dấu in đậm, in nghiêng): ``**``, ``*`` and ``_`` around words."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit, deletions

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "emphasis"

# The sign itself comes first, what stands before it is looked at then: the search runs from sign to sign.
_FIRST = r"(?=[^\W_]|[“\"'(\[«‘+/-])"
_INNER = r"(?:(?!\n[ \t]*\n)[^*])*?"
_STARS = re.compile(rf"(\*(?<![\w*]\*)\*{{0,2}}){_FIRST}({_INNER}\S)(\*{{1,3}})(?![\w*])")
_UNDERLINES = re.compile(
    r"(_(?<!\w_)_?)(?=[^\W_]|[“\"(])((?:(?!\n[ \t]*\n)[^_])*?[^\s_])(_{1,2})(?!\w)"
)
_HEADING = re.compile(r"^[ \t]*#{1,6}[ \t]+(?=\S)", re.MULTILINE)
_SIGNS = frozenset("*_#\\")
_ESCAPE = re.compile(r"\\(?=[-.*_#()\[\]!+])")


def find_edits(draft: Draft) -> list[Edit]:
    """Give two edits for each pair of marks, one in front of the words and one behind them.

    The marks of a heading (``##``) and the stroke before a sign that is meant itself go as well.
    """
    if _SIGNS.isdisjoint(draft.signs):
        return []
    edits: list[Edit] = []
    for sign, pattern in (("*", _STARS), ("_", _UNDERLINES)):
        if sign in draft.text:
            for match in pattern.finditer(draft.text):
                edits += _both_marks(match)
    edits += deletions(_HEADING, draft.text) if "#" in draft.text else []
    edits += deletions(_ESCAPE, draft.text) if "\\" in draft.text else []
    edits.sort(key=itemgetter(0))
    return edits


def _both_marks(match: re.Match[str]) -> list[Edit]:
    if len(match.group(1)) != len(match.group(3)):
        return []
    return [(match.start(1), match.end(1), ""), (match.start(3), match.end(3), "")]
