"""Scores assignments (phân công): who, in which item, with which kinds of activity, until when."""

from __future__ import annotations

from typing import Any

from tools.accuracy.deadlines import Slot, score_deadline
from tools.accuracy.lists import bare_path
from tools.accuracy.sheet import Sheet
from tools.accuracy.words import choices, judge_span, under

Json = dict[str, Any]


def score_assignments(sheet: Sheet, wanted: Json, got: Json) -> None:
    """Pair the expected assignments with those read, then compare pair by pair."""
    rest = list(got["assignments"])
    pairs: list[tuple[Json, Json]] = []
    for fits in (_equal, _same_path):
        for one in wanted["assignments"]:
            if any(one is first for first, _ in pairs):
                continue
            close = [other for other in rest if fits(one, other)]
            if close:
                other = max(close, key=lambda each: _shared(one, each))
                rest.remove(other)
                pairs.append((one, other))
    for one in wanted["assignments"]:
        partner = next((other for first, other in pairs if first is one), None)
        _score(sheet, one, partner, got["text"])
    for other in rest:
        if not any(_equal(open_one, other) for open_one in wanted.get("assignments_optional", [])):
            _score_extra(sheet, other)


def _score(sheet: Sheet, wanted: Json, got: Json | None, text: str) -> None:
    name = f"assignments[{wanted['path']}]"
    if got is None:
        sheet.missing("assignments", name, _shown(wanted))
        for agency in wanted["agencies"]:
            sheet.missing("agencies", f"{name}.{agency['name'][:40]}", agency["role"])
    else:
        if _equal(wanted, got):
            sheet.hit("assignments")
        else:
            sheet.wrong("assignments", name, _shown(wanted), _shown(got))
        _score_agencies(sheet, name, (wanted, got), text)
        _score_activities(sheet, name, wanted, got)
    slot = Slot(name, choices(wanted, "deadline"), got and got["deadline"])
    score_deadline(sheet, slot, text)


def _score_extra(sheet: Sheet, got: Json) -> None:
    name = f"assignments+[{got['path']}]"
    sheet.surplus("assignments", name, _shown(got))
    for agency in got["agencies"]:
        sheet.surplus("agencies", f"{name}.{agency['name'][:40]}", agency["role"])
    if got["deadline"]:
        sheet.surplus("deadlines", f"{name}.deadline", got["deadline"]["phrase"])


def _score_agencies(sheet: Sheet, name: str, both: tuple[Json, Json], text: str) -> None:
    wanted, got = both
    options = choices(wanted, "agencies")
    best = max(options, key=lambda some: 2 * len(_keys(some) & _keys(got["agencies"])) - len(some))
    rest = list(got["agencies"])
    for one in best:
        label = f"{name}.{one['name'][:40]}"
        found = next((other for other in rest if _key(other) == _key(one)), None)
        if found is None:
            sheet.missing("agencies", label, one["role"])
            continue
        rest.remove(found)
        sheet.hit("agencies")
        sheet.judge("collective", f"{label}.collective", [one["collective"]], found["collective"])
        judge_span(sheet, label, [one["words"]], under(text, found["span"]))
    for other in rest:
        sheet.surplus("agencies", f"{name}+{other['name'][:40]}", other["role"])


def _score_activities(sheet: Sheet, name: str, wanted: Json, got: Json) -> None:
    may = set(wanted.get("activities_arguable", []))
    must = set(wanted["activities"]) - may
    found = set(got["activities"]) - may
    for kind in sorted(must & found):
        del kind
        sheet.hit("activities")
    for kind in sorted(must - found):
        sheet.missing("activities", f"{name}.{kind}", kind)
    for kind in sorted(found - must):
        sheet.surplus("activities", f"{name}+{kind}", kind)


def _key(agency: Json) -> tuple[str, str]:
    return agency["name"], agency["role"]


def _keys(some: list[Json]) -> set[tuple[str, str]]:
    return {_key(one) for one in some}


def _same_path(wanted: Json, got: Json) -> bool:
    return bare_path(got["path"]) in [bare_path(one) for one in choices(wanted, "path")]


def _equal(wanted: Json, got: Json) -> bool:
    if not _same_path(wanted, got):
        return False
    if "agencies" not in wanted:
        return True
    return any(_keys(some) == _keys(got["agencies"]) for some in choices(wanted, "agencies"))


def _shared(wanted: Json, got: Json) -> int:
    return max(len(_keys(some) & _keys(got["agencies"])) for some in choices(wanted, "agencies"))


def _shown(one: Json) -> Json:
    return {"path": one["path"], "agencies": [f"{a['role']}: {a['name']}" for a in one["agencies"]]}
