"""Remembers what a phrase means (nhớ nghĩa của cụm từ) in letters of an issuer."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import PhraseMeaning, Unit

_LONGEST = {"issuer": 300, "phrase": 500}


def remember_phrase(
    actor: Actor, *, issuer: str, phrase: str, units: Sequence[Unit]
) -> PhraseMeaning:
    """Let ``phrase`` mean ``units`` in letters of ``issuer``, for the actor's unit, instead of what was told before.

    Raises:
        NotAllowedError: the actor may not correct readings.
        InvalidError: words or units are missing, or the words are too long.
    """
    access.require(actor, "directives.correct")
    words = {"issuer": " ".join(issuer.split()), "phrase": " ".join(phrase.split())}
    _check(words, units)
    now = timezone.now()
    keys = {f"{name}_key": name_key(text) for name, text in words.items()}
    with transaction.atomic():
        old = PhraseMeaning.objects.select_for_update().filter(
            owner=actor.unit, withdrawn_at=None, **keys
        )
        before = [unit.code for meaning in old for unit in meaning.units.all()]
        old.update(withdrawn_at=now)
        made = PhraseMeaning.objects.create(
            owner=actor.unit, by=actor.account, at=now, **words, **keys
        )
        made.units.set(units)
        record(
            actor=actor,
            verb="organisations.remember_phrase",
            obj=made,
            before={"units": before} if before else None,
            after={**words, "units": [unit.code for unit in units]},
        )
    return made


def _check(words: dict[str, str], units: Sequence[Unit]) -> None:
    wrong = {name: "Chưa nhập." for name, text in words.items() if not name_key(text)}
    wrong |= {
        name: f"Dài quá {_LONGEST[name]} ký tự."
        for name, text in words.items()
        if len(text) > _LONGEST[name]
    }
    if not units:
        wrong["units"] = "Chưa chọn đơn vị nào."
    if wrong:
        raise InvalidError("Chưa nhớ được nghĩa của cụm từ.", wrong)
