"""Phrases to units (cụm từ ra đơn vị): what was remembered for the issuer first, else the words of the core."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import cast

from django.db.models import Prefetch, QuerySet
from django.utils import timezone

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.core.dispatch.tree import UnitKind, UnitLevel
from thongsuot.core.registry.changes import REFORM
from thongsuot.core.registry.territories import key_from_2025
from thongsuot.core.registry.words.answer import Answer, AnsweredUnit
from thongsuot.core.registry.words.resolve import resolve_words
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import PhraseMeaning, Unit


@dataclass(frozen=True, slots=True)
class PhraseAnswer:
    """An answer with the rows of the tables that it means; ``remembered`` where a person had told it."""

    answer: Answer
    stored: dict[str, Unit]
    remembered: PhraseMeaning | None


def resolve_phrase(owner: Unit, *, phrase: str, issuer: str, on: date) -> PhraseAnswer:
    """Find the units that a phrase means in a letter of ``issuer`` from the day ``on``."""
    known = remembered(owner, issuer, phrase)
    if known is not None:
        units = list(known.units.all())
        told = tuple(_answered(unit) for unit in units)
        answer = Answer(phrase, issuer, on, told, (), ())
        return PhraseAnswer(answer, {a.code: u for a, u in zip(told, units, strict=True)}, known)
    answer = resolve_words(phrase, of=issuer, on=on, today=timezone.localdate())
    return PhraseAnswer(answer, stored_units((u.code for u in answer.units), on), None)


def stored_units(codes: Iterable[str], on: date) -> dict[str, Unit]:
    """Give the rows that bore codes of the registry on a day; what is not stored is left out."""
    keys = {registry_key(code, on): code for code in codes}
    rows = Unit.objects.filter(registry_key__in=keys)
    return {keys[unit.registry_key or ""]: unit for unit in rows}


def near_units(codes: Iterable[str], on: date) -> dict[str, Unit]:
    """Give for each code the row that bore it on a day, for a body that is no row the one of its place."""
    wanted = list(codes)
    places = {code: code.partition(".")[0] for code in wanted}
    rows = stored_units({*wanted, *places.values()}, on)
    found = {code: rows.get(code) or rows.get(places[code]) for code in wanted}
    return {code: unit for code, unit in found.items() if unit}


def registry_key(code: str, on: date) -> str:
    """Give the key of a code on a day: from 01/7/2025 codes of places have other bearers."""
    head, dot, rest = code.partition(".")
    if not head.isdigit() or on < REFORM:
        return code
    return f"{key_from_2025(head)}{dot}{rest}"


def remembered(owner: Unit, issuer: str, phrase: str) -> PhraseMeaning | None:
    """Give what the unit's people told of a phrase in letters of an issuer."""
    keys = {"issuer_key": name_key(issuer), "phrase_key": name_key(phrase)}
    return meanings(owner).filter(**keys).first()


def meanings(owner: Unit) -> QuerySet[PhraseMeaning]:
    """Give all that the unit's people told and did not withdraw."""
    found = PhraseMeaning.objects.filter(owner=owner, withdrawn_at=None)
    return found.select_related("by").prefetch_related(Prefetch("units"))


def get_meaning(actor: Actor, meaning_id: int) -> PhraseMeaning:
    """Give one of them.

    Raises:
        NotFoundError: there is none, or it is another unit's.
    """
    found = meanings(actor.unit).filter(pk=meaning_id).first()
    if found is None:
        raise NotFoundError
    return found


def told_code(unit: Unit) -> str:
    """Give the code by which programs know a unit: the registry's where it has one."""
    return (unit.registry_key or unit.code).replace("@2025", "")


def _answered(unit: Unit) -> AnsweredUnit:
    # the model's choices are the kinds and levels of the core, one for one
    kind, level = cast("UnitKind", unit.kind), cast("UnitLevel", unit.level)
    return AnsweredUnit(told_code(unit), unit.name, kind, level, "certain")
