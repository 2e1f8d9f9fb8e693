"""Activities (loại hoạt động) that a task asks for, by the words of `activities.toml`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import get_args

import ahocorasick

from thongsuot.core.model.assignment import Activity
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.chains import agencies_of, agency_at, agency_over
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.vocabulary.load import table

_ABSORBING: frozenset[str] = frozenset({"planning", "reporting", "communication", "seminar"})
_CLAUSE_END = re.compile(r"[;\n]|\.(?=\s|$|/)")
_QUOTED = re.compile(r'"[^"\n]{1,240}"')
_GOES_ON = pattern(r"\s(?:và|đồng\sthời|kết\shợp)\s$|:\s$|,\s(?:đồng\sthời\s|kết\shợp\s)?$")
_TO_UNITS = pattern(r"\s?(?:,\s?(?:kiểm\stra|đôn\sđốc|hướng\sdẫn)\s)?(?:cho\s|đối\svới\s|,\s)?")


def activities_in(text: str, words: Iterable[Span]) -> tuple[Activity, ...]:
    """Give the sorts of activity that ``words`` ask for, in the order in which they are named.

    What a plan is for, what a report is about and what is made known are no activities of their own;
    neither are aims behind ``nhằm``.
    """
    found: list[Activity] = []
    for span in words:
        for clause in _clauses(text, span):
            found.extend(_in_clause(text, clause))
    return tuple(dict.fromkeys(found))


def _clauses(text: str, span: Span) -> Iterable[Span]:
    start = span.start
    for stop in _CLAUSE_END.finditer(text, span.start, span.end):
        yield Span(start, stop.start())
        start = stop.end()
    if start < span.end:
        yield Span(start, span.end)


def _in_clause(text: str, clause: Span) -> Iterable[Activity]:
    folded = fold(text)
    aims = _aims().search(folded, clause.start, clause.end)
    limit = aims.start() if aims and aims.start() > clause.start + 3 else clause.end
    quoted = [match.span() for match in _QUOTED.finditer(folded, clause.start, clause.end)]
    absorbed_to = clause.start
    for start, end, activity in _hits(text).between(clause.start, limit):
        if start < absorbed_to or _is_no_activity(text, start, end, activity):
            continue
        if any(left < start < right for left, right in quoted):
            continue
        yield activity
        if activity in _ABSORBING:
            absorbed_to = _end_of_object(text, end, limit)


def _end_of_object(text: str, end: int, limit: int) -> int:
    """Give where the object of an absorbing activity ends: at the next verb behind a comma or `và`."""
    folded = fold(text)
    for hit in order_hits(text).between(end, limit):
        if _GOES_ON.search(folded, max(end, hit.start - 14), hit.start):
            return hit.start
    return limit


def _is_no_activity(text: str, start: int, end: int, activity: Activity) -> bool:
    folded = fold(text)
    named = agency_over(text, start) is not None or agency_at(text, start) is not None
    if named or _is_glued(folded, start, end):
        return True
    if activity == "direction":
        return not _directs(text, start, end)
    if activity == "reporting" and folded.startswith(("viên", "chuyên đề"), end + 1):
        return True
    if activity == "service" and _narrows_body(text, start):
        return True
    if activity in _kept_nouns():
        return folded[:start].endswith("có ")
    return _noun_before().search(folded, max(0, start - 16), start) is not None


def _is_glued(folded: str, start: int, end: int) -> bool:
    glued = folded[end - 1].isalnum() and folded[end : end + 1].isalnum()
    return glued or (start > 0 and folded[start - 1].isalnum())


def _directs(text: str, start: int, end: int) -> bool:
    """``hướng dẫn cho bệnh nhân`` guides nobody below; ``theo hướng dẫn`` is a document."""
    folded = fold(text)
    if _noun_before().search(folded, max(0, start - 16), start):
        return False
    if folded[start:end].endswith("chỉ đạo"):
        return True
    to_units = _TO_UNITS.match(folded, end)
    behind = to_units.end() if to_units else end
    return agency_at(text, behind) is not None or folded.startswith(
        ("các đơn vị", "cơ sở", "các cơ sở"), behind
    )


def _narrows_body(text: str, start: int) -> bool:
    """``các cơ sở khám, chữa bệnh … cung cấp dịch vụ …``: the words tell which bodies are meant."""
    starts, found = agencies_of(text)
    number = bisect_left(starts, start) - 1
    return number >= 0 and found[number].span.end == start - 1


class _Hits:
    """The activity words of one text in reading order, the longest at each place."""

    def __init__(self, hits: list[tuple[int, int, Activity]]) -> None:
        self._hits = hits
        self._starts = [hit[0] for hit in hits]

    def between(self, start: int, end: int) -> list[tuple[int, int, Activity]]:
        """Give the hits that begin in ``[start, end)``."""
        return self._hits[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


@lru_cache(maxsize=8)
def _hits(text: str) -> _Hits:
    best: dict[int, tuple[int, int, Activity]] = {}
    for last, (length, activity) in _automaton().iter(fold(text)):
        start = last - length + 1
        if start not in best or best[start][1] <= last:
            best[start] = (start, last + 1, activity)
    return _Hits([best[start] for start in sorted(best)])


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for activity in get_args(Activity):
        for phrase in table("activities")[activity]:
            automaton.add_word(fold(phrase), (len(phrase), activity))
    automaton.make_automaton()
    return automaton


@cache
def _aims() -> re.Pattern[str]:
    return _any_of("aims", r"(?<!\w)(?:{})\s")


@cache
def _noun_before() -> re.Pattern[str]:
    return _any_of("nouns_before", r"(?<!\w)(?:{})\s$")


def _any_of(name: str, frame: str) -> re.Pattern[str]:
    words = table("activities")["context"][name]
    return re.compile(frame.format("|".join(re.escape(word) for word in words)))


@cache
def _kept_nouns() -> frozenset[str]:
    return frozenset(table("activities")["context"]["nouns_kept"])
