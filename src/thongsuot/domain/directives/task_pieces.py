"""Tasks cut out of the text and put together (tách, gộp nhiệm vụ): new entries of the contract from its words."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from django.utils.translation import gettext as _

from thongsuot.core.model.codec import from_json, to_json
from thongsuot.core.model.head import PartialDate
from thongsuot.core.model.span import Span
from thongsuot.domain.errors import InvalidError

Json = dict[str, Any]
_CLAUSE_END = re.compile(r"[;.](?=\s|$)|\n")
# A heading runs on into the paragraph below it; an item with a dash of its own begins anew.
_NEXT_PIECE = re.compile(r"[;.](?=\s|$)|\n(?=\s*[-+•–])")
_MARKER = re.compile(r"(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]")
_OPENING = re.compile(r"(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s+)?(?:[^\n.;:,]{1,80}\n)?")
_EDGES = " \t\n;,.-–"


def new_task(data: Json, start: int, end: int, *, path: str | None = None) -> Json:
    """Give the task that the words ``[start, end)`` hold: agencies, deadline, sorts of activity as read there.

    ``data`` is the reading in JSON: its text, and its date for days without a year.

    Raises:
        InvalidError: there are no words.
    """
    # loads the grammar, which no other page needs
    from thongsuot.core.parsing.activities import activities_in
    from thongsuot.core.parsing.agencies import find_agencies
    from thongsuot.core.parsing.assignments import first_deadline
    from thongsuot.core.parsing.audiences import audiences_in
    from thongsuot.core.parsing.letter_year import in_letter_year

    text: str = data["text"]
    span = trimmed(text, start, end)
    words = (span,)
    deadline = first_deadline(text, words)
    agencies = [{**to_json(agency), "role": "lead"} for agency in find_agencies(text, span)]
    return {
        "path": path,
        "agencies": agencies,
        "action": first_clause(text, span),
        "activities": to_json(activities_in(text, words)),
        "audiences": to_json(audiences_in(text, words)),
        "deadline": deadline and to_json(in_letter_year(text, deadline, issued_on(data))),
        "span": [span.start, span.end],
    }


def split(task: Json, at: int, data: Json) -> tuple[Json, Json]:
    """Cut a task in two before the word at ``at``; agencies go with their words, and stay where both need them.

    Raises:
        InvalidError: the task has no words there to be cut.
    """
    start, end = task["span"] or (0, 0)
    if not start < at < end:
        raise InvalidError(_("Chỗ tách phải nằm trong lời văn của nhiệm vụ."))
    text: str = data["text"]
    first, second = (
        new_task(data, *piece, path=task["path"]) for piece in ((start, at), (at, end))
    )
    later = [one for one in task["agencies"] if _inside(one, second)]
    earlier = [one for one in task["agencies"] if one not in later]
    first["agencies"] = earlier or later
    second["agencies"] = later or earlier
    if _inside(task["deadline"], first):
        first["deadline"] = task["deadline"]
    elif _inside(task["deadline"], second):
        second["deadline"] = task["deadline"]
    if text[start:at].strip(_EDGES) and task["action"] and _begins(task, first, text):
        first["action"] = task["action"]
    return first, second


def merged(first: Json, second: Json) -> Json:
    """Put two tasks together; who takes the lead in either leads.

    Raises:
        InvalidError: their deadlines differ, and one of them would be lost.
    """
    deadlines = [one["deadline"] for one in (first, second) if one["deadline"]]
    if len({(each["date"], each["inclusive"], each["phrase"]) for each in deadlines}) > 1:
        raise InvalidError(_("Hai nhiệm vụ có thời hạn khác nhau. Sửa cho giống nhau rồi hãy gộp."))
    agencies: dict[str, Json] = {}
    for agency in [*first["agencies"], *second["agencies"]]:
        known = agencies.setdefault(agency["name"], agency)
        if agency["role"] == "lead" and known["role"] != "lead":
            agencies[agency["name"]] = {**known, "role": "lead"}
    spans = [one["span"] for one in (first, second) if one["span"]]
    return {
        "path": first["path"] if first["path"] == second["path"] else None,
        "agencies": list(agencies.values()),
        "action": "; ".join(one["action"].rstrip(" ;.") for one in (first, second)),
        "activities": list(dict.fromkeys([*first["activities"], *second["activities"]])),
        "audiences": list(dict.fromkeys([*first["audiences"], *second["audiences"]])),
        "deadline": deadlines[0] if deadlines else None,
        "span": [min(span[0] for span in spans), max(span[1] for span in spans)] if spans else None,
    }


def places_to_split(task: Json, text: str) -> list[tuple[int, str]]:
    """Give the clauses of a task but its first, each with the place where it begins."""
    start, end = task["span"] or (0, 0)
    ends = [sign.end() for sign in _NEXT_PIECE.finditer(text, start, end)]
    # what stands before the first cut may be no more than the marker of the item
    cuts = [cut for cut in ends if not _MARKER.fullmatch(text[start:cut].strip())]
    pieces = []
    for left, right in pairwise([start, *cuts, end]):
        words = text[left:right]
        begin = left + len(words) - len(words.lstrip(_EDGES))
        if text[begin:right].strip(_EDGES):
            pieces.append((begin, text[begin:right].strip()))
    return pieces[1:]


def first_clause(text: str, span: Span) -> str:
    """Give the words as far as the first ``;`` or full stop, which is how the contract gives an action.

    The marker of an item and a heading line above its words are no part of it.
    """
    opening = _OPENING.match(text, span.start, span.end)
    start = opening.end() if opening else span.start
    found = _CLAUSE_END.search(text, start, span.end)
    return text[start : found.start() if found else span.end].strip(_EDGES)


def trimmed(text: str, start: int, end: int) -> Span:
    """Give the place of the words of ``[start, end)`` without the blanks and signs around them.

    Raises:
        InvalidError: there are no words.
    """
    if not 0 <= start < end <= len(text) or not text[start:end].strip(_EDGES):
        raise InvalidError(_("Hãy chọn một đoạn chữ trong văn bản."))
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip(_EDGES))
    return Span(begin, begin + len(words.strip(_EDGES)))


def issued_on(data: Json) -> PartialDate | None:
    """Give the date of the document out of its reading in JSON."""
    found = data["date"]
    return from_json(PartialDate, found) if found else None


def _inside(part: Json | None, task: Json) -> bool:
    if not part or not part["span"]:
        return False
    start, end = part["span"]
    return bool(task["span"][0] <= start and end <= task["span"][1])


def _begins(task: Json, first: Json, text: str) -> bool:
    """Tell whether the action that was read still stands in the first piece."""
    return task["action"] in text[slice(*first["span"])]
