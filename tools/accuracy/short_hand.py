"""Takes the short-hand of tests/letters/fresh apart, into the long form of tests/seeds/expected."""

from __future__ import annotations

import re
from typing import Any

Json = dict[str, Any]
_AGENCY = re.compile(r"(?P<support>\+ )?(?P<name>.+?)(?P<many>\*)?(?: = (?P<words>.+))?")


def long_form(short: Json) -> Json:
    """Give the expected reading ``short`` with every value written out."""
    expand = {
        "number": _number, "date": _date, "place": _place, "subject": _subject, "archive": _archive,
        "signature": _signature, "addressees": _agencies, "recipients": _recipients,
        "co_signatures": lambda some: [_signature(one) for one in some],
        "assignments": lambda some: [_with_parts(one) for one in some],
        "report_duties": lambda some: [_with_parts(one) for one in some],
        "assignments_optional": lambda some: [_with_parts(one) for one in some],
        "report_duties_optional": lambda some: [_with_parts(one) for one in some],
    }  # fmt: skip
    return _expanded(short, expand)


def _expanded(short: Json, expand: Json) -> Json:
    full = dict(short)
    for key, how in expand.items():
        if short.get(key) is not None:
            full[key] = how(short[key])
        others = f"{key}_arguable"
        if others in short:
            full[others] = [one if one is None else how(one) for one in short[others]]
            if key in {"agencies", "addressees"}:
                full[others] = [_without_own_words(some) for some in full[others]]
    return full


def agency(short: str) -> Json:
    """Take ``[+ ]name[*][ = words]`` apart."""
    parts = _AGENCY.fullmatch(short)
    if parts is None:
        raise ValueError(f"no agency: {short!r}")
    name = parts["name"]
    return {
        "name": name,
        "role": "support" if parts["support"] else "lead",
        "collective": bool(parts["many"]) or name.startswith("các "),
        "words": parts["words"] or name,
    }


def _agencies(some: list[str]) -> list[Json]:
    return [agency(one) for one in some]


def _without_own_words(some: list[Json]) -> list[Json]:
    """Of a further choice only the names count, unless it gives words of its own."""
    return [{**one, "words": None if one["words"] == one["name"] else one["words"]} for one in some]


def deadline(short: list[Any]) -> Json:
    """Name the parts of a deadline: phrase, date, inclusive."""
    phrase, date, inclusive = short
    return {"phrase": phrase, "date": date, "inclusive": inclusive, "words": phrase}


def _with_parts(short: Json) -> Json:
    return _expanded(short, {"agencies": _agencies, "deadline": deadline})


def _number(short: list[str]) -> Json:
    return dict(zip(("serial", "symbol", "words"), short, strict=True))


def _date(short: list[Any]) -> Json:
    return dict(zip(("day", "month", "year", "words"), short, strict=True))


def _place(short: str) -> Json:
    name, _, words = short.partition(" = ")
    return {"name": name, "words": words or name}


def _subject(short: str) -> Json:
    return {"text": short, "words": short}


def _archive(short: list[Any]) -> Json:
    return dict(zip(("units", "drafter", "copies"), short, strict=True))


def _signature(short: list[Any]) -> Json:
    return dict(zip(("on_behalf", "authority", "for", "position", "name"), short, strict=True))


def _recipients(some: list[str]) -> list[Json]:
    pairs = [[*one.split(" | "), None][:2] for one in some]
    return [{"text": text, "purpose": purpose} for text, purpose in pairs]
