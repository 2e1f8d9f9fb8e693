"""Names known from earlier letters (tên đã biết): laid over a reading where the issuer's abbreviation stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.utils import timezone

from thongsuot.domain.directives.models import KnownAbbreviation, ReceivedDocument

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class KnownUse:
    """A known abbreviation at a place of the text; ``field`` is where the name stands in the reading."""

    field: str
    span: tuple[int, int]
    known: KnownAbbreviation


def key_of(words: str) -> str:
    """Give the words as they are compared: blanks and broken lines do not tell two names apart."""
    return " ".join(words.split())


def known_for(document: ReceivedDocument, issuer: str) -> dict[str, KnownAbbreviation]:
    """Give what the unit knew of the issuer's abbreviations: today, or when the document was confirmed."""
    if not issuer:
        return {}
    at = document.confirmed_at or timezone.now()
    then = Q(at__lte=at) & (Q(forgotten_at=None) | Q(forgotten_at__gt=at))
    found = KnownAbbreviation.objects.filter(then, unit=document.unit_id, issuer=issuer)
    return {one.words: one for one in found.select_related("by").order_by("id")}


def with_known(data: Json, known: Mapping[str, KnownAbbreviation]) -> tuple[Json, list[KnownUse]]:
    """Give the reading with the known names in it, and where they are; the reading itself stays."""
    if not known:
        return data, []
    uses = [
        KnownUse(field, (span[0], span[1]), known[words])
        for field, agency in agencies_of(data)
        if (span := agency.get("span")) and (words := key_of(data["text"][slice(*span)])) in known
    ]
    if not uses:
        return data, []
    changed = deepcopy(data)
    names = {use.span: use.known.name for use in uses}
    for _field, agency in agencies_of(changed):
        if agency.get("span"):
            agency["name"] = names.get(tuple(agency["span"]), agency["name"])
    return changed, uses


def agencies_of(data: Json) -> Iterator[tuple[str, Json]]:
    """Give every agency that is addressed or given a task, with the field that shows it."""
    for n, agency in enumerate(data["addressees"]):
        yield f"addressees.{n}.name", agency
    for n, task in enumerate(data["assignments"]):
        for agency in task["agencies"]:
            yield f"assignments.{n}.agencies", agency
