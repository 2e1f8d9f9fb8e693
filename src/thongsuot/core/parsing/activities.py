"""Activities (loại hoạt động) that a task asks for, by the words of `activities.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from thongsuot.core.model.assignment import Activity
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.activity_hits import Hit, activity_hits
from thongsuot.core.parsing.agencies_by_place import agency_at, agency_ending_at, in_name
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.led_phrases import Leads, first_led
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.parsing.sign_places import sign_places
from thongsuot.core.vocabulary.load import table

_ABSORBING: frozenset[str] = frozenset({"planning", "reporting", "communication", "seminar"})
_QUOTED = re.compile(r'"[^"\n]{1,240}"')
_GOES_ON = (" và ", " đồng thời ", " kết hợp ", ": ", ", ")
_NEAR = 14
_TO_UNITS = pattern(r"\s?(?:,\s?(?:kiểm\stra|đôn\sđốc|hướng\sdẫn)\s)?(?:cho\s|đối\svới\s|,\s)?")

_BEFORE = (
    "stopped_before", "money_before", "occasion_before", "nouns_before", "service_nouns_before", "banners_before"
)  # fmt: skip
_FARTHEST_BEFORE = 24
_NONE: frozenset[str] = frozenset()
_AIM_LEADS = Leads(lambda: table("activities")["context"]["aims"])


def activities_in(text: str, words: Iterable[Span]) -> tuple[Activity, ...]:
    """Give the sorts of activity that ``words`` ask for, in the order in which they are named.

    What a plan is for, what a report is about and what is made known are no activities of their own;
    neither are aims behind ``nhằm``.
    """
    found: dict[Activity, None] = {}
    hits = activity_hits(text)
    for span in words:
        inside = hits.between(span.start, span.end + 1)
        if inside:
            for clause, its in _clauses(text, span, inside):
                _add_of_clause(text, clause, its, found)
    return tuple(found)


def _clauses(text: str, span: Span, hits: list[Hit]) -> Iterator[tuple[Span, list[Hit]]]:
    """Yield the clauses of ``span`` in which some of ``hits`` stand, each with its own."""
    start, first, count = span.start, 0, len(hits)
    for end in sign_places(text, ";\n.", start, span.end):
        if text[end] == "." and not _is_stop(text, end, span.end):
            continue
        if hits[first][0] < end:
            number = first + 1
            while number < count and hits[number][0] < end:
                number += 1
            yield Span(start, end), hits[first:number]
            if number == count:
                return
            first = number
        start = end + 1
    yield Span(start, span.end), hits[first:]


def _is_stop(text: str, point: int, limit: int) -> bool:
    """``Điều 3.2``, ``TP.HCM``: a point inside a word ends nothing."""
    return point + 1 == limit or text[point + 1] == "/" or text[point + 1].isspace()


def _add_of_clause(text: str, clause: Span, hits: list[Hit], found: dict[Activity, None]) -> None:
    folded = fold(text)
    aims = first_led(_aims(), _AIM_LEADS, folded, clause)
    limit = aims.start() if aims and aims.start() > clause.start + 3 else clause.end
    absorbing: Hit | None = None
    for hit in hits:
        start, end, activity = hit
        if start > limit:
            return
        if activity in found and activity not in _ABSORBING:
            continue  # named once more it adds nothing
        if absorbing is not None and _is_object(text, hit, absorbing, limit):
            continue
        if _is_no_activity(text, start, end, activity) or _is_quoted(folded, start, clause):
            continue
        found[activity] = None
        if activity in _ABSORBING:
            absorbing = hit


def _is_object(text: str, hit: Hit, absorbing: Hit, limit: int) -> bool:
    """Tell whether ``hit`` still belongs to what an absorbing activity before it is about.

    That reaches to the next verb behind a comma or `và`; who is honoured (``tổng kết, khen thưởng``) is no part of it.
    """
    start, _, activity = hit
    end = absorbing[1]
    if start >= limit or (activity == "commendation" and start <= end + 1):
        return False
    folded = fold(text)
    verbs = order_hits(text).between(end, start + 1)
    return not any(
        folded.endswith(_GOES_ON, max(end, verb.start - _NEAR), verb.start) for verb in verbs
    )


def _is_quoted(folded: str, start: int, clause: Span) -> bool:
    if folded.find('"', clause.start, start) < 0:
        return False
    quoted = _QUOTED.finditer(folded, clause.start, clause.end)
    return any(words.start() < start < words.end() for words in quoted)


def _is_no_activity(text: str, start: int, end: int, activity: Activity) -> bool:
    folded = fold(text)
    before = _lists_before(folded, start)
    if _is_only_named(folded, start, before):
        return True
    if activity == "direction":
        return not _directs(text, start, end, before)
    if _is_noun(folded, start, activity, before):
        return True
    if activity == "reporting" and folded.startswith(("viên", "chuyên đề"), end + 1):
        return True
    if activity == "service" and _serves_as_noun(text, start, before):
        return True
    return in_name(text, start)  # last, for the names have to be read for it


def _is_noun(folded: str, start: int, activity: Activity, before: frozenset[str]) -> bool:
    if activity not in _kept_nouns():
        return "nouns_before" in before
    of_banners = activity == "communication" and "banners_before" in before
    return of_banners or folded.endswith("có ", 0, start)


def _is_only_named(folded: str, start: int, before: frozenset[str]) -> bool:
    """Tell whether it is called off, paid for, or only named as the time or occasion of something else."""
    if before:
        if "stopped_before" in before or "money_before" in before:
            return True
        if "occasion_before" in before and folded.startswith(_context("events"), start):
            return True
    contacts = folded.startswith(_context("contacts"), start)
    return contacts and folded.rfind("(", 0, start) > folded.rfind(")", 0, start)


def _directs(text: str, start: int, end: int, before: frozenset[str]) -> bool:
    """``hướng dẫn cho bệnh nhân`` guides nobody below; ``theo hướng dẫn`` is a document."""
    folded = fold(text)
    if folded.startswith("lãnh đạo", start) and not folded[start:end].endswith("chỉ đạo"):
        return _ends_body(text, start - 1) or agency_at(text, end + 1) is not None
    if in_name(text, start) or "nouns_before" in before:
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


def _serves_as_noun(text: str, start: int, before: frozenset[str]) -> bool:
    """``người hiến máu``; ``các cơ sở khám, chữa bệnh … cung cấp dịch vụ …``: the words tell which bodies are meant.

    Behind the name of one body (``Trạm Y tế xã khám sức khỏe …``) they are what it does.
    """
    body = agency_ending_at(text, start - 1)
    return (body is not None and body.collective) or "service_nouns_before" in before


@cache
def _aims() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _context("aims")))
    return re.compile(rf"(?<!\w)(?:{words})\s")


def _lists_before(folded: str, start: int) -> frozenset[str]:
    """Give the lists of which a word or phrase stands right before ``start``; mostly its last word tells that none does."""
    farthest = max(0, start - _FARTHEST_BEFORE)
    word = folded[folded.rfind(" ", farthest, max(0, start - 1)) + 1 : max(0, start - 1)]
    if word.isalnum() and word not in _phrases_by_tail():
        return _NONE
    before = folded[farthest:start]
    words = before.rstrip()
    last = words[words.rfind(" ") + 1 :]
    phrases = _phrases_by_tail().get(last if last.isalnum() else _tail(last))
    if phrases is None or not _is_next(before[len(words) :]):
        return _NONE
    end = start - len(before) + len(words)
    return frozenset(
        name
        for name, phrase in phrases
        if words.endswith(phrase) and not _is_in_word(folded, end - len(phrase))
    )


def _is_next(gap: str) -> bool:
    """Tell whether only one blank parts two words, or one at the end of a line."""
    return len(gap) == 1 or (len(gap) == len("  ") and gap[-1] == "\n")


def _is_in_word(folded: str, start: int) -> bool:
    return start > 0 and (folded[start - 1].isalnum() or folded[start - 1] == "_")


def _tail(words: str) -> str:
    """Give what stands behind the last sign in ``words``, or that sign where they end with it."""
    at = len(words)
    while at and words[at - 1].isalnum():
        at -= 1
    return words[at:] or words[-1:]


@cache
def _phrases_by_tail() -> dict[str, tuple[tuple[str, str], ...]]:
    """Give the phrases of the lists, each with the name of its list, by the last word of the phrase."""
    phrases: dict[str, list[tuple[str, str]]] = {}
    for name in _BEFORE:
        for words in _context(name):
            phrases.setdefault(_tail(words.rpartition(" ")[2]), []).append((name, words))
    return {tail: tuple(found) for tail, found in phrases.items()}


@cache
def _kept_nouns() -> frozenset[str]:
    return frozenset(table("activities")["context"]["nouns_kept"])
