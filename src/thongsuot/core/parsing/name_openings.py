"""Openings of names (chữ mở đầu tên cơ quan): which sorts of names the words at a place may begin.

Most words of a text begin no name at all, and most of the rest one sort only. What the next words allow is
true of these words by themselves: it is looked up, so that expressions are tried where they may fit only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from thongsuot.core.parsing.agency_catalogue import (
    body_patterns,
    first_words,
    glued_kinds,
    kind_named,
    kind_patterns,
    may_be_field,
    office_first_words,
)
from thongsuot.core.parsing.name_patterns import Ahead, words_ahead
from thongsuot.core.vocabulary.agency_words import (
    group_words,
    office_abbreviations,
    office_heads,
)

_WORD = re.compile(r"\w+")
_MOST_OPENINGS = 8192
_ALL = "các"
_ADDRESSED = ("đồng chí", "đ/c", "ông", "bà")
_ABBREVIATING = re.compile(r"[A-ZĐ]")


class Openings(NamedTuple):
    """The sorts of names that the words ahead may begin; a sort that is False they surely do not."""

    ahead: Ahead
    office: bool
    group: bool
    body: bool
    glued: bool
    kind: bool
    several: bool


def openings_at(plain_text: str, at: int, *, after_office: bool) -> Openings | None:
    """Give the sorts of names that may begin at ``at``, None where none does."""
    ahead = words_ahead(plain_text, at)
    if ahead is None:
        return None
    return _behind_office(ahead) if after_office else openings_of(ahead)


@lru_cache(_MOST_OPENINGS)
def openings_of(ahead: Ahead) -> Openings | None:
    """Give the sorts of names that the words ahead may begin in running text, None where they begin none."""
    return _judged(ahead, after_office=False)


@lru_cache(_MOST_OPENINGS)
def _behind_office(ahead: Ahead) -> Openings | None:
    return _judged(ahead, after_office=True)


def _judged(ahead: Ahead, *, after_office: bool) -> Openings | None:
    first, second, _ = ahead
    small = first.lower()
    if not first.isupper() and small not in first_words():
        return None
    found = Openings(
        ahead,
        office=not after_office
        and small in office_first_words()
        and _fits(_offices(), small, second.lower()),
        group=_fits(_groups(), small, second.lower()),
        body=body_patterns().may_begin(ahead),
        glued=_may_be_glued(ahead),
        kind=_may_be_kind(ahead, after_office=after_office),
        several=small == _ALL and second[:1].isupper(),
    )
    return found if any(found[1:]) else None


def _fits(beginnings: frozenset[tuple[str, str | None]], first: str, second: str) -> bool:
    return (first, second) in beginnings or (first, None) in beginnings


def _may_be_kind(ahead: Ahead, *, after_office: bool) -> bool:
    """Whether a head noun may stand ahead; behind most of them a name begins with a capital."""
    may_be_placed = after_office or not ahead[0][0].islower()
    for name, follows in kind_patterns().begun_by(ahead):
        kind = kind_named(name)
        goes_on_small = may_be_placed and (kind.open_small or kind.bare_place)
        if goes_on_small or not follows[:1].islower():
            return True
    return False


def _may_be_glued(ahead: Ahead) -> bool:
    word = ahead[0]
    if not word[0].isupper() or word[1:2].islower():
        return False
    return any(_may_follow(mark, kind, ahead) for mark, kind in glued_kinds())


def _may_follow(mark: str, kind: str, ahead: Ahead) -> bool:
    """Whether a field may stand behind the mark of a head noun: at once, or as the next word (P. GD&ĐT)."""
    word, second, letter = ahead
    if not mark.isalpha():
        return mark.startswith(word)
    rest = word.removeprefix(mark)
    abbreviates = rest != word and _ABBREVIATING.match(rest) is not None
    return abbreviates and may_be_field((rest, second, letter), kind)


@cache
def _offices() -> frozenset[tuple[str, str | None]]:
    """Give the first two words of each office; None stands for any word, as behind a form of address."""
    addressed = (*_ADDRESSED, *(f"{_ALL} {words}" for words in _ADDRESSED))
    return _beginnings((*office_heads(), *office_abbreviations(), *addressed))


@cache
def _groups() -> frozenset[tuple[str, str | None]]:
    nouns = frozenset(_WORD.findall(noun)[0] for noun in group_words("nouns"))
    openers = _beginnings(group_words("openers"))
    alone = (first for first, second in openers if second is None)
    before_noun = ((first, noun.lower()) for first in alone for noun in nouns)
    return frozenset((*(one for one in openers if one[1] is not None), *before_noun))


def _beginnings(names: Iterable[str]) -> frozenset[tuple[str, str | None]]:
    words = (_WORD.findall(name.lower()) for name in names)
    return frozenset((first, rest[0] if rest else None) for first, *rest in words)
