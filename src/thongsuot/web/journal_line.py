"""A line of the journal (nhật ký) in the words of the people who read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from thongsuot.core.vocabulary.load import table
from thongsuot.domain.journal.models import Entry
from thongsuot.web.templatetags.formats import day
from thongsuot.web.templatetags.words import indicator_name

PAGES = {
    "directives.receiveddocument": "review_document",
    "campaigns.campaign": "campaign",
    "campaigns.assignment": "assignment",
    "reports.report": "report",
    "organisations.unit": "unit",
}
"""Where a thing is to be seen, by its type."""

_LONGEST = 160
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class JournalLine:
    """Who did what to what; ``url`` leads to the thing where it has a page."""

    entry: Entry
    deed: str
    thing: str
    url: str
    details: tuple[tuple[str, str, str], ...]

    @classmethod
    def of(cls, entry: Entry) -> JournalLine:
        """Give the line of an entry."""
        view = PAGES.get(entry.object_type)
        known = view and entry.object_id.isdecimal()
        return cls(
            entry=entry,
            deed=deed(entry.verb),
            thing=table("journal_words")["object"].get(entry.object_type, entry.object_type),
            url=reverse(view, args=[int(entry.object_id)]) if view and known else "",
            details=_details(entry.before or {}, entry.after or {}),
        )


def deed(verb: str) -> str:
    """Give the words for a verb of the journal."""
    return str(table("journal_words")["verb"].get(verb, verb))


def deeds() -> list[tuple[str, str]]:
    """Give all verbs with their words, for choosing one."""
    return list(table("journal_words")["verb"].items())


def _details(before: dict[str, Any], after: dict[str, Any]) -> tuple[tuple[str, str, str], ...]:
    """Give name, value before, value after of everything that an entry tells."""
    keys = list(dict.fromkeys([*before, *after]))
    rows = ((_name(key), _words(before.get(key)), _words(after.get(key))) for key in keys)
    return tuple(row for row in rows if row[1] or row[2])


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
        case str() if _HASH.fullmatch(value):
            text = f"{value[:12]}…"
        case _:
            text = str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
