"""A line of the journal (nhật ký) in the words of the people who read it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from thongsuot.core.vocabulary.load import table
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.journal.queries import names_of
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.queries import by_codes
from thongsuot.web.templatetags.formats import day
from thongsuot.web.templatetags.words import indicator_name

PAGES = {
    "directives.receiveddocument": "review_document",
    "directives.draft": "draft",
    "campaigns.campaign": "campaign",
    "campaigns.assignment": "assignment",
    "reports.report": "report",
    "organisations.unit": "unit",
    "organisations.account": "person",
}
"""Where a thing is to be seen, by its type."""

_UNIT_KEYS = frozenset({"unit", "receiver", "owner", "sender", "focal_unit", "parent"})
_UNITS_KEYS = frozenset({"units", "olds", "news"})
_THING_KEYS = {"document": "directives.receiveddocument", "campaign": "campaigns.campaign"}
_LONGEST = 160
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(T|$)")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class JournalLine:
    """Who did what to what, for which unit; ``url`` leads to the thing where it has a page."""

    entry: Entry
    deed: str
    thing: str
    name: str
    url: str
    unit: Unit | None
    details: tuple[tuple[str, str, str], ...]


def journal_lines(entries: Sequence[Entry]) -> list[JournalLine]:
    """Give the lines of entries; names of units and things are looked up for all of them at once."""
    names = _Names(entries)
    return [_line(entry, names) for entry in entries]


class _Names:
    """What the codes of units and the numbers of things in the details stand for."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        values = [(entry.before or {}) | (entry.after or {}) for entry in entries]
        codes = {str(row[key]) for row in values for key in _UNIT_KEYS & row.keys()}
        for row in values:
            codes |= {code for key in _UNITS_KEYS & row.keys() for code in _listed(row[key])}
        things = {
            (kind, str(row[key]))
            for row in values
            for key, kind in _THING_KEYS.items()
            if row.get(key)
        }
        self.units = by_codes(codes | {entry.unit_code for entry in entries})
        self.things = names_of(things)

    def words(self, key: str, value: Any) -> str:  # noqa: ANN401 - the JSON edge
        """Give the words for a value: the name of the unit or thing where it is one."""
        if key in _UNIT_KEYS and str(value) in self.units:
            return self.units[str(value)].name
        if key in _UNITS_KEYS and isinstance(value, list):
            named = (
                self.units[code].name if code in self.units else code for code in _listed(value)
            )
            return _words(list(named))
        if key in _THING_KEYS and value:
            return self.things.get((_THING_KEYS[key], str(value)), str(value))
        known = table("journal_words")["value"].get(key, {})
        return str(known[value]) if isinstance(value, str) and value in known else _words(value)


def _listed(value: Any) -> list[str]:  # noqa: ANN401 - the JSON edge
    """Give the codes of a list; what is no list is a number of units."""
    return [str(code) for code in value] if isinstance(value, list) else []


def _line(entry: Entry, names: _Names) -> JournalLine:
    view = PAGES.get(entry.object_type)
    known = view and entry.object_id.isdecimal()
    return JournalLine(
        entry=entry,
        deed=deed(entry.verb),
        thing=table("journal_words")["object"].get(entry.object_type, entry.object_type),
        name=entry.object_name or entry.object_id,
        url=reverse(view, args=[int(entry.object_id)]) if view and known else "",
        unit=names.units.get(entry.unit_code),
        details=_details(entry, names),
    )


def deed(verb: str) -> str:
    """Give the words for a verb of the journal."""
    return str(table("journal_words")["verb"].get(verb, verb))


def deeds() -> list[tuple[str, str]]:
    """Give all verbs with their words, for choosing one."""
    return list(table("journal_words")["verb"].items())


def _details(entry: Entry, names: _Names) -> tuple[tuple[str, str, str], ...]:
    """Give name, value before, value after of everything that an entry tells."""
    before, after = entry.before or {}, entry.after or {}
    rows = (
        (_name(key), _former(names, key, before, after), names.words(key, after.get(key)))
        for key in dict.fromkeys([*before, *after])
    )
    return tuple(row for row in rows if row[1] or row[2])


def _former(names: _Names, key: str, before: dict[str, Any], after: dict[str, Any]) -> str:
    """Give the words for the value before; none where it stayed as it was."""
    is_same = key in before and key in after and before[key] == after[key]
    return "" if is_same else names.words(key, before.get(key))


def _name(key: str) -> str:
    """Give the words for a key: of a detail, or of a corrected field with its place in a list."""
    words = table("journal_words")
    places = [str(int(step) + 1) for step in key.split(".") if step.isdecimal()]
    field = ".".join("*" if step.isdecimal() else step for step in key.split("."))
    name = words["detail"].get(key) or words["field"].get(field, key)
    return f"{name} ({', '.join(places)})" if places and field in words["field"] else str(name)


def _words(value: Any) -> str:  # noqa: ANN401 - the JSON edge
    match value:
        case None | [] | {}:
            return ""
        case bool():
            return _("có") if value else _("không")
        case {"phrase": phrase, "date": date}:
            text = " – ".join(part for part in (phrase, day(date)) if part)
        case dict():
            text = ", ".join(f"{indicator_name(key)} {_words(part)}" for key, part in value.items())
        case list():
            text = "; ".join(
                _words(part.get("name", part) if isinstance(part, dict) else part) for part in value
            )
        case str() if _DAY.match(value):
            text = day(value)
        case str() if _HASH.fullmatch(value):
            text = f"{value[:12]}…"
        case _:
            text = str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
