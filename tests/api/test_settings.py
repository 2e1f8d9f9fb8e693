"""How a unit wants its documents checked, over the API."""

from tests.builders import an_actor


def test_settings_are_read_by_all_and_changed_by_the_administrator(
    calling_as, units, province_officer
):
    caller = calling_as(an_actor(units.province, "unit_admin"))

    kept = caller.put("/settings/checks", {"off": ["TT117"], "working_days": 7})

    assert calling_as(province_officer).get("/settings/checks") == kept
    assert kept["off"] == ["TT117"]
    caller.put("/settings/checks", {"off": ["XX9"]}, 422)
    calling_as(province_officer).put("/settings/checks", {}, 403)
