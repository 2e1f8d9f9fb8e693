"""Confirming receipt."""

from __future__ import annotations

import pytest

from tests.builders import a_dispatch, an_actor
from thongsuot.domain.campaigns.actions.confirm_receipt import confirm_receipt
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.errors import NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of


@pytest.fixture
def sent(province_officer, units):
    return a_dispatch(province_officer, units.district, units.department)


def test_all_of_the_units_assignments_are_received(district_officer, sent, units):
    assert confirm_receipt(district_officer, dispatch=sent) == 2
    own = Assignment.objects.filter(dispatch=sent, unit=units.district)
    assert {(row.state, row.received_by) for row in own} == {("received", district_officer.account)}
    assert {row.state for row in Assignment.objects.filter(unit=units.department)} == {"sent"}


def test_the_journal_tells(district_officer, sent):
    confirm_receipt(district_officer, dispatch=sent)
    entry = entries_of(sent)[-1]
    assert (entry.verb, entry.after) == (
        "campaigns.confirm_receipt",
        {"unit": "T1.H1", "assignments": 2},
    )


def test_confirming_again_changes_nothing(district_officer, sent):
    confirm_receipt(district_officer, dispatch=sent)
    assert confirm_receipt(district_officer, dispatch=sent) == 0
    assert len(entries_of(sent)) == 2


def test_a_clerk_may(sent, units):
    assert confirm_receipt(an_actor(units.district, "clerk"), dispatch=sent) == 2


def test_a_reader_may_not(sent, units):
    with pytest.raises(NotAllowedError):
        confirm_receipt(an_actor(units.district, "reader"), dispatch=sent)


def test_others_received_nothing(commune_officer, other_province_officer, sent):
    for actor in (commune_officer, other_province_officer):
        with pytest.raises(NotFoundError):
            confirm_receipt(actor, dispatch=sent)
