"""Recording activities."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.builders import a_dispatch, an_actor
from thongsuot.domain.campaigns import queries
from thongsuot.domain.campaigns.actions.record_activity import ActivityEntry, record_activity
from thongsuot.domain.campaigns.models import Activity, Assignment
from thongsuot.domain.errors import InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of

ENTRY = ActivityEntry(
    kind="ceremony",
    title=" Lễ kỷ niệm ",
    on=date(2024, 11, 20),
    numbers={"participants": Decimal(90)},
)


@pytest.fixture
def campaign(province_officer, units):
    return a_dispatch(province_officer, units.district).campaign


def test_it_is_kept_with_its_figures(district_officer, campaign, units):
    activity = record_activity(district_officer, campaign=campaign, activity=ENTRY)
    kept = Activity.objects.get()
    assert (kept.unit, kept.title, kept.numbers) == (
        units.district,
        "Lễ kỷ niệm",
        {"participants": "90"},
    )
    assert list(queries.activities_of(units.district, campaign)) == [activity]
    assert list(queries.activities_of(units.province, campaign)) == []


def test_the_journal_tells(district_officer, campaign):
    (entry,) = entries_of(record_activity(district_officer, campaign=campaign, activity=ENTRY))
    assert entry.verb == "campaigns.record_activity"
    assert entry.after == {
        "campaign": campaign.pk,
        "title": "Lễ kỷ niệm",
        "numbers": {"participants": "90"},
    }


def test_its_assignment_is_then_in_progress(district_officer, campaign):
    assignment = Assignment.objects.get(task__position=1)
    entry = replace(ENTRY, assignment=assignment)
    record_activity(district_officer, campaign=campaign, activity=entry)
    assignment.refresh_from_db()
    assert assignment.state == "in_progress"


def test_the_same_key_records_once(district_officer, campaign):
    entry = replace(ENTRY, record_key="k1")
    first = record_activity(district_officer, campaign=campaign, activity=entry)
    assert record_activity(district_officer, campaign=campaign, activity=entry) == first
    assert Activity.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": " "}, "title"),
        ({"kind": "party"}, "kind"),
        ({"numbers": {"participants": Decimal(-1)}}, "participants"),
        ({"numbers": {"participants": Decimal("NaN")}}, "participants"),
        ({"numbers": {"participants": Decimal("1e18")}}, "participants"),
        ({"numbers": {"participants": Decimal("0.0001")}}, "participants"),
        ({"numbers": {"held": Decimal(2)}}, "held"),
        ({"numbers": {"on_time": Decimal(2)}}, "on_time"),
        ({"numbers": {"banners_from": Decimal(0)}}, "banners_from"),
        ({"numbers": {"banners_from": Decimal("9e9")}}, "banners_from"),
        ({"numbers": {"banners_from": Decimal("738000.5")}}, "banners_from"),
        ({"numbers": {"unknown": Decimal(2)}}, "unknown"),
        ({"record_key": "k" * 65}, "record_key"),
    ],
)
def test_what_is_not_possible_is_refused(district_officer, campaign, change, field):
    with pytest.raises(InvalidError) as refused:
        record_activity(district_officer, campaign=campaign, activity=replace(ENTRY, **change))
    assert refused.value.fields.keys() == {field}


def test_only_those_with_a_part_record(
    province_officer, department_officer, other_province_officer, campaign, units
):
    assert record_activity(province_officer, campaign=campaign, activity=ENTRY)
    for actor in (department_officer, other_province_officer):
        with pytest.raises(NotFoundError):
            record_activity(actor, campaign=campaign, activity=ENTRY)
    with pytest.raises(NotAllowedError):
        record_activity(an_actor(units.district, "reader"), campaign=campaign, activity=ENTRY)


def test_an_assignment_of_another_unit_is_not_found(province_officer, campaign):
    foreign = Assignment.objects.first()
    with pytest.raises(NotFoundError):
        record_activity(
            province_officer, campaign=campaign, activity=replace(ENTRY, assignment=foreign)
        )
