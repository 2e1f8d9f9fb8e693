"""Reads of campaigns: preview, assignments, the cascade."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import TEXT, a_campaign, a_dispatch, a_forward
from thongsuot.domain.campaigns import queries
from thongsuot.domain.campaigns.actions.confirm_receipt import confirm_receipt
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.errors import NotFoundError

TODAY = date(2024, 11, 1)


def test_the_preview_sets_tasks_against_units(province_officer, units):
    preview = queries.preview_dispatch(a_campaign(province_officer), TODAY)
    first, second = preview.tasks
    assert [(row.unit, row.certainty, row.named) for row in first.rows] == [
        (units.department, "certain", "Sở Minh họa")
    ]
    assert [row.unit for row in second.rows] == [units.district, units.other_district]
    assert not preview.has_doubts
    assert preview.units == (units.department, units.district, units.other_district)


def test_a_name_that_the_registry_does_not_know_is_asked(province_officer, units):
    units.department.name = units.department.short_name = "Sở Khác"
    units.department.save()
    first, _ = queries.preview_dispatch(a_campaign(province_officer), TODAY).tasks
    assert first.rows == ()
    assert first.questions[0].name == "Sở Minh họa"
    assert first.questions[0].reason


def test_what_was_sent_is_marked(province_officer, units):
    campaign = a_campaign(province_officer)
    a_dispatch(province_officer, units.district, campaign=campaign)
    _, second = queries.preview_dispatch(campaign, TODAY).tasks
    assert [row.sent for row in second.rows] == [True, False]


def test_a_unit_that_no_longer_exists_is_not_proposed(province_officer, units):
    units.other_district.valid_to = date(2024, 6, 30)
    units.other_district.save()
    _, second = queries.preview_dispatch(a_campaign(province_officer), TODAY).tasks
    assert [row.unit for row in second.rows] == [units.district]


def test_handing_on_proposes_ones_own_units(province_officer, units):
    sent = a_dispatch(province_officer, units.district)
    preview = queries.preview_forward(sent, units.district, TODAY)
    assert len(preview.tasks) == 2
    for task in preview.tasks:
        assert {row.unit for row in task.rows} == {units.commune, units.other_commune}
        assert {row.certainty for row in task.rows} == {"likely"}


def test_the_desk_lists_what_is_due_first(province_officer, district_officer, units):
    sent = a_dispatch(province_officer, units.district)
    listed = list(queries.assignments_of(units.district))
    assert [row.task.position for row in listed] == [2, 1]
    assert list(queries.assignments_of(units.commune)) == []
    assert list(queries.dispatches_to(units.district)) == [sent]
    Assignment.objects.filter(task__position=2).update(state="done")
    assert [
        row.task.position for row in queries.assignments_of(units.district, only_open=True)
    ] == [1]


def test_the_cascade_is_a_tree_with_counts(
    province_officer, district_officer, department_officer, units
):
    sent = a_dispatch(
        province_officer, units.department, units.district, focal_unit=units.department
    )
    a_forward(district_officer, sent, units.commune, units.other_commune)
    confirm_receipt(department_officer, dispatch=sent)
    department, district = queries.cascade(sent.campaign, units.province)
    assert (department.unit, department.counts, department.children) == (
        units.department,
        {"received": 2},
        [],
    )
    assert (district.unit, district.counts, district.assigned) == (units.district, {"sent": 2}, 2)
    assert [node.unit for node in district.children] == [units.commune, units.other_commune]


def test_everybody_sees_the_cascade_from_the_own_place(province_officer, district_officer, units):
    sent = a_dispatch(province_officer, units.district, focal_unit=units.department)
    a_forward(district_officer, sent, units.commune)
    assert [node.unit for node in queries.cascade(sent.campaign, units.department)] == [
        units.district
    ]
    assert [node.unit for node in queries.cascade(sent.campaign, units.district)] == [units.commune]
    assert queries.cascade(sent.campaign, units.commune) == []


def test_a_unit_reads_the_whole_words_of_its_own_tasks_and_of_no_others(
    province_officer, department_officer, district_officer, units
):
    assignment = a_dispatch(province_officer, units.department).assignments.first()
    task = assignment.task
    task.start, task.end = TEXT.index("1. Sở"), TEXT.index("\nBáo cáo về")
    task.save()
    words = queries.task_words(department_officer, assignment)
    assert words == TEXT[task.start : task.end]
    assert len(words) > len(task.action)
    with pytest.raises(NotFoundError):
        queries.task_words(district_officer, assignment)


def test_words_of_several_tasks_are_whole_and_one_added_by_a_person_has_its_own(province_officer):
    campaign = a_campaign(province_officer)
    first, second = campaign.tasks.all()
    first.start, first.end = TEXT.index("1. Sở"), TEXT.index("\nBáo cáo về")
    second.start = second.end = 0

    words = queries.words_of_tasks([first, second])

    assert words == {
        first.pk: " ".join(TEXT[first.start : first.end].split()),
        second.pk: second.action,
    }
