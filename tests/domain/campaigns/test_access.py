"""Which campaigns, dispatches, assignments and activities a unit sees."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_campaign, a_dispatch, a_forward, an_actor
from thongsuot.domain.campaigns import access
from thongsuot.domain.campaigns.actions.record_activity import ActivityEntry, record_activity
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.errors import NotFoundError


@pytest.fixture
def sent(province_officer, units):
    return a_dispatch(province_officer, units.district, focal_unit=units.department)


@pytest.fixture
def onward(district_officer, sent, units):
    return a_forward(district_officer, sent, units.commune)


def _sees(getter, actor, row) -> bool:
    try:
        return getter(actor, row.pk) == row
    except NotFoundError:
        return False


def test_a_campaign_is_seen_by_who_takes_part(
    sent,
    province_officer,
    district_officer,
    department_officer,
    commune_officer,
    other_province_officer,
):
    def see(actor):
        return _sees(access.get_campaign, actor, sent.campaign)

    assert see(province_officer)
    assert see(district_officer)
    assert see(department_officer)
    assert not see(commune_officer)
    assert not see(other_province_officer)


def test_a_draft_is_its_owners_alone(province_officer, district_officer):
    campaign = a_campaign(province_officer)
    assert list(access.campaigns(province_officer)) == [campaign]
    assert list(access.campaigns(district_officer)) == []


def test_what_followed_is_seen_from_above(
    sent, onward, province_officer, department_officer, district_officer, commune_officer,
    other_commune_officer, other_province_officer,
):  # fmt: skip
    given = Assignment.objects.get(dispatch=onward, task__position=1)
    sees = [province_officer, department_officer, district_officer, commune_officer]
    for actor in sees:
        assert _sees(access.get_dispatch, actor, onward)
        assert _sees(access.get_assignment, actor, given)
    for actor in (other_commune_officer, other_province_officer):
        assert not _sees(access.get_dispatch, actor, onward)
        assert not _sees(access.get_assignment, actor, given)


def test_what_came_before_is_not_seen_from_below(sent, onward, commune_officer):
    assert not _sees(access.get_dispatch, commune_officer, sent)
    above = Assignment.objects.filter(dispatch=sent).first()
    assert not _sees(access.get_assignment, commune_officer, above)


def test_a_neighbour_does_not_see_the_neighbours_assignment(sent, province_officer, units):
    a_dispatch(province_officer, units.other_district, campaign=sent.campaign)
    neighbour = an_actor(units.other_district)
    given = Assignment.objects.filter(unit=units.district).first()
    assert not _sees(access.get_assignment, neighbour, given)
    assert not _sees(access.get_dispatch, neighbour, sent)


def test_an_activity_is_seen_by_its_unit_and_from_above(
    onward,
    province_officer,
    district_officer,
    commune_officer,
    other_commune_officer,
    other_province_officer,
):
    entry = ActivityEntry("seminar", "Tọa đàm", date(2024, 11, 20))
    held = record_activity(commune_officer, campaign=onward.campaign, activity=entry)
    for actor in (commune_officer, district_officer, province_officer):
        assert _sees(access.get_activity, actor, held)
    for actor in (other_commune_officer, other_province_officer):
        assert not _sees(access.get_activity, actor, held)


@pytest.mark.parametrize(
    "getter", [access.get_campaign, access.get_dispatch, access.get_assignment, access.get_activity]
)
def test_what_does_not_exist_is_not_found(getter, province_officer):
    with pytest.raises(NotFoundError):
        getter(province_officer, 0)
