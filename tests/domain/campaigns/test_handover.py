"""When a unit ends, what it has open goes to its successor, and comes back when that is undone."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_campaign, a_dispatch, a_forward, an_actor
from thongsuot.domain.campaigns.access import get_assignment
from thongsuot.domain.campaigns.actions.set_progress import set_progress
from thongsuot.domain.campaigns.models import Assignment, Dispatch
from thongsuot.domain.campaigns.queries import cascade
from thongsuot.domain.errors import ConflictError, NotFoundError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.organisations.actions.reorganise import reorganise
from thongsuot.domain.organisations.actions.undo_reorganisation import undo_reorganisation
from thongsuot.domain.organisations.models import Reorganisation
from thongsuot.domain.organisations.reorganisation_moves import moves
from thongsuot.domain.organisations.reorganisation_order import Order

DAY = date(2026, 3, 1)


@pytest.fixture
def admin(units):
    return an_actor(units.province, "unit_admin")


def an_order(units) -> Order:
    issued = date(2026, 2, 1)
    olds, news = (units.district,), (units.other_district,)
    return Order("merge", "12/QĐ-UBND", issued, "UBND tỉnh Minh Họa", DAY, olds, news)


def merged(admin, units) -> Reorganisation:
    return reorganise(admin, order=an_order(units))


def of(unit) -> list[Assignment]:
    return list(Assignment.objects.filter(unit=unit).order_by("pk"))


def test_open_assignments_go_and_done_ones_stay(admin, province_officer, units):
    a_dispatch(province_officer, units.district)
    first, second = of(units.district)
    Assignment.objects.filter(pk=first.pk).update(state="done")
    told = {move.item.kind: move.item.words for move in moves(an_order(units))}
    assert told["assignment"] == "1 nhiệm vụ chưa xong"
    merged(admin, units)
    assert of(units.district) == [first]
    assert of(units.other_district) == [second]
    (entry,) = entries_of(second)
    assert entry.verb == "campaigns.hand_over"
    assert entry.after == {"unit": units.other_district.code}


def test_the_successor_sees_what_it_took_over(admin, province_officer, units):
    a_dispatch(province_officer, units.district)
    row = of(units.district)[0]
    successor = an_actor(units.other_district)
    with pytest.raises(NotFoundError):
        get_assignment(successor, row.pk)
    merged(admin, units)
    assert get_assignment(successor, row.pk) == row


def test_the_same_task_is_not_done_twice(admin, province_officer, units):
    campaign = a_campaign(province_officer)
    a_dispatch(province_officer, units.district, units.other_district, campaign=campaign)
    made = merged(admin, units)
    assert [row.state for row in of(units.other_district)] == ["sent", "sent"]
    assert [row.state for row in of(units.district)] == ["declined", "declined"]
    assert "đã được giao cùng nhiệm vụ" in of(units.district)[0].reason
    undo_reorganisation(admin, made=made)
    assert [(row.state, row.reason) for row in of(units.district)] == [("sent", "")] * 2


def test_the_cascade_goes_on_under_the_successor(admin, province_officer, units):
    sent = a_dispatch(province_officer, units.district)
    officer = an_actor(units.district)
    onward = a_forward(officer, sent, units.commune)
    made = merged(admin, units)
    assert Dispatch.objects.get(pk=onward.pk).sender == units.other_district
    (node,) = cascade(sent.campaign, units.province)
    assert node.unit == units.other_district
    assert [child.unit for child in node.children] == [units.commune]
    undo_reorganisation(admin, made=made)
    (node,) = cascade(sent.campaign, units.province)
    assert (node.unit, [child.unit for child in node.children]) == (units.district, [units.commune])
    told = [(e.verb, e.before, e.after) for e in entries_of(onward) if "dispatch" not in e.verb]
    old, new = {"sender": units.district.code}, {"sender": units.other_district.code}
    assert told == [("campaigns.hand_over", old, new), ("campaigns.take_back", new, old)]


def test_what_the_successor_went_on_with_is_not_taken_back(admin, province_officer, units):
    a_dispatch(province_officer, units.district)
    made = merged(admin, units)
    row = of(units.other_district)[0]
    set_progress(an_actor(units.other_district), assignment=row, state="received")
    with pytest.raises(ConflictError, match="đã được làm tiếp"):
        undo_reorganisation(admin, made=made)
    made.refresh_from_db()
    assert made.undone_at is None
    assert of(units.district) == []


def test_undoing_gives_every_assignment_back(admin, province_officer, units):
    a_dispatch(province_officer, units.district)
    before = of(units.district)
    made = merged(admin, units)
    assert of(units.district) == []
    undo_reorganisation(admin, made=made)
    assert of(units.district) == before
    verbs = [entry.verb for entry in entries_of(before[0])]
    assert verbs == ["campaigns.hand_over", "campaigns.take_back"]
