"""Learning names (ghi nhớ tên viết tắt): what an officer says of an abbreviation is known for its issuer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils import timezone

from thongsuot.core.vocabulary.abbreviated import is_abbreviated
from thongsuot.domain.directives.known_names import agencies_of, key_of
from thongsuot.domain.directives.models import KnownAbbreviation, ReceivedDocument
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor

Json = dict[str, Any]
_LONGEST = 300


def learn_names(
    actor: Actor, document: ReceivedDocument, before: Json, after: Json, fields: Iterable[str]
) -> None:
    """Remember the names that the actor gave to abbreviations in ``fields``, or left as they were read.

    A list that was changed for another reason says nothing of the names in it that stayed. Runs in the
    transaction of the correction; each name has its journal entry.
    """
    issuer = (after["issuer"] or {}).get("name") or ""
    if not issuer or len(issuer) > _LONGEST:
        return
    for words, name in dict(_told(before, after, set(fields))).items():
        _remember(actor, document, issuer, (words, name), _title(after, document))


def _told(before: Json, after: Json, fields: set[str]) -> Iterator[tuple[str, str]]:
    names = {_key(field, agency): agency["name"] for field, agency in agencies_of(before)}
    unchanged = {field for field in fields if _part(before, field) == _part(after, field)}
    for field, agency in agencies_of(after):
        if field not in fields or not agency.get("span"):
            continue
        words = key_of(after["text"][slice(*agency["span"])])
        name = key_of(agency["name"] or "")
        is_told = field in unchanged or names.get(_key(field, agency)) != agency["name"]
        if is_told and name and is_abbreviated(words) and max(len(words), len(name)) <= _LONGEST:
            yield words, name


def _remember(
    actor: Actor,
    document: ReceivedDocument,
    issuer: str,
    meaning: tuple[str, str],
    title: str,
) -> None:
    words, name = meaning
    standing = KnownAbbreviation.objects.filter(
        unit=document.unit, issuer=issuer, words=words, forgotten_at=None
    )
    old = standing.first()
    if old is not None and old.name == name:
        return
    now = timezone.now()
    standing.update(forgotten_at=now)
    known = KnownAbbreviation.objects.create(
        unit=document.unit,
        issuer=issuer,
        words=words,
        name=name,
        document=document,
        document_title=title,
        by=actor.account,
        at=now,
    )
    record(
        actor=actor,
        verb="directives.remember_abbreviation",
        obj=known,
        before={"name": old.name} if old else None,
        after={"words": words, "name": name, "issuer": issuer, "document": document.pk},
    )


def _title(data: Json, document: ReceivedDocument) -> str:
    number = data["number"] or {}
    parts = [part for part in (number.get("serial"), number.get("symbol")) if part]
    return "/".join(parts) or document.name


def _part(data: Json, field: str) -> list[Json]:
    return [agency for shown, agency in agencies_of(data) if shown == field]


def _key(field: str, agency: Json) -> tuple[str, tuple[int, ...]]:
    return field, tuple(agency.get("span") or ())
