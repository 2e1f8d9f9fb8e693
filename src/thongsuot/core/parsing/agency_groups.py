"""Collective agencies (tập hợp cơ quan): `các sở, ban, ngành, đoàn thể tỉnh`, `các hội, đoàn thể`."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct

from thongsuot.core.parsing.agency_catalogue import (
    body_patterns,
    group_noun_pattern,
    group_qualifier_pattern,
    kind_named,
    kind_patterns,
    match_field,
)
from thongsuot.core.parsing.agency_tails import match_tail
from thongsuot.core.vocabulary.agency_words import group_words
from thongsuot.core.vocabulary.folding import UPPER
from thongsuot.core.vocabulary.load import table

_MOST_PHRASES = 1024
# `báo`, `ban` are nouns, but báo cáo, ban hành verbs; Ủy ban nhân dân các xã is a collective of its own.
_NEXT = r"(?!báo\s+cáo\b|ban\s+hành\b|ủy\s+ban\s+nhân\s+dân\b)"
_SIGN = r"\s*,\s*|\s*-\s*|\s+và\s+|\s*&\s*|\s*;\s*"
_JOINT = re.compile(rf"(?:{_SIGN}){_NEXT}", re.IGNORECASE)
# Behind a mere blank `tổ chức` is the verb: các cơ quan, đơn vị tổ chức Lễ kỷ niệm.
_LOOSE = re.compile(rf"(?:{_SIGN}|\s+(?!tổ\s+chức\b)){_NEXT}", re.IGNORECASE)


# `…, đoàn thể tỉnh; Báo Lạng Sơn`: a capital noun with a capital behind it begins a body of its own.
_BODY_BEGINS = re.compile(rf"[{UPPER}][^\W{UPPER}]*[ \u00a0]+(?:[{UPPER}][^\W{UPPER}\d]|Y\s)")


# Units that belong to somebody are several, with `các` or without.
_ALL_OF_THEM = re.compile(
    r"(?:đơn\s+vị|cơ\s+quan|đoàn|công\s+đoàn\s+cơ\s+sở)\s+(?:trực\s+thuộc|liên\s+quan)(?!\w)"
    r"|cơ\s+quan\s+(?:ngang\s+bộ|thuộc\s+chính\s+phủ)(?!\w)",
    re.IGNORECASE,
)


class Group(Struct, frozen=True, gc=False):
    """A collective phrase: standard words, its first noun, and that noun as a head noun (sở → Sở)."""

    end: int
    words: str
    noun: str
    kind: str | None


def match_group(plain_text: str, at: int) -> Group | None:
    """Give the collective phrase that begins at ``at`` with `các` or a like word, or None."""
    if plain_text[at : at + 1].lower() not in _opener_initials():
        return None
    opener = _opener().match(plain_text, at)
    first = _noun().match(plain_text, opener.end()) if opener else None
    if first is None:
        return None
    return _group(plain_text, at, first, _end_of_nouns(plain_text, first.end(), _LOOSE))


def match_bare_group(plain_text: str, at: int, *, may_be_one: bool = False) -> Group | None:
    """Give a collective phrase without `các` (`Sở, ban, ngành tỉnh`); only lists of names have these.

    With ``may_be_one`` one noun alone is such a phrase, too.
    """
    first = _noun().match(plain_text, at)
    if first is None:
        return None
    end = _end_of_nouns(plain_text, first.end(), _JOINT)
    if end == first.end() and not (may_be_one or _ALL_OF_THEM.match(plain_text, at)):
        return None
    return _group(plain_text, at, first, end)


def _end_of_nouns(plain_text: str, at: int, joint: re.Pattern[str]) -> int:
    """Give where the row of nouns ends whose first ends at ``at``."""
    while True:
        between = joint.match(plain_text, at)
        following = _noun().match(plain_text, between.end()) if between else None
        if following is None or _begins_body(plain_text, following):
            return at
        at = following.end()


def _begins_body(plain_text: str, noun: re.Match[str]) -> bool:
    """Tell whether a noun opens a name (`Báo Lạng Sơn`, `phòng Giáo dục và Đào tạo`) and goes not with the row."""
    start, end = noun.span()
    if plain_text[start].isupper():
        if _BODY_BEGINS.match(plain_text, start):
            return True
        body = body_patterns().match(plain_text, start)
        if body is not None and body.end > end:
            return True
        if body_patterns().match(plain_text, end + 1) is not None:
            return True  # `Đảng ủy Ủy ban nhân dân xã`
    if not plain_text[end + 1 : end + 2].isupper():
        return False  # no field begins so
    head = kind_patterns().match(plain_text, start)
    if head is None or head.end != end or not kind_named(head.name).fields:
        return False
    return match_field(plain_text, end + 1, head.name) is not None


def _group(plain_text: str, at: int, first: re.Match[str], nouns_end: int) -> Group:
    end = nouns_end
    noun = " ".join(first[0].lower().split())
    while True:
        more = _qualified().match(plain_text, end)
        if more is not None:
            end = more.end()
            continue
        tail = match_tail(plain_text, end)
        if tail is None:
            break
        end = tail.end
    words = _standard(plain_text[at:nouns_end], plain_text[nouns_end:end])
    return Group(end, words, noun, _kind_of(noun))


@lru_cache(_MOST_PHRASES)
def _kind_of(noun: str) -> str | None:
    head = kind_patterns().match(noun, 0)
    return head.name if head and head.end == len(noun) else None


@cache
def _opener_initials() -> frozenset[str]:
    return frozenset(word[0].lower() for word in group_words("openers"))


@cache
def _opener() -> re.Pattern[str]:
    openers = "|".join(
        word.replace(" ", r"\s+") for word in sorted(group_words("openers"), key=len, reverse=True)
    )
    return re.compile(rf"(?:{openers})\s+", re.IGNORECASE)


@cache
def _qualified() -> re.Pattern[str]:
    other_body = r"(?!\s+(?i:ủy|đoàn)\b)"  # trực thuộc Huyện ủy
    return re.compile(rf"\s*,?\s+{group_qualifier_pattern()}{other_body}")


@lru_cache(_MOST_PHRASES)
def _standard(nouns: str, rest: str) -> str:
    words = re.sub(r"\s+", " ", nouns)
    words = _noun().sub(_spelled, words)
    words = re.sub(r"\s*([,;])\s*", r"\1 ", words).replace(" & ", " và ")
    words = re.sub(r"\s*-\s*", " - ", words)
    opener, _, others = words.partition(" ")
    return f"{opener.lower()} {others}" + re.sub(r"\s+", " ", rest)


def _spelled(noun: re.Match[str]) -> str:
    """Write out a noun of the vocabulary; its capitals are those of the document (`các Bộ`), but for titles."""
    standard = _nouns()[_key(noun[0])]
    as_written = _key(standard) == _key(noun[0]) and not noun.string.isupper()
    return noun[0] if as_written and noun[0] != noun[0].upper() else standard


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){group_noun_pattern()}")


@cache
def _nouns() -> dict[str, str]:
    written_out = dict(table("groups")["written_out"])
    return {_key(noun): written_out.get(noun, noun) for noun in group_words("nouns")}


def _key(noun: str) -> str:
    return re.sub(r"\s*-\s*", "-", re.sub(r"[\s,]+", " ", noun)).lower()
