"""Tails of agency names (phần địa danh sau tên cơ quan): `tỉnh`, `huyện Ba Vì`, `các xã, thị trấn`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from thongsuot.core.vocabulary.agency_words import Level, levels
from thongsuot.core.vocabulary.folding import UPPER
from thongsuot.core.vocabulary.load import strings, table
from thongsuot.core.vocabulary.word_tree import one_of

PROPER_WORD = rf"[{UPPER}][\w'’]*(?!/[vV]\b)"
PROPER_NAME = rf"{PROPER_WORD}(?:[ \u00a0]+{PROPER_WORD}|[ \u00a0]*-[ \u00a0]*(?!(?:Trưởng|Phó|Chủ|Giám|Bí)\b){PROPER_WORD}(?=[^\w]|$)|[ \u00a0]+\d{{1,2}}\b)*"
_BARE_PLACE = re.compile(rf"[ \u00a0]+({PROPER_NAME})")
_NUMBER = r"(?:\d{1,2}(?!\s(?:ngày|tuần|tháng|giờ|lần)\b)|[IVX]{1,4})\b"  # not `15 ngày sau khi`, `02 lần/ngày`
# `huyện, Huyện đoàn …`: what follows is the next body of a list, no further level of the first.
_OTHER_BODY = r"\s+(?i:đoàn|ủy|đội)\b"


class Tail(NamedTuple):
    """A tail with its standard words; ``places`` are the names listed after `các huyện:`."""

    end: int
    words: str
    collective: bool = False


@cache
def level_pattern(*, with_placeless: bool = True) -> str:
    """Give the expression for one word of level, abbreviated or not."""
    chosen = [level for level in levels() if with_placeless or not level.placeless]
    names = sorted((_full(level) for level in chosen), key=len, reverse=True)
    shorts = sorted((s for level in chosen for s in level.short), key=len, reverse=True)
    full = one_of(names)
    short = "|".join(rf"{re.escape(word)}(?!\w)" for word in shorts)
    return rf"(?:{full}(?!\w|{_OTHER_BODY})|{short})"


def _full(level: Level) -> str:
    name = level.name.replace(" ", r"\s+")
    return rf"{name}(?!\s+(?i:{'|'.join(level.not_before)})\b)" if level.not_before else name


@cache
def _one() -> re.Pattern[str]:
    return re.compile(rf"({level_pattern()})(?:[ \u00a0]*({_NUMBER}|{PROPER_NAME}))?")


# `các huyện, thị, thành phố`: in a list a level may be cut to its first word; `thành đoàn`, `thành lập` are none.
_CUT_LEVEL = r"(?i:thị|thành|quận)(?!\w|\s+(?i:xã|phố|trấn|đoàn|ủy|hội|lập|viên|phần|tích|tựu|công|trường|sát)\b)"
_SEVERAL = ("các", "những", "tất cả các", "toàn bộ các")
_ALL = one_of(["các"])  # told by its first letter at once
_COMMITTEE = r"(?i:(?:tỉnh|thành|huyện|thị|quận|đảng)\s+ủy)(?!\w)"


@cache
def _several() -> re.Pattern[str]:
    level = level_pattern(with_placeless=False)
    joint = r"(?:\s*[,;/]\s*|\s+(?i:và)\s+|\s*&\s*|\s*-\s*)"
    more = rf"{joint}(?:(?i:các|những)\s+)?(?:{level}|{_CUT_LEVEL})(?!\s+{PROPER_WORD}\s*,)"
    committees = rf"{_ALL}\s+{_COMMITTEE}(?:{joint}{_COMMITTEE})*(?:\s+(?i:trực\s+thuộc)(?!\w))?"
    several = one_of(words.replace(" ", r"\s+") for words in _SEVERAL)
    return re.compile(
        rf"{committees}|{_ALL}\s+(?i:địa\s+phương)(?!\w)|[cC](?i:ấp\s+(?:huyện|xã|cơ\s+sở)(?:\s*,\s*cấp\s+xã)?)(?!\w)|{several}\s+{level}(?:{more})*"
        rf"|{level}(?:\s*,\s*{level})+(?:\s+(?i:và)\s+{level})?"
        rf"|\d{{1,3}}\s+(?=[a-zđ]){level}(?:{more})*"
    )


_SUFFIX = re.compile(
    r"\s+(?:trực\s+thuộc\s+(?:Trung\s+ương|TW|TƯ|tỉnh|thành\s+phố)|trong\s+(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố)"
    r"|thuộc\s+(?:tỉnh|huyện|thành\s+phố)|liên\s+quan|có\s+liên\s+quan|trên\s+địa\s+bàn(?:\s+(?:tỉnh|huyện|thành\s+phố|thị\s+xã|quận|xã|phường))?)(?!\w)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[^\s,;&-]+(?:\s+[^\s,;&-]+)*|[,;&-]")


def match_tail(plain_text: str, at: int) -> Tail | None:
    """Give the place that stands behind a name at ``at`` (blanks before it are skipped), or None."""
    start = at
    while plain_text[start : start + 1] in {" ", "\u00a0"}:
        start += 1
    first = plain_text[start : start + 1]
    if not first.isdecimal() and first.lower() not in _initials():
        return None
    several = _several().match(plain_text, start)
    if several is not None:
        return _collective(plain_text, several)
    one = _one().match(plain_text, start)
    if one is None:
        return None
    return _single(one)


def match_bare_place(plain_text: str, at: int) -> Tail | None:
    """Give the place name without a word of level that stands at ``at``, or None."""
    if not plain_text[at : at + 1].isspace():
        return None
    found = _BARE_PLACE.match(plain_text, at)
    return Tail(found.end(), standard_place(found[1])) if found else None


@lru_cache(maxsize=1024)
def standard_level(word: str) -> str:
    """Write out a word of level: ``TP.`` → ``thành phố``; others come back in lower case."""
    squeezed = re.sub(r"\s+", " ", word)
    for level in levels():
        if squeezed in level.short or squeezed.lower() == level.name.lower():
            return level.name
    return squeezed.lower()


@lru_cache(maxsize=1024)
def standard_place(words: str) -> str:
    """Give a place name with standard blanks and dashes, capitals set if all were capital."""
    name = re.sub(r"\s*-\s*", " - ", re.sub(r"\s+", " ", words.strip()))
    if name.isupper() and len(name) > 1 and not re.fullmatch(_NUMBER, name):
        name = "HCM".join(part.title() for part in name.split("HCM"))
    return _short_places().get(name.upper()) or re.sub(r"\bHCM\b", "Hồ Chí Minh", name)


@cache
def _short_places() -> dict[str, str]:
    return dict(table("provinces")["short"])


def _single(found: re.Match[str]) -> Tail:
    level, place = standard_level(found[1]), found[2]
    if place is None:
        return Tail(found.end(), level)
    if level in _placeless():
        return Tail(found.end(1), level)
    if level in _numbered() and re.fullmatch(_NUMBER, place):
        level = level[0].upper() + level[1:]
    place = place[: len(place) - _verb_letters(found)].rstrip()
    if not place:
        return Tail(found.end(1), level)
    return Tail(found.start(2) + len(place), f"{level} {standard_place(place)}")


def _verb_letters(found: re.Match[str]) -> int:
    """Count the letters at the end of a place that begin a verb written large: `tỉnh Mẫu Sơn Ban hành Quy chế`."""
    text, end = found.string, found.end(2)
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].islower():
        return 0
    last = max(text.rfind(" ", found.start(2), end) + 1, found.start(2))
    return end - last if text.startswith(_verbs(), last) else 0


@cache
def _verbs() -> tuple[str, ...]:
    return tuple(verb.capitalize() for verb in strings("speech", "never_places"))


@cache
def _initials() -> frozenset[str]:
    """Give the small first letters of all words that a tail may begin with: a quick test."""
    words = [word for level in levels() for word in (level.name, *level.short)]
    return frozenset(word[0].lower() for word in (*words, *_SEVERAL))


@cache
def _placeless() -> frozenset[str]:
    return frozenset(one.name for one in levels() if one.placeless)


@cache
def _numbered() -> frozenset[str]:
    return frozenset(one.name for one in levels() if one.numbered)


def _collective(plain_text: str, found: re.Match[str]) -> Tail:
    suffix = _SUFFIX.match(plain_text, found.end())
    if suffix is None:
        return Tail(found.end(), _standard_levels(found[0]), collective=True)
    words = _standard_levels(found[0]) + re.sub(r"\s+", " ", suffix[0])
    return Tail(suffix.end(), words, collective=True)


@lru_cache(maxsize=1024)
def _standard_levels(several: str) -> str:
    """Write out the levels in ``các huyện, TX, TP`` and the like."""
    words = re.sub(r"\s+", " ", several)
    words = re.sub(level_pattern(), lambda part: standard_level(part[0]), words)
    words = re.sub(r"\s*([,;])\s*", r"\1 ", words).replace(" & ", " và ")
    return words[0].lower() + words[1:]
