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
    order = an_order(a_campaign(province_officer), units.district)
    campaign = a_campaign(province_officer)
    a_dispatch(province_officer, units.district, campaign=order_campaign(order))
    key = Dispatch.objects.get().idempotency_key
    with pytest.raises(ConflictError, match="Mã này"):
        dispatch(
            province_officer,
            campaign=campaign,
            order=replace(an_order(campaign, units.district), idempotency_key=key),
        )


def order_campaign(order: Order):
    from thongsuot.domain.campaigns.models import CampaignTask

    return CampaignTask.objects.get(pk=order.choices[0].task_id).campaign


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
