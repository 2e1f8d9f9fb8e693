"""Catalogue of agency names (danh mục tên cơ quan): the vocabulary as patterns, built once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from thongsuot.core.parsing.name_patterns import Ahead, NameMatch, NamePatterns, words_ahead
from thongsuot.core.vocabulary.agency_words import (
    Body,
    Kind,
    bodies,
    field_spellings,
    group_words,
    kinds,
    office_abbreviations,
    office_heads,
    official_fields,
)
from thongsuot.core.vocabulary.word_tree import one_of

# `các phòng xây dựng kế hoạch`: in small letters only these short fields are surely no verbs.
_NEVER_VERBS = frozenset({"Y tế", "Nội vụ", "Tài chính", "Tư pháp", "Ngoại vụ", "Công Thương"})
_SURELY_A_FIELD = 3


@cache
def body_patterns() -> NamePatterns:
    """Give the patterns of bodies known by a whole name."""
    return NamePatterns(
        (spelling, body.name) for body in bodies() for spelling in (body.name, *body.short)
    )


@cache
def kind_patterns() -> NamePatterns:
    """Give the patterns of head nouns; these are never abbreviated by initials."""
    return NamePatterns(
        ((spelling, kind.name) for kind in kinds() for spelling in (kind.name, *kind.short)),
        initials=False,
    )


@cache
def _field_patterns() -> NamePatterns:
    return NamePatterns(
        field_spellings(),
        pairs=True,
        own_signs=True,
        official=official_fields(),
    )


@cache
def _own_field_patterns(kind: str) -> NamePatterns | None:
    own = kind_named(kind).own_fields
    if not own:
        return None
    return NamePatterns(
        ((name, name) for name in own), pairs=True, own_signs=True, official=official_fields()
    )


@cache
def body_named(name: str) -> Body:
    """Give the body of that standard name."""
    return next(body for body in bodies() if body.name == name)


@cache
def kind_named(name: str) -> Kind:
    """Give the head noun of that standard name."""
    return next(kind for kind in kinds() if kind.name == name)


def match_field(
    plain_text: str, at: int, kind: str, *, may_be_small: bool = False
) -> NameMatch | None:
    """Give the field of work that stands at ``at`` behind a head noun.

    It begins with a capital; only behind a plural (``các sở giáo dục và đào tạo``) it may be small.
    """
    if plain_text[at : at + 1].islower() and may_be_small:
        return _small_field(plain_text, at, kind)
    if not plain_text[at : at + 1].isupper():
        return None
    known = _known_field(plain_text, at, kind)
    if kind_named(kind).composite:
        mixed = _composite().match(plain_text, at)
        if mixed and (known is None or mixed.end() > known.end):
            return NameMatch(_standard_composite(mixed[0]), mixed.end())
    return known


def may_be_field(ahead: Ahead, kind: str) -> bool:
    """Tell whether the words ahead may begin a field of work behind a head noun; only a No is sure."""
    if _field_patterns().may_begin(ahead):
        return True
    own = _own_field_patterns(kind)
    if own is not None and own.may_begin(ahead):
        return True
    return kind_named(kind).composite and ahead[0].lower() in _topic_first_words()


def _small_field(plain_text: str, at: int, kind: str) -> NameMatch | None:
    known = _known_field(plain_text, at, kind)
    if known is None:
        return None
    plainly = known.name in _NEVER_VERBS or len(known.name.split()) >= _SURELY_A_FIELD
    words = re.sub(r"\s+", " ", plain_text[at : known.end])
    return NameMatch(words, known.end) if plainly else None


# `Bộ Giao thông vận tải xây dựng chỉ thị`: behind a mere blank and in small letters these are what a body does.
_DOES = (
    " xây dựng", " tổ chức", " quản lý", " kiểm tra", " thống kê", " tư vấn", " phục hồi chức năng"
)  # fmt: skip


def _known_field(plain_text: str, at: int, kind: str) -> NameMatch | None:
    ahead = words_ahead(plain_text, at)
    known = _longest_field(plain_text, at, ahead)
    preferred = _own_field_patterns(kind)
    own = preferred.match(plain_text, at, ahead) if preferred else None
    return own if own and (known is None or own.end >= known.end) else known


def _longest_field(plain_text: str, at: int, ahead: Ahead | None) -> NameMatch | None:
    known = _field_patterns().match(plain_text, at, ahead)
    if known is None or not plain_text.endswith(_DOES, at + 1, known.end):
        return known
    words = plain_text[: known.end]
    before = next(words[: -len(verb)] for verb in _DOES if words.endswith(verb))
    return _field_patterns().match(before, at) if before[-1].isalpha() else known


@cache
def glued_pattern() -> re.Pattern[str]:
    """Give the expression for a head noun glued to an abbreviated field: SLĐTBXH, P.GD&ĐT."""
    letters = sorted((mark for kind in kinds() for mark in kind.glued), key=len, reverse=True)
    return re.compile(rf"({'|'.join(re.escape(mark) for mark in letters)})(?=[A-ZĐ])")


@cache
def glued_kinds() -> tuple[tuple[str, str], ...]:
    """Give the marks that head nouns shrink to, each with its head noun."""
    return tuple((mark, kind.name) for kind in kinds() for mark in kind.glued)


def kind_of_glued(mark: str) -> str:
    """Give the head noun for which a glued mark stands."""
    return next(kind.name for kind in kinds() if mark in kind.glued)


@cache
def office_pattern() -> re.Pattern[str]:
    """Give the expression for an office that stands in front of the name of a body."""
    words = sorted(office_heads(), key=len, reverse=True)
    full = one_of(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    short = "|".join(re.escape(word) for word in office_abbreviations())
    person = r"(?:(?i:các\s+)?(?i:đồng\s+chí|đ/c|ông|bà)\s+)?"
    return re.compile(rf"({person}(?:{full}|{short}))\s+(?=\w)")


@cache
def office_first_words() -> frozenset[str]:
    """Give the small first words of all that may open the naming of an office."""
    names = (*office_heads(), *office_abbreviations(), "các", "đồng", "đ/c", "ông", "bà")
    return _first_words(names)


@cache
def _topic_first_words() -> frozenset[str]:
    return _first_words(group_words("topics"))


@cache
def first_words() -> frozenset[str]:
    """Give the small first words of all that may be named: a quick test before the patterns."""
    names = [spelling for body in bodies() for spelling in (body.name, *body.short)]
    names += [spelling for kind in kinds() for spelling in (kind.name, *kind.short)]
    names += [*office_heads(), *group_words("openers"), "các", "đồng", "đ/c", "ông", "bà"]
    return _first_words(names)


def _first_words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(re.split(r"[^\w]", name.lower(), maxsplit=1)[0] for name in names)


@cache
def small_starts() -> frozenset[str]:
    """Give the words in small letters with which running text may begin to name a body."""
    return frozenset(group_words("small_starts"))


@cache
def group_noun_pattern() -> str:
    """Give the expression for one noun of a collective phrase."""
    nouns = sorted(group_words("nouns"), key=len, reverse=True)
    return one_of(map(_spaced, nouns)) + r"(?!\w)"


@cache
def group_qualifier_pattern() -> str:
    """Give the expression for what may follow the nouns of a collective phrase."""
    words = sorted(group_words("qualifiers"), key=len, reverse=True)
    return one_of(map(_spaced, words)) + r"(?!\w)"


@cache
def _composite() -> re.Pattern[str]:
    topic = one_of(_spaced(word) for word in sorted(group_words("topics"), key=len, reverse=True))
    joint = r"(?:\s*[,&-]\s*|\s+(?i:và)\s+|\s+)"
    return re.compile(rf"{topic}(?:{joint}{topic}){{1,4}}(?!\w)")


def _standard_composite(words: str) -> str:
    squeezed = re.sub(r"\s+", " ", words)
    squeezed = re.sub(r"\s*,\s*", ", ", squeezed)
    squeezed = re.sub(r"\s*-\s*", " - ", squeezed)
    squeezed = re.sub(r"\s*&\s*", " và ", squeezed)
    topics = "|".join(map(re.escape, sorted(group_words("topics"), key=len, reverse=True)))
    return re.sub(topics, lambda part: part[0].capitalize(), squeezed, flags=re.IGNORECASE).replace(
        " Và ", " và "
    )


def _spaced(words: str) -> str:
    spaced = re.escape(words).replace(r"\ \-\ ", r"\s*-\s*").replace(r"\ ", r"\s+")
    return spaced.replace(r",\s+", r",?\s+")
