"""Activities over the API: recorded once, seen above, unknown elsewhere."""

import pytest

from tests.builders import a_dispatch


@pytest.fixture
def entry(province_officer, units):
    sent = a_dispatch(province_officer, units.district)
    return {
        "campaign_id": sent.campaign_id,
        "assignment_id": sent.assignments.first().pk,
        "kind": "ceremony",
        "title": "Lễ kỷ niệm (minh họa)",
        "on": "2024-11-20",
        "record_key": "mot-lan",
    }


def test_an_activity_is_recorded_once_and_moves_its_task(
    calling_as, district_officer, province_officer, entry
):
    caller = calling_as(district_officer)

    kept = caller.post("/activities", entry)

    assert caller.post("/activities", entry) == kept
    assert caller.get("/activities", campaign_id=entry["campaign_id"]) == [kept]
    assert caller.get(f"/assignments/{entry['assignment_id']}")["state"] == "in_progress"
    assert calling_as(province_officer).get(f"/activities/{kept['id']}") == kept


def test_a_negative_figure_is_refused(calling_as, district_officer, entry):
    error = calling_as(district_officer).post("/activities", entry | {"numbers": {"a": -1}}, 422)

    assert list(error["error"]["fields"]) == ["a"]


def test_who_has_no_part_in_it_cannot_record(calling_as, other_province_officer, entry):
    calling_as(other_province_officer).post("/activities", entry, 404)
