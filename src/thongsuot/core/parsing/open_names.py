"""Open names (tên riêng của cơ quan ngoài danh mục): reads a name that the vocabulary does not hold."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from thongsuot.core.parsing.agency_catalogue import body_patterns, kind_patterns
from thongsuot.core.parsing.agency_tails import level_pattern
from thongsuot.core.vocabulary.agency_words import name_stops
from thongsuot.core.vocabulary.folding import UPPER
from thongsuot.core.vocabulary.load import strings, table

_WORD = re.compile(r"[\w'’/]+(?:-\w+)?")
_ABBREVIATION = re.compile(r"\b[A-ZĐ]{3,5}\b")
_LINK = re.compile(
    rf"(?:\s*-\s*|\s+(?:và|&)\s+)(?=[{UPPER}])|,\s+(?=chống|chữa|cứu|mại\s+dâm)|\s+và\s+(?=phòng,?\s+chống)"
)
# BAN CHỈ ĐẠO 389 TỈNH …: behind the number the name goes on in capitals.
_NUMBER_IN_CAPITALS = re.compile(rf"\d+[ \u00a0]+[{UPPER}]{{2}}")
_MOST_WORDS = 14
_MOST_IN_CAPITALS = 30
_SHORT_BODY = 4
# Ban Chỉ đạo liên ngành về an toàn thực phẩm: what a committee is for belongs to its name.
_TASK_OF_COMMITTEE = re.compile(
    r"về\s+(?!việc\b|kết\b|tình\b|nội\b|các\b|số\b|trước\b|sau\b|danh\b)[^\W\d_]+(?:\s+|,\s+(?=chống|chữa))[^\W\d_]+"
    r"|vận\s+động\s+hiến\s+máu(?:\s+tình\s+nguyện)?\b|bầu\s+cử\b"
)
# Cơ quan Thường trực Chương trình phối hợp: the verbs in it are part of a noun.
_PROGRAMME = re.compile(r"trình(?:\s+(?:phối\s+hợp|hành\s+động|mục\s+tiêu))?(?!\w)")


class OpenName(Struct, frozen=True, gc=False):
    """The words of a name and where it ends."""

    end: int
    words: str


def match_open_name(plain_text: str, at: int, *, may_begin_small: bool = False) -> OpenName | None:
    """Give the name that begins at ``at``: a capital, then words up to a level, a verb or a sign."""
    first = plain_text[at : at + 1]
    if not (first.isupper() or first.isdigit() or (may_begin_small and first.islower())):
        return None
    if is_no_name(plain_text, at):
        return None
    capitals = (
        plain_text[at : at + 2].isupper() or _NUMBER_IN_CAPITALS.match(plain_text, at) is not None
    )
    end = at
    for _ in range(_MOST_IN_CAPITALS if capitals else _MOST_WORDS):
        word = _WORD.match(plain_text, _after_blanks(plain_text, end))
        programme = _PROGRAMME.match(plain_text, word.start()) if word is not None else None
        if programme is not None and plain_text.endswith("Chương", at, end):
            end = programme.end()
            continue
        task = (
            _TASK_OF_COMMITTEE.match(plain_text, word.start())
            if word is not None and may_begin_small
            else None
        )
        if word is not None and task is not None:
            end = word.end() if task[0].startswith("về") else task.end()
            continue
        if word is None or _ends_name(plain_text, word, capitals=capitals):
            break
        if end > at and not capitals and _is_short_body(plain_text, word):
            break
        end = word.end()
        link = _LINK.match(plain_text, end)
        if (
            link is not None
            and "và" in link[0]
            and not _and_against(plain_text, link)
            and _begins_body(plain_text, link.end())
        ):
            break
        end = link.end() if link else end
    if end == at:
        return None
    return OpenName(end, written_out(re.sub(r"\s+", " ", plain_text[at:end])))


def written_out(words: str) -> str:
    """Give the words of a name with whom or what the body is for written out: ``NCT``, ``CTXH``."""
    return _ABBREVIATION.sub(lambda short: _written_out().get(short[0], short[0]), words)


@cache
def _written_out() -> dict[str, str]:
    return dict(table("name_words")["written_out"])


def _and_against(plain_text: str, link: re.Match[str]) -> bool:
    """``Ban Chỉ đạo phòng, chống AIDS và phòng, chống ma túy``: the small word is a task, no Phòng."""
    return plain_text[link.end() : link.end() + 1].islower()


def _is_short_body(plain_text: str, word: re.Match[str]) -> bool:
    """Tell whether a word in capitals is a body of its own: `Ban Chính sách - Pháp luật LĐLĐ tỉnh`."""
    if len(word[0]) < _SHORT_BODY or not word[0].isupper():
        return False
    return body_patterns().match(plain_text, word.start()) is not None


def _begins_body(plain_text: str, at: int) -> bool:
    """Tell whether a further body begins behind `và`: `Báo Hòa Bình và Đài PT&TH tỉnh`."""
    return (
        body_patterns().match(plain_text, at) or kind_patterns().match(plain_text, at)
    ) is not None


def _after_blanks(plain_text: str, at: int) -> int:
    while plain_text[at : at + 1] == " ":
        at += 1
    return at


def is_no_name(plain_text: str, at: int) -> bool:
    """Tell whether the head noun and the word at ``at`` are a common word together: ban hành, hội nghị."""
    before = re.compile(r"(\w+):?\s+$").search(plain_text, max(0, at - 12), at)
    word = _WORD.match(plain_text, at)
    if before is None or word is None:
        return False
    return f"{before[1]} {word[0]}".lower() in _common_words()


@cache
def _common_words() -> frozenset[str]:
    return name_stops() | frozenset(strings("name_stops", "common_words"))


def _ends_name(plain_text: str, word: re.Match[str], *, capitals: bool) -> bool:
    if word[0][0].isupper():
        return capitals and _level().match(plain_text, word.start()) is not None
    if _level().match(plain_text, word.start()) or word[0] == "và":
        return True
    if word[0] in name_stops():
        return True
    following = _WORD.match(plain_text, _after_blanks(plain_text, word.end()))
    if following is None:
        return False
    if word[0] == "các" and _level().match(plain_text, following.start()):
        return True  # `Ban Chỉ đạo … các huyện, thị, thành`: its places
    counts = (
        following[0].isdigit() and word[0] != "số"
    )  # `… chọn 02 doanh nghiệp`: a verb and its object
    return counts or f"{word[0]} {following[0]}" in name_stops()


@cache
def _level() -> re.Pattern[str]:
    return re.compile(level_pattern())
