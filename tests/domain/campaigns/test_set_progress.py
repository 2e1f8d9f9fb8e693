"""Progress of an assignment, and how it stands to its due day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests.builders import a_dispatch
from thongsuot.domain.campaigns.actions.set_progress import set_progress
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.campaigns.models.assignment import AssignmentState
from thongsuot.domain.campaigns.progress import NEXT_STATES, timeliness
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of

ALLOWED = [(before, after) for before, following in NEXT_STATES.items() for after in following]


@pytest.fixture
def assignment(province_officer, units):
    a_dispatch(province_officer, units.district)
    return Assignment.objects.get(task__position=2)


@pytest.mark.parametrize(
    ("before", "after"),
    [(b, a) for b in AssignmentState.values for a in AssignmentState.values if a != b],
)
def test_only_the_steps_of_the_table_are_taken(district_officer, assignment, before, after):
    Assignment.objects.update(state=before)
    if (before, after) in ALLOWED:
        assert (
            set_progress(district_officer, assignment=assignment, state=after, reason="lý do").state
            == after
        )
        entry = entries_of(assignment)[-1]
        assert (entry.before["state"], entry.after["state"]) == (before, after)
    else:
        with pytest.raises(ConflictError):
            set_progress(district_officer, assignment=assignment, state=after, reason="lý do")


def test_the_same_state_again_changes_nothing(district_officer, assignment):
    set_progress(district_officer, assignment=assignment, state="received")
    set_progress(district_officer, assignment=assignment, state="received")
    assert len(entries_of(assignment)) == 1


def test_declining_needs_a_reason(district_officer, assignment):
    set_progress(district_officer, assignment=assignment, state="received")
    with pytest.raises(InvalidError):
        set_progress(district_officer, assignment=assignment, state="declined", reason="  ")
    declined = set_progress(
        district_officer, assignment=assignment, state="declined", reason=" không đủ người "
    )
    assert declined.reason == "không đủ người"
    assert set_progress(district_officer, assignment=assignment, state="received").reason == ""


def test_done_has_its_moment_until_it_is_taken_up_again(district_officer, assignment):
    for state in ("received", "done"):
        set_progress(district_officer, assignment=assignment, state=state)
    assert Assignment.objects.get(pk=assignment.pk).done_at is not None
    assert (
        set_progress(district_officer, assignment=assignment, state="in_progress").done_at is None
    )


def test_it_is_the_units_own_business(
    province_officer, commune_officer, other_province_officer, assignment
):
    for actor in (province_officer, commune_officer, other_province_officer):
        with pytest.raises(NotAllowedError):
            set_progress(actor, assignment=assignment, state="received")


@pytest.mark.parametrize(
    ("days_left", "expected"),
    [(10, "in_time"), (4, "in_time"), (3, "due_soon"), (0, "due_soon"), (-1, "overdue")],
)
def test_timeliness_before_it_is_done(days_left, expected):
    today = date(2024, 11, 14)
    assert timeliness(Assignment(due=today + timedelta(days=days_left)), today) == expected


@pytest.mark.parametrize(("late", "expected"), [(False, "done_in_time"), (True, "done_late")])
def test_timeliness_once_it_is_done(late, expected):
    due = date(2024, 11, 14)
    moment = timezone.make_aware(timezone.datetime(2024, 11, 15 if late else 14, 23, 30))
    assert timeliness(Assignment(due=due, done_at=moment), date(2025, 1, 1)) == expected


def test_without_a_day_nothing_is_late():
    assert timeliness(Assignment(due=None), date(2024, 1, 1)) == "no_deadline"
