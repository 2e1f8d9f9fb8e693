"""Scores the lists of a letter in which an entry is right or wrong as a whole."""

from __future__ import annotations

from typing import Any

from tools.accuracy.sheet import Sheet
from tools.accuracy.words import choices, judge_span, under

Json = dict[str, Any]


def score_lists(sheet: Sheet, wanted: Json, got: Json) -> None:
    """Compare addressees, citations, outline and recipients."""
    _addressees(sheet, wanted, got)
    _citations(sheet, wanted, got)
    _plain(sheet, "outline", choices(wanted, "outline"), _paths(got["outline"]))
    recipients = [(one["text"], one["purpose"]) for one in got["recipients"]]
    accepted = [
        [(one["text"], one["purpose"]) for one in some] for some in choices(wanted, "recipients")
    ]
    _plain(sheet, "recipients", accepted, recipients)


def bare_path(path: str | None) -> str | None:
    """Read `Điều 2.1` and `2.1` as one path: the contract leaves the word open."""
    return None if path is None else path.replace("Điều ", "")


def _paths(items: list[Json]) -> list[str]:
    return [
        path
        for item in items
        for path in (bare_path(item["path"]) or "", *_paths(item["children"]))
    ]


def _plain(sheet: Sheet, measure: str, accepted: list[list[Any]], got: list[Any]) -> None:
    options = [
        [bare_path(one) if measure == "outline" else one for one in some] for some in accepted
    ]
    best = max(options, key=lambda some: 2 * sum(one in got for one in some) - len(some))
    rest = list(got)
    for one in best:
        if one in rest:
            rest.remove(one)
            sheet.hit(measure)
        else:
            sheet.missing(measure, f"{measure}[{_named(one)}]", one)
    for one in rest:
        sheet.surplus(measure, f"{measure}+[{_named(one)}]", one)


def _named(one: Any) -> str:  # noqa: ANN401 - JSON
    return str(one[0] if isinstance(one, tuple) else one)[:40]


def _addressees(sheet: Sheet, wanted: Json, got: Json) -> None:
    found = [(one["name"], one["collective"]) for one in got["addressees"]]
    options = choices(wanted, "addressees")
    keys = [[(one["name"], one["collective"]) for one in some] for some in options]
    _plain(sheet, "addressees", keys, found)
    words = {one["name"]: one["words"] for some in reversed(options) for one in some}
    for one in got["addressees"]:
        if one["name"] in words:
            name = f"addressees[{one['name'][:40]}]"
            judge_span(sheet, name, [words[one["name"]]], under(got["text"], one["span"]))


def _citations(sheet: Sheet, wanted: Json, got: Json) -> None:
    rest = list(got["citations"])
    for one in wanted["citations"]:
        found = next((other for other in rest if _same(one, other)), None)
        name = f"citations[{one['number'] or one['date']}]"
        if found is None:
            sheet.missing("citations", name, _shown(one))
            continue
        rest.remove(found)
        sheet.hit("citations")
        judge_span(sheet, name, choices(one, "words"), under(got["text"], found["span"]))
    for other in rest:
        if not any(
            all(other[key] == value for key, value in open_one.items())
            for open_one in wanted.get("citations_optional", [])
        ):
            sheet.surplus(
                "citations", f"citations+[{other['number'] or other['date']}]", _shown(other)
            )


def _same(wanted: Json, got: Json) -> bool:
    return all(
        got[key] in choices(wanted, key) for key in ("role", "kind", "number", "date", "issuer")
    )


def _shown(one: Json) -> Json:
    return {key: one.get(key) for key in ("role", "kind", "number", "date", "issuer")}
