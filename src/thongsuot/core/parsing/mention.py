"""Mention (một cơ quan được nêu tên): a body named at a place of a text, with the places that belong to its name."""

from __future__ import annotations

import re
from typing import NamedTuple

from thongsuot.core.parsing.agency_tails import Tail, match_bare_place, match_tail
from thongsuot.core.vocabulary.folding import UPPER
from thongsuot.core.vocabulary.provinces import province_level

# `Ủy ban nhân dân (UBND) tỉnh`: how the body is called further on stands between its name and its place.
_SHORT_FORM = re.compile(
    rf"\s?\((?:(?:sau\s+đây\s+)?(?:viết|gọi)\s+tắt\s+là:?\s+)?[{UPPER}][{UPPER}&.\d-]{{1,13}}\)(?=\s)"
)

# Behind these no place goes on with a name; so it is told most quickly of most names.
_SIGNS_BEHIND = frozenset(",;:.")


class Mention(NamedTuple):
    """A body named at a place. ``kind`` is its head noun where a list of fields may go on from it."""

    start: int
    end: int
    name: str
    collective: bool = False
    kind: str | None = None
    office: str = ""
    group_noun: str | None = None
    level: str | None = None


def with_tail(plain_text: str, mention: Mention, *, bare_place: bool) -> Mention:
    """Give the mention with the places that stand behind it (`Việt Nam tỉnh`, `huyện Ba Vì`)."""
    end = mention.end
    behind = plain_text[end : end + 2]
    if behind[:1] in _SIGNS_BEHIND:
        return mention
    short = _SHORT_FORM.match(plain_text, end) if "(" in behind else None
    if short is not None:
        tail = match_tail(plain_text, short.end())
        return mention if tail is None else _joined(mention, tail)
    tail = match_tail(plain_text, end)
    if tail is None:
        tail = match_bare_place(plain_text, end)
        if tail is not None and not bare_place and province_level(tail.words) is None:
            tail = None
    if tail is None:
        return mention
    longer = _joined(mention, tail)
    return with_tail(plain_text, longer, bare_place=False) if not tail.collective else longer


def _joined(mention: Mention, tail: Tail) -> Mention:
    start, _, name, collective, kind, office, group_noun, level = mention
    if tail.collective:
        collective, level = True, tail.words
    words = f"{name} {tail.words}"
    return Mention(start, tail.end, words, collective, kind, office, group_noun, level)
