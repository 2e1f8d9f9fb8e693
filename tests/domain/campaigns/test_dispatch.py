"""Dispatching: all or nothing, never double, only downward."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import a_campaign, a_dispatch, an_order
from thongsuot.domain.campaigns.actions.dispatch import dispatch
from thongsuot.domain.campaigns.models import Assignment, Dispatch
from thongsuot.domain.campaigns.order import Choice, Order
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of


def test_every_unit_gets_every_chosen_task(province_officer, units):
    campaign = a_campaign(province_officer)
    sent = dispatch(
        province_officer,
        campaign=campaign,
        order=an_order(campaign, units.department, units.district),
    )
    given = Assignment.objects.filter(dispatch=sent)
    assert given.count() == 4
    assert {row.unit for row in given} == {units.department, units.district}
    assert {str(row.due) for row in given} == {"None", "2024-11-14"}
    campaign.refresh_from_db()
    assert campaign.state == "dispatched"
    assert str(sent.report_due) == "2024-12-04"


def test_the_journal_says_how_much_was_sent(province_officer, units):
    sent = a_dispatch(province_officer, units.department, units.district)
    (entry,) = entries_of(sent)
    assert entry.verb == "campaigns.dispatch"
    assert entry.after == {"campaign": sent.campaign.pk, "assignments": 4, "units": 2}


def test_the_same_key_sends_once(province_officer, units):
    campaign = a_campaign(province_officer)
    order = an_order(campaign, units.district)
    first = dispatch(province_officer, campaign=campaign, order=order)
    assert dispatch(province_officer, campaign=campaign, order=order) == first
    assert Assignment.objects.count() == 2
    assert len(entries_of(first)) == 1


def test_another_key_does_not_send_the_same_again(province_officer, units):
    campaign = a_campaign(province_officer)
    a_dispatch(province_officer, units.district, campaign=campaign)
    with pytest.raises(ConflictError, match="đã được giao"):
        a_dispatch(province_officer, units.department, units.district, campaign=campaign)
    assert Dispatch.objects.count() == 1
    assert Assignment.objects.filter(unit=units.department).count() == 0


def test_a_key_of_another_campaign_is_refused(province_officer, units):
    key = a_dispatch(province_officer, units.district).idempotency_key
    campaign = a_campaign(province_officer)
    order = replace(an_order(campaign, units.district), idempotency_key=key)
    with pytest.raises(ConflictError, match="Mã này"):
        dispatch(province_officer, campaign=campaign, order=order)


@pytest.mark.parametrize("key", ["", "k" * 65])
def test_a_key_has_a_length(province_officer, units, key):
    campaign = a_campaign(province_officer)
    order = replace(an_order(campaign, units.district), idempotency_key=key)
    with pytest.raises(InvalidError):
        dispatch(province_officer, campaign=campaign, order=order)


def test_a_closed_campaign_sends_nothing(province_officer, units):
    campaign = a_campaign(province_officer)
    campaign.state = "closed"
    campaign.save()
    with pytest.raises(ConflictError, match="kết thúc"):
        dispatch(province_officer, campaign=campaign, order=an_order(campaign, units.district))


def test_a_task_is_given_to_a_unit_once(province_officer, units):
    campaign = a_campaign(province_officer)
    order = an_order(campaign, units.district)
    twice = replace(order, choices=order.choices * 2)
    with pytest.raises(InvalidError, match="hai lần"):
        dispatch(province_officer, campaign=campaign, order=twice)


def test_a_role_is_lead_or_support(province_officer, units):
    campaign = a_campaign(province_officer)
    order = an_order(campaign, units.district)
    odd = replace(order, choices=tuple(replace(choice, role="boss") for choice in order.choices))
    with pytest.raises(InvalidError, match="Vai trò"):
        dispatch(province_officer, campaign=campaign, order=odd)


def test_one_wrong_unit_stops_all(province_officer, units):
    campaign = a_campaign(province_officer)
    with pytest.raises(InvalidError, match="phạm vi"):
        dispatch(
            province_officer,
            campaign=campaign,
            order=an_order(campaign, units.district, units.other_province),
        )
    assert Assignment.objects.count() == 0
    assert Dispatch.objects.count() == 0


def test_a_task_of_another_campaign_is_refused(province_officer, units):
    campaign = a_campaign(province_officer)
    foreign = a_campaign(province_officer).tasks.get(position=1)
    order = Order((Choice(foreign.pk, units.district.pk),), idempotency_key="k")
    with pytest.raises(InvalidError, match="không thuộc đợt"):
        dispatch(province_officer, campaign=campaign, order=order)


def test_those_who_only_read_do_not_dispatch(
    province_officer, province_reader, other_province_officer, units
):
    campaign = a_campaign(province_officer)
    for actor in (province_reader, other_province_officer):
        with pytest.raises(NotAllowedError):
            dispatch(actor, campaign=campaign, order=an_order(campaign, units.district))
