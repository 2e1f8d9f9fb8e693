"""Phrases (cụm từ): the units that words of a letter mean, and what people told of them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.organisations import access, phrases
from thongsuot.domain.organisations.actions.remember_phrase import remember_phrase
from thongsuot.domain.organisations.actions.withdraw_phrase import withdraw_phrase
from thongsuot.domain.organisations.models import PhraseMeaning

router = Router(tags=["units"])


class AnsweredUnitOut(Schema):
    """A unit that the phrase means; ``code`` is the official one of a territory, else the registry's own."""

    code: str
    name: str
    kind: str
    level: str
    certainty: str


class OpenPointOut(Schema):
    """Words that a person has to look at, and why."""

    text: str
    why: str


class HeirOut(Schema):
    """A unit of today for one (``of``) that is no more or goes by another name."""

    code: str
    name: str
    of: str


class AnswerOut(Schema):
    """The same JSON as ``thongsuot units resolve --format json``."""

    phrase: str
    issuer: str
    on: date
    units: list[AnsweredUnitOut]
    open: list[OpenPointOut]
    successors_today: list[HeirOut]


class MeaningIn(Schema):
    """What a phrase means in letters of an issuer."""

    issuer: str
    phrase: str
    unit_ids: list[int]


class MeaningOut(Schema):
    """What was told of a phrase, by whom and when."""

    id: int
    issuer: str
    phrase: str
    unit_ids: list[int]
    by: str
    at: datetime


@router.get("/resolve", response=AnswerOut, summary="Units that words mean")
def resolve(request: HttpRequest, phrase: str, of: str, on: date | None = None) -> dict[str, Any]:
    """Find the units that a phrase means in a letter of the issuer ``of`` from a day, today without one.

    What the unit's people told of the phrase comes first. A name that several units bear is never guessed.
    """
    owner = actor_of(request).unit
    day = on or timezone.localdate()
    return phrases.resolve_phrase(owner, phrase=phrase, issuer=of, on=day).answer.as_json()


@router.get("/phrases", response=list[MeaningOut], summary="Remembered phrases")
def list_phrases(request: HttpRequest) -> list[MeaningOut]:
    """Give what the unit's people told of phrases."""
    return [_out(meaning) for meaning in phrases.meanings(actor_of(request).unit)]


@router.post("/phrases", response=MeaningOut, summary="Remember a phrase")
def add_phrase(request: HttpRequest, data: MeaningIn) -> MeaningOut:
    """Let a phrase mean these units in letters of the issuer, instead of what was told before."""
    actor = actor_of(request)
    units = [access.get_unit(actor, unit_id) for unit_id in dict.fromkeys(data.unit_ids)]
    made = remember_phrase(actor, issuer=data.issuer, phrase=data.phrase, units=units)
    return _out(made)


@router.delete("/phrases/{meaning_id}", response=MeaningOut, summary="Withdraw it")
def delete_phrase(request: HttpRequest, meaning_id: int) -> MeaningOut:
    """Let a remembered meaning count no more."""
    actor = actor_of(request)
    meaning = phrases.get_meaning(actor, meaning_id)
    withdraw_phrase(actor, meaning=meaning)
    return _out(meaning)


def _out(meaning: PhraseMeaning) -> MeaningOut:
    return MeaningOut(
        id=meaning.pk,
        issuer=meaning.issuer,
        phrase=meaning.phrase,
        unit_ids=[unit.pk for unit in meaning.units.all()],
        by=str(meaning.by),
        at=meaning.at,
    )
