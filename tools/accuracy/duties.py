"""Scores report duties (chế độ báo cáo) and displays of banners (treo băng rôn)."""

from __future__ import annotations

from typing import Any

from tools.accuracy.deadlines import Slot, score_deadline
from tools.accuracy.lists import bare_path
from tools.accuracy.sheet import Sheet
from tools.accuracy.words import choices, flat, judge_span, under

Json = dict[str, Any]


def score_duties(sheet: Sheet, wanted: Json, got: Json) -> None:
    """Pair duties by receiver and sender, nearest first, and compare them whole."""
    rest = list(got["report_duties"])
    for one in wanted["report_duties"]:
        near = [other for other in rest if other["to"] in choices(one, "to")]
        other = max(near, key=lambda each: _agreement(one, each), default=None)
        name = f"report_duties[{one['to']}]"
        if other is None:
            sheet.missing("report_duties", name, _shown(one))
        else:
            rest.remove(other)
            if _agreement(one, other) == len(_PARTS) + 1:
                sheet.hit("report_duties")
            else:
                sheet.wrong("report_duties", name, _shown(one), _shown(other))
        slot = Slot(name, choices(one, "deadline"), other and other["deadline"])
        score_deadline(sheet, slot, got["text"])
    for other in rest:
        if not any(_matches(some, other) for some in wanted.get("report_duties_optional", [])):
            sheet.surplus("report_duties", f"report_duties+[{other['to']}]", _shown(other))


_PARTS = ("by", "to", "via", "onward_to")


def _agreement(wanted: Json, got: Json) -> int:
    agreed = sum(got[part] in choices(wanted, part) for part in _PARTS)
    return agreed + ((got["deadline"] or {}).get("date") in _dates(wanted))


def _dates(wanted: Json) -> list[str | None]:
    return [one and one["date"] for one in choices(wanted, "deadline")]


def _matches(some: Json, got: Json) -> bool:
    plain = all(got[key] == value for key, value in some.items() if key in _PARTS)
    return plain and ("deadline" not in some or (got["deadline"] or {}).get("date") in _dates(some))


def _shown(one: Json) -> Json:
    day = one["deadline"]
    return {
        **{part: one[part] for part in _PARTS},
        "deadline": day and [day["phrase"], day["date"], day["inclusive"]],
    }


def score_displays(sheet: Sheet, wanted: Json, got: Json) -> None:
    """Pair displays by their item and compare slogans and days."""
    rest = list(got["displays"])
    options = choices(wanted, "displays")
    for one in next((some for some in options if len(some) == len(rest)), options[0]):
        paths = [bare_path(path) for path in choices(one, "path")]
        other = next((each for each in rest if bare_path(each["path"]) in paths), None)
        name = f"displays[{one['path']}]"
        if other is None:
            sheet.missing("displays", name, _of_display(one))
            continue
        rest.remove(other)
        if all(_of_display(other)[key] in choices(one, key) for key in ("slogans", "from", "to")):
            sheet.hit("displays")
        else:
            sheet.wrong("displays", name, _of_display(one), _of_display(other))
        judge_span(sheet, name, choices(one, "words"), under(got["text"], other["span"]))
    for other in rest:
        if not any(other["path"] == some["path"] for some in wanted.get("displays_optional", [])):
            sheet.surplus("displays", f"displays+[{other['path']}]", _of_display(other))


def _of_display(one: Json) -> Json:
    return {
        "slogans": [flat(words) for words in one["slogans"]],
        "from": one["from"],
        "to": one["to"],
    }
