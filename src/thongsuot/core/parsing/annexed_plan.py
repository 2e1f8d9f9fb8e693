"""Annexed plan (kế hoạch ban hành kèm theo): the body of a plan that a decision puts into force."""

from __future__ import annotations

import re

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.front_lines import read_front
from thongsuot.core.parsing.lines import split_lines
from thongsuot.core.parsing.tail_lines import read_tail

_PLANS = frozenset({"ke_hoach", "chuong_trinh", "phuong_an", "de_an"})
_ISSUED_WITH = re.compile(r"\((?:Được\s+)?(?:[Bb]an\s+hành\s+)?[Kk]èm\s+theo\s")
_LONGEST_HEAD = 1200


def find_annexed_plan(text: str, annex: Span | None) -> Span | None:
    """Give where the body of the plan stands in the annex; None where it holds forms, lists or rules only."""
    if annex is None:
        return None
    lines = split_lines(text, annex)
    front = read_front(lines)
    if front.title is None or front.title.kind not in _PLANS:
        return None
    head_end = min(front.body_start, annex.start + _LONGEST_HEAD)
    if _ISSUED_WITH.search(text, annex.start, head_end) is None:
        return None
    tail = read_tail(lines, front.body_line)
    end = tail.start if tail.start is not None else tail.annex_start
    body = Span(front.body_start, annex.end if end is None else end)
    return body if body.of(text).strip() else None
