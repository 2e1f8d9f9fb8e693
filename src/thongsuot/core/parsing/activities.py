"""Activities (loại hoạt động) that a task asks for, by the words of `activities.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from thongsuot.core.model.assignment import Activity
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.activity_hits import activity_hits
from thongsuot.core.parsing.agencies_by_place import agency_at, agency_ending_at, agency_over
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.led_phrases import Leads, first_led
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.vocabulary.load import table

_ABSORBING: frozenset[str] = frozenset({"planning", "reporting", "communication", "seminar"})
_CLAUSE_END = re.compile(r";|\n|\.(?=\s|$|/)")
_QUOTED = re.compile(r'"[^"\n]{1,240}"')
_GOES_ON = pattern(r"\s(?:và|đồng\sthời|kết\shợp)\s$|:\s$|,\s(?:đồng\sthời\s|kết\shợp\s)?$")
_TO_UNITS = pattern(r"\s?(?:,\s?(?:kiểm\stra|đôn\sđốc|hướng\sdẫn)\s)?(?:cho\s|đối\svới\s|,\s)?")

_BEFORE = (
    "stopped_before", "money_before", "occasion_before", "nouns_before", "service_nouns_before", "banners_before"
)  # fmt: skip
_FARTHEST_BEFORE = 24
_NONE: frozenset[str] = frozenset()
_AIM_LEADS = Leads(lambda: (words.split()[0] for words in table("activities")["context"]["aims"]))


def activities_in(text: str, words: Iterable[Span]) -> tuple[Activity, ...]:
    """Give the sorts of activity that ``words`` ask for, in the order in which they are named.

    What a plan is for, what a report is about and what is made known are no activities of their own;
    neither are aims behind ``nhằm``.
    """
    found: list[Activity] = []
    for span in words:
        if not activity_hits(text).between(span.start, span.end + 1):
            continue
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
    hits = activity_hits(text).between(clause.start, clause.end + 1)
    if not hits:
        return
    aims = first_led(_aims(), _AIM_LEADS, folded, clause)
    limit = aims.start() if aims and aims.start() > clause.start + 3 else clause.end
    quoted = [match.span() for match in _QUOTED.finditer(folded, clause.start, clause.end)]
    absorbed_to = named_to = clause.start
    for start, end, activity in hits:
        if start > limit:
            return
        honours = activity == "commendation" and start <= named_to + 1
        if (start < absorbed_to and not honours) or _is_no_activity(text, start, end, activity):
            continue
        if any(left < start < right for left, right in quoted):
            continue
        yield activity
        if activity in _ABSORBING:
            absorbed_to = _end_of_object(text, end, limit)
            named_to = end


def _end_of_object(text: str, end: int, limit: int) -> int:
    """Give where the object of an absorbing activity ends: at the next verb behind a comma or `và`."""
    folded = fold(text)
    for hit in order_hits(text).between(end, limit):
        if _GOES_ON.search(folded, max(end, hit.start - 14), hit.start):
            return hit.start
    return limit


def _is_no_activity(text: str, start: int, end: int, activity: Activity) -> bool:
    folded = fold(text)
    before = _lists_before(folded, start)
    if _is_glued(folded, start, end) or _is_only_named(folded, start, before):
        return True
    if activity == "direction":
        return not _directs(text, start, end, before)
    if _in_name(text, start):
        return True
    if activity == "reporting":
        return folded.startswith(("viên", "chuyên đề"), end + 1) or "nouns_before" in before
    if activity == "service" and _serves_as_noun(text, start, before):
        return True
    of_banners = activity == "communication" and "banners_before" in before
    return of_banners or _is_noun(folded, start, activity, before)


def _is_noun(folded: str, start: int, activity: Activity, before: frozenset[str]) -> bool:
    if activity in _kept_nouns():
        return folded.endswith("có ", 0, start)
    return "nouns_before" in before


def _is_only_named(folded: str, start: int, before: frozenset[str]) -> bool:
    """Tell whether it is called off, paid for, or only named as the time or occasion of something else."""
    if "stopped_before" in before or "money_before" in before:
        return True
    if folded.startswith(_context("events"), start):
        return "occasion_before" in before
    contacts = folded.startswith(_context("contacts"), start)
    return contacts and folded.rfind("(", 0, start) > folded.rfind(")", 0, start)


def _is_glued(folded: str, start: int, end: int) -> bool:
    glued = folded[end - 1].isalnum() and folded[end : end + 1].isalnum()
    return glued or (start > 0 and folded[start - 1].isalnum())


def _directs(text: str, start: int, end: int, before: frozenset[str]) -> bool:
    """``hướng dẫn cho bệnh nhân`` guides nobody below; ``theo hướng dẫn`` is a document."""
    folded = fold(text)
    if folded.startswith("lãnh đạo", start) and not folded[start:end].endswith("chỉ đạo"):
        return _ends_body(text, start - 1) or agency_at(text, end + 1) is not None
    if _in_name(text, start) or "nouns_before" in before:
        return False
    if folded[start:end].endswith("chỉ đạo"):
        return True
    to_units = _TO_UNITS.match(folded, end)
    behind = to_units.end() if to_units else end
    return agency_at(text, behind) is not None or folded.startswith(_context("guided"), behind)


def _ends_body(text: str, offset: int) -> bool:
    """``Đảng ủy xã lãnh đạo …``: behind the name of a body the word is a verb."""
    return agency_ending_at(text, offset) is not None


@cache
def _context(name: str) -> tuple[str, ...]:
    return tuple(table("activities")["context"][name])


def _in_name(text: str, start: int) -> bool:
    return agency_over(text, start) is not None or agency_at(text, start) is not None


def _serves_as_noun(text: str, start: int, before: frozenset[str]) -> bool:
    """``người hiến máu``; ``các cơ sở khám, chữa bệnh … cung cấp dịch vụ …``: the words tell which bodies are meant."""
    return _ends_body(text, start - 1) or "service_nouns_before" in before


@cache
def _aims() -> re.Pattern[str]:
    return _any_of("aims", r"(?<!\w)(?:{})\s")


def _lists_before(folded: str, start: int) -> frozenset[str]:
    """Give the lists of which a word or phrase stands right before ``start``; mostly its last word tells that none does."""
    window = max(0, start - _FARTHEST_BEFORE)
    lists = _lists_by_tail().get(_tail(folded[window:start].rstrip().rpartition(" ")[2]))
    if not lists:
        return _NONE
    return frozenset(name for name in lists if _words_before(name).search(folded, window, start))


def _tail(words: str) -> str:
    """Give what stands behind the last sign in ``words``, or that sign where they end with it."""
    if words.isalnum():
        return words
    at = len(words)
    while at and words[at - 1].isalnum():
        at -= 1
    return words[at:] or words[-1:]


@cache
def _lists_by_tail() -> dict[str, frozenset[str]]:
    lists: dict[str, set[str]] = {}
    for name in _BEFORE:
        for words in _context(name):
            lists.setdefault(_tail(words.rpartition(" ")[2]), set()).add(name)
    return {tail: frozenset(names) for tail, names in lists.items()}


@cache
def _words_before(name: str) -> re.Pattern[str]:
    return _any_of(name, r"(?<!\w)(?:{})\s$")


def _any_of(name: str, frame: str) -> re.Pattern[str]:
    words = table("activities")["context"][name]
    return re.compile(frame.format("|".join(re.escape(word) for word in words)))


@cache
def _kept_nouns() -> frozenset[str]:
    return frozenset(table("activities")["context"]["nouns_kept"])
