"""Predicates (vị ngữ): where, behind the bodies that are named, what they are to do begins."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.parsing.agencies_by_place import agency_at, agency_over
from thongsuot.core.parsing.chains import narrows
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.phrase_hits import Hit, order_hits
from thongsuot.core.vocabulary.load import table

_VERBS = frozenset({"predicates", "orders"})
_ACTIONS = _VERBS | {"manners"}
_COLON = re.compile(r"\s*:\s*")
_JOINT = re.compile(r"[\s,;]*")
_NOUN_BEFORE = pattern(
    r"""(?<!\w)(?:phạm\svi|công\stác|nhiệm\svụ|hoạt\sđộng|dịch\svụ|chức\snăng|việc|sự|kết\squả|kế\shoạch|nội\sdung
    |chương\strình|lĩnh\svực|văn\sbản|quá\strình|thời\sgian|căn\scứ|được|đã|đang|về|của|cho|để|nhằm|các|những|(?<!dân\s)số|phương\sán|biện\spháp
    |giải\spháp|hình\sthức|trách\snhiệm|trình\sđộ|khả\snăng|năng\slực|ban|tổ|có|nhu\scầu|quyền|mục\stiêu|đề\sán|dự\sán|phong\strào|cố\svấn|trung\stâm|giáo\sviên|chuyên\sviên|nhân\sviên)\s$"""
)
_NO_VERB_AFTER = pattern(r"\s(?:số(?=\s[\d.…/])|viên(?!\schức)|của|này)\s")
_DOCUMENT = pattern(
    r"""(?:\s(?:thực\shiện|triển\skhai|các|nội\sdung|ý\skiến))*\s(?:công\svăn|kế\shoạch|quyết\sđịnh|chỉ\sthị|nghị\squyết|nghị\sđịnh
    |thông\stư|thông\sbáo|công\sđiện|hướng\sdẫn|luật|văn\sbản|chương\strình|đề\sán|ý\skiến|kết\sluận|tờ\strình|thông\stri|pháp\slệnh)
    [^;\n]{0,60}?\s(?:số|ngày|của)\s"""
)
_LONGEST_CLAUSE = 320


def predicate_after(text: str, end: int, limit: int) -> int | None:
    """Give where the predicate of the bodies that end at ``end`` begins; None where none follows."""
    colon = _COLON.match(text, end, limit)
    if colon is not None:
        return _behind_colon(text, colon.end(), limit)
    joint = _JOINT.match(text, end, limit)
    at = joint.end() if joint else end
    hit = order_hits(text).at(at)
    if hit is not None and at < limit and not _is_noun_ahead(text, hit):
        return action_start(text, hit, limit)
    if narrows(text, end):
        return _behind_narrowing(text, end, limit)
    return None


def _behind_colon(text: str, start: int, limit: int) -> int | None:
    if start >= limit:
        return None
    hit = order_hits(text).at(start)
    return start if hit is None else action_start(text, hit, limit)


def leading_verb(text: str, start: int, limit: int) -> int | None:
    """Give where the action begins in a sentence that begins with its verb (``Tổ chức …``)."""
    hit = order_hits(text).at(start)
    if hit is None or start >= limit or is_noun(text, hit) or agency_at(text, start) is not None:
        return None
    if hit.sorts.isdisjoint(_VERBS):
        verb = _verb_behind(text, hit, limit)
        plain = "manners" in hit.sorts or _is_plain_verb(text, verb)
        return verb.start if verb is not None and plain else None
    return None if is_ground_of_document(text, hit) else start


def action_start(text: str, hit: Hit, limit: int) -> int:
    """Give the start of the ordering clause at ``hit``: a ground in front of the verb is passed over."""
    if not hit.sorts.isdisjoint(_ACTIONS):
        return hit.start
    found = _verb_behind(text, hit, limit)
    return hit.start if found is None else found.start


def verb_on_ground(text: str, hit: Hit, limit: int) -> Hit | None:
    """Give the verb that a comma parts from the ground at ``hit``: what is done on that ground."""
    verb = _verb_behind(text, hit, limit)
    if verb is None or not fold(text)[: verb.start].rstrip().endswith(","):
        return None
    return verb


def is_ground_of_document(text: str, hit: Hit) -> bool:
    """Tell whether the verb only opens a ground (``Thực hiện Công văn số …``)."""
    folded = fold(text)
    carries_out = folded.startswith(_carries_out(), hit.start)
    return carries_out and _DOCUMENT.match(folded, hit.end) is not None


def begins_with_ground(text: str, start: int) -> bool:
    """Tell whether a sentence begins with the ground, time or aim of what it says later."""
    hit = order_hits(text).at(start)
    return hit is not None and ("grounds" in hit.sorts or is_ground_of_document(text, hit))


def _verb_behind(text: str, hit: Hit, limit: int) -> Hit | None:
    reach = min(limit, hit.end + _LONGEST_CLAUSE)
    first = None
    for one in order_hits(text).between(hit.end, reach):
        if one.sorts.isdisjoint(_ACTIONS) or (first is not None and not _is_plain_verb(text, one)):
            continue
        if (
            is_noun(text, one)
            or agency_over(text, one.start) is not None
            or is_ground_of_document(text, one)
        ):
            continue
        if first is not None or _is_plain_verb(text, one):
            return one
        first = one
    return first


def _is_plain_verb(text: str, hit: Hit | None) -> bool:
    """Tell whether a verb behind a ground is surely no part of it: a comma parts them, or its own word."""
    if hit is None:
        return False
    folded = fold(text)
    before = folded[max(0, hit.start - 40) : hit.start].rstrip()
    return (
        before.endswith((",", *_ends_of_grounds())) or folded[hit.start : hit.end] in _sure_verbs()
    )


def _behind_narrowing(text: str, end: int, limit: int) -> int | None:
    reach = min(limit, end + 200)
    hits = [
        hit
        for hit in order_hits(text).between(end + 1, reach)
        if not is_noun(text, hit) and agency_over(text, hit.start) is None
    ]
    first_word = _JOINT.match(text, end)
    if hits and first_word and hits[0].start <= first_word.end() + 3:
        hits = hits[1:]
    stop = re.compile(r"[.\n;]\s").search(text, end, reach)
    hits = [hit for hit in hits if stop is None or hit.start < stop.start()]
    return action_start(text, hits[0], limit) if hits else None


def is_noun(text: str, hit: Hit) -> bool:
    """Tell whether a word of the vocabulary is a noun where it stands (``công tác quản lý``)."""
    folded = fold(text)
    start = max(0, hit.start - 14)
    line = folded.rfind("\n", start, hit.start) + 1  # the heading above is no noun in front
    start = max(start, line)
    word = hit.start - start > 1 and folded[hit.start - 2].isalpha()  # no sign, no marker
    before = _NOUN_BEFORE.search(folded, start, hit.start) if word else None
    return before is not None or _is_noun_ahead(text, hit)


def _is_noun_ahead(text: str, hit: Hit) -> bool:
    folded = fold(text)
    words = folded[hit.start : hit.end]
    if words == "tổ chức" and folded.startswith(_after_to_chuc(), hit.end):
        return not folded.startswith(_meetings(), hit.end)
    if words.startswith("là "):
        return False
    return _NO_VERB_AFTER.match(folded, hit.end) is not None


@cache
def _after_to_chuc() -> tuple[str, ...]:
    return tuple(
        f"{lead}{word}"
        for word in table("orders")["after_noun_to_chuc"]
        for lead in (" ", ", ", " - ")
    )


@cache
def _meetings() -> tuple[str, ...]:
    """What is held, not who holds it: in tổ chức hội nghị the noun is hội nghị."""
    return tuple(f" {word}" for word in table("orders")["no_unit_words"] if word.startswith("hội "))


@cache
def _sure_verbs() -> frozenset[str]:
    return frozenset(table("orders")["sure_verbs"])


@cache
def _ends_of_grounds() -> tuple[str, ...]:
    return tuple(f" {words}" for words in table("orders")["ends_of_grounds"])


@cache
def _carries_out() -> tuple[str, ...]:
    return tuple(table("orders")["carries_out"])
