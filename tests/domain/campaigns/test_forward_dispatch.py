"""Handing on: the cascade from level to level."""

from __future__ import annotations

import pytest

from tests.builders import a_dispatch, a_forward, an_order
from thongsuot.domain.campaigns.actions.dispatch import dispatch
from thongsuot.domain.campaigns.actions.forward_dispatch import forward_dispatch
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.campaigns.order import Choice, Order
from thongsuot.domain.errors import InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of


@pytest.fixture
def sent(province_officer, units):
    return a_dispatch(province_officer, units.district)


def test_the_chain_is_kept(district_officer, sent, units):
    onward = a_forward(district_officer, sent, units.commune, units.other_commune)
    assert (onward.parent, onward.sender, onward.campaign) == (sent, units.district, sent.campaign)
    assert onward.path == sent.path + f"{onward.pk:010}"
    assert onward.report_due == sent.report_due
    assert Assignment.objects.filter(dispatch=onward).count() == 4
    assert entries_of(onward)[0].verb == "campaigns.forward_dispatch"


def test_the_same_key_hands_on_once(district_officer, sent, units):
    order = an_order(sent.campaign, units.commune)
    first = forward_dispatch(district_officer, parent=sent, order=order)
    assert forward_dispatch(district_officer, parent=sent, order=order) == first
    assert Assignment.objects.filter(unit=units.commune).count() == 2


def test_only_what_was_given_is_handed_on(province_officer, district_officer, units):
    campaign = a_dispatch(province_officer, units.department).campaign
    only_second = campaign.tasks.get(position=2)
    order = Order((Choice(only_second.pk, units.district.pk),), "k")
    sent = dispatch(province_officer, campaign=campaign, order=order)
    with pytest.raises(InvalidError, match="không thuộc đợt"):
        a_forward(district_officer, sent, units.commune)
    onward = Order((Choice(only_second.pk, units.commune.pk),), "k2")
    assert forward_dispatch(district_officer, parent=sent, order=onward)


@pytest.mark.parametrize("name", ["other_district", "province", "district", "department"])
def test_only_to_ones_own_units(district_officer, sent, units, name):
    with pytest.raises(InvalidError, match="phạm vi"):
        a_forward(district_officer, sent, getattr(units, name))


def test_who_was_given_nothing_hands_on_nothing(
    department_officer, other_province_officer, sent, units
):
    for actor in (department_officer, other_province_officer):
        with pytest.raises(NotFoundError):
            a_forward(actor, sent, units.facility)


def test_readers_hand_on_nothing(province_reader, sent, units):
    with pytest.raises(NotAllowedError):
        a_forward(province_reader, sent, units.commune)
