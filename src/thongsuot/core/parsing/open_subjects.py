"""Open subjects (chủ thể chưa có trong danh mục): words in the place of a body that no vocabulary knows."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.agencies_by_place import agency_at, agency_over
from thongsuot.core.parsing.chains import Chain, chain_at
from thongsuot.core.parsing.folded import fold, folded_at, pattern
from thongsuot.core.parsing.phrase_hits import Hit, order_hits
from thongsuot.core.parsing.predicates import action_start, is_noun
from thongsuot.core.parsing.sentences import trimmed
from thongsuot.core.vocabulary.load import table
from thongsuot.core.vocabulary.word_tree import one_of

_LONGEST = 170
# Whom a document orders (`yêu cầu cấp ủy trực thuộc lãnh đạo …`) though the words are seldom a subject.
_ORDERED = frozenset({"cấp ủy", "thành viên", "công chức", "cán bộ phụ trách", "người đứng đầu"})
_PLACED = (" tỉnh", " huyện", " xã", " phường", " quận", " thị trấn", " thành phố")
_STOPS = ".\n:"
# `Sở Giáo dục nhận được Công văn số … về việc …`: words that cite a document are no list of bodies.
_CITES = pattern(r"(?<!\w)(?:nhận\sđược|về\sviệc|v/v|số\s\d)(?!\w)")
# `Sở Tư pháp đã lấy ý kiến của các sở; có 5 ý kiến thống nhất`: what has been done nobody is told to do.
_PAST = pattern(r"\s(?:đã|vừa)\s")
_CLAUSE = frozenset({"predicates", "orders", "grounds"})


def open_subject(
    text: str, start: int, limit: int, *, ordered: bool = False
) -> tuple[Chain, int] | None:
    """Give the bodies that stand before the first verb, and where the action begins.

    The words must begin like the name of a unit (``Các khoa, phòng …``, ``Tổ công tác …``), and a verb
    must follow them in the same clause. What an ordering verb stands before (``ordered``) may begin
    with more words.
    """
    if not _begins_unit(text, start, _ordered() if ordered else _units()):
        return None
    verb = _first_verb(text, start, limit)
    if verb is None:
        return None
    words = trimmed(text, start, verb.start)
    said = folded_at(text, words)
    if any(stop in words.of(text) for stop in _STOPS) or _CITES.search(said) or _PAST.search(said):
        return None
    placed = _named_with_place(text, start, verb.start)
    if placed is not None:
        return placed, trimmed(text, placed.end, limit).start
    agencies = tuple(
        one for one in split_agencies(text, words) if not fold(one.name).startswith(_people())
    )
    if not agencies:
        return None
    return Chain(agencies, start, words.end), action_start(text, verb, limit)


def _named_with_place(text: str, start: int, verb: int) -> Chain | None:
    """``Trung tâm Truyền thông tỉnh phát lại …``: a name ends with its place, so the next word is what it does."""
    chain = chain_at(text, start, verb)
    if chain is None or chain.end >= verb or not text[chain.end :].startswith(" "):
        return None
    last = fold(chain.agencies[-1].name)
    return chain if last.endswith(_PLACED) and text[chain.end + 1].islower() else None


def _begins_unit(text: str, start: int, words: re.Pattern[str]) -> bool:
    if agency_at(text, start) is not None:
        return True
    folded = fold(text)
    head = words.match(folded, start)
    if head is None or (head[0] not in _ORDERED and folded.startswith(_no_units(), start)):
        return False
    return not folded[head.end() : head.end() + 1].isalnum()


def _first_verb(text: str, start: int, limit: int) -> Hit | None:
    reach = min(limit, start + _LONGEST)
    for hit in order_hits(text).between(start + 2, reach):
        if hit.sorts.isdisjoint(_CLAUSE) or is_noun(text, hit):
            continue
        if agency_over(text, hit.start) is None and not _in_bracket(text, start, hit.start):
            return hit
    return None


def _in_bracket(text: str, start: int, offset: int) -> bool:
    """Tell whether a bracket that opens behind ``start`` holds ``offset``: what it says is beside the clause."""
    opened = text.rfind("(", start, offset)
    return opened >= 0 and text.find(")", opened, offset) < 0


@cache
def _units() -> re.Pattern[str]:
    return _longest_of(_unit_words())


@cache
def _ordered() -> re.Pattern[str]:
    return _longest_of(_unit_words() | _ORDERED)


def _unit_words() -> frozenset[str]:
    words = table("orders")
    return frozenset(words["unit_words"]).difference(words["no_subjects"])


def _longest_of(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(one_of(sorted(words, key=len, reverse=True), any_case=False))


@cache
def _people() -> tuple[str, ...]:
    return tuple(table("orders")["people"])


@cache
def _no_units() -> tuple[str, ...]:
    return (*table("orders")["no_unit_words"], *table("orders")["no_subjects"])
