"""Assignments over the API: one's own, and how far they have come."""

import pytest

from tests.builders import a_dispatch


@pytest.fixture
def sent(province_officer, units):
    return a_dispatch(province_officer, units.district)


def test_own_assignments_those_due_first_at_the_top(calling_as, district_officer, sent):
    rows = calling_as(district_officer).get("/assignments", campaign_id=sent.campaign_id)

    assert [row["due"] for row in rows] == ["2024-11-14", None]
    assert {row["state"] for row in rows} == {"sent"}


def test_progress_moves_on_and_declining_needs_a_reason(calling_as, district_officer, sent):
    caller = calling_as(district_officer)
    caller.post(f"/dispatches/{sent.pk}/receipt")
    path = f"/assignments/{sent.assignments.first().pk}"

    assert list(caller.post(f"{path}/progress", {"state": "declined"}, 422)["error"]["fields"]) == [
        "reason"
    ]
    assert caller.post(f"{path}/progress", {"state": "done"})["done_at"]
    assert [row["state"] for row in caller.get("/assignments", only_open=True)] == ["received"]
    caller.post(f"{path}/progress", {"state": "sent"}, 409)


def test_only_the_unit_itself_sets_its_progress(
    calling_as, province_officer, other_province_officer, sent
):
    path = f"/assignments/{sent.assignments.first().pk}"

    calling_as(province_officer).get(path)
    calling_as(province_officer).post(f"{path}/progress", {"state": "received"}, 403)
    calling_as(other_province_officer).get(path, 404)
