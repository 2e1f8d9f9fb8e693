"""Scores the single values of a letter: head, campaign, archive, signature, and what was made up."""

from __future__ import annotations

from typing import Any

from tools.accuracy.sheet import Sheet
from tools.accuracy.words import choices, flat, judge_span, under

Json = dict[str, Any]
INVENTED = "invented"
PARTS = {
    "issuer": ("name", "parent", "provenance"),
    "number": ("serial", "symbol"),
    "place": ("name",),
    "date": ("day", "month", "year"),
    "subject": ("text",),
    "campaign": ("name", "day", "year", "edition", "theme"),
    "archive": ("units", "drafter", "copies"),
    "signature": ("on_behalf", "authority", "for", "position", "name"),
}


def score_head(sheet: Sheet, wanted: Json, got: Json) -> None:
    """Compare every single value, each field as a whole."""
    for field in ("kind", "urgency"):
        sheet.judge(field, field, [wanted.get(field)], got.get(field))
    for field, parts in PARTS.items():
        _score(sheet, field, parts, (wanted, got))
    names = [one["name"] for one in got["co_issuers"]]
    sheet.judge(
        "co_issuers", "co_issuers", [some or [] for some in choices(wanted, "co_issuers")], names
    )


def _score(sheet: Sheet, field: str, parts: tuple[str, ...], both: tuple[Json, Json]) -> None:
    wanted, got = both
    options = choices(wanted, field)
    shown = _of_parts(got.get(field), parts)
    fitting = [one for one in options if _fits(one, shown, parts)]
    if fitting:
        sheet.hit(field)
    else:
        sheet.wrong(field, field, _of_parts(options[0], parts), shown)
    _count_invented(sheet, field, options, shown)
    for one in (fitting or options)[:1]:
        found = got.get(field) or {}
        words = under(got["text"], found.get("span"))
        if one and one.get("words") and found:
            judge_span(sheet, field, choices(one, "words"), words)


def _of_parts(value: Json | None, parts: tuple[str, ...]) -> Json | None:
    if value is None:
        return None
    return {part: _shown(value.get(part)) for part in parts}


def _shown(value: Any) -> Any:  # noqa: ANN401 - JSON
    return flat(value) if isinstance(value, str) else value


def _fits(option: Json | None, shown: Json | None, parts: tuple[str, ...]) -> bool:
    if option is None or shown is None:
        return option is shown
    return all(shown[part] in choices(option, part) for part in parts)


def _count_invented(
    sheet: Sheet, field: str, options: list[Json | None], shown: Json | None
) -> None:
    """A part that every accepted reading leaves open must be open."""
    for part in PARTS[field]:
        held = [
            value for one in options if one for value in choices(one, part) if value is not None
        ]
        if not held:
            name = f"{field}.{part} invented"
            sheet.judge(INVENTED, name, [None], None if shown is None else shown[part])
