"""Phrases: answered by the words of the core, or by what people told of them for an issuer."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_unit, an_actor
from thongsuot.domain.errors import InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.organisations import phrases
from thongsuot.domain.organisations.actions.install_registry import install_registry
from thongsuot.domain.organisations.actions.remember_phrase import remember_phrase
from thongsuot.domain.organisations.actions.withdraw_phrase import withdraw_phrase
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.named_units import named_units

ON = date(2026, 2, 2)
ISSUER = "Ủy ban nhân dân thành phố Huế"
PHRASE = "các cơ sở trợ giúp xã hội"


@pytest.fixture
def hue(db):
    install_registry(province="46")
    return Unit.objects.get(registry_key="46@2025")


def test_a_phrase_means_rows_of_the_tables_as_of_the_day(hue):
    asked = {"phrase": "Sở Y tế, Sở Nội vụ", "issuer": ISSUER}
    now = phrases.resolve_phrase(hue, on=ON, **asked)
    assert {u.registry_key for u in now.stored.values()} == {"46@2025.SYT", "46@2025.SNV"}
    then = phrases.resolve_phrase(
        hue, phrase="Sở Y tế", issuer="UBND tỉnh Thừa Thiên Huế", on=date(2023, 5, 5)
    )
    assert {u.registry_key for u in then.stored.values()} == {"46.SYT"}


def test_what_was_told_comes_first_and_is_withdrawn(hue):
    officer = an_actor(hue)
    center = a_unit("CS1", "Cơ sở trợ giúp minh họa", parent=hue, kind="su_nghiep", level="don_vi")
    assert phrases.resolve_phrase(hue, phrase=PHRASE, issuer=ISSUER, on=ON).remembered is None
    told = remember_phrase(officer, issuer=ISSUER, phrase=PHRASE, units=[center])
    again = phrases.resolve_phrase(
        hue, phrase="Các cơ sở trợ giúp  xã hội", issuer="UBND thành phố Huế", on=ON
    )
    assert [unit.code for unit in again.answer.units] == ["CS1"]
    other = phrases.resolve_phrase(hue, phrase=PHRASE, issuer="Sở Y tế thành phố Huế", on=ON)
    assert other.remembered is None
    withdraw_phrase(officer, meaning=told)
    assert phrases.resolve_phrase(hue, phrase=PHRASE, issuer=ISSUER, on=ON).remembered is None
    verbs = [entry.verb.rpartition(".")[2] for entry in entries_of(told)]
    assert verbs == ["remember_phrase", "withdraw_phrase"]


def test_telling_again_replaces_what_was_told(hue):
    officer = an_actor(hue)
    one, two = Unit.objects.filter(registry_key__in=["46@2025.SYT", "46@2025.SNV"])
    remember_phrase(officer, issuer=ISSUER, phrase=PHRASE, units=[one])
    remember_phrase(officer, issuer=ISSUER, phrase=PHRASE, units=[two])
    (left,) = phrases.meanings(hue)
    assert list(left.units.all()) == [two]


def test_only_own_meanings_and_only_by_those_who_correct(hue):
    told = remember_phrase(an_actor(hue), issuer=ISSUER, phrase=PHRASE, units=[hue])
    stranger = an_actor(Unit.objects.get(registry_key="46@2025.SYT"))
    with pytest.raises(NotFoundError):
        phrases.get_meaning(stranger, told.pk)
    with pytest.raises(NotAllowedError):
        remember_phrase(an_actor(hue, "reader"), issuer=ISSUER, phrase=PHRASE, units=[hue])
    with pytest.raises(InvalidError):
        remember_phrase(an_actor(hue), issuer=" ", phrase=PHRASE, units=[])


def test_units_are_named_by_code_or_full_name_and_never_guessed(hue):
    assert named_units("46\nSở Y tế thành phố Huế", ON) == [
        hue,
        Unit.objects.get(registry_key="46@2025.SYT"),
    ]
    a_unit("M1", "Trường Tiểu học Minh Họa", parent=hue)
    a_unit("M2", "Trường Tiểu học Minh Họa", parent=hue)
    with pytest.raises(InvalidError, match="Có 2 đơn vị"):
        named_units("Trường Tiểu học Minh Họa", ON)
    with pytest.raises(InvalidError, match="Không có"):
        named_units("Trường không có", ON)
