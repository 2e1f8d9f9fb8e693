"""Reports over the API: filled, submitted once, accepted or returned."""

import pytest

from tests.builders import a_dispatch


@pytest.fixture
def campaign(province_officer, units):
    return a_dispatch(province_officer, units.district).campaign


@pytest.fixture
def submitted(calling_as, district_officer, campaign):
    caller = calling_as(district_officer)
    form = caller.get(f"/reports/forms/{campaign.pk}")
    counted = next(row["code"] for row in form["indicators"] if row["kind"] == "number")
    body = {"values": {counted: 0}, "narratives": {"results": "Đã tổ chức (minh họa)."}}
    draft = caller.put(f"/reports/forms/{campaign.pk}", body)
    return caller.post(f"/reports/{draft['id']}/submission", {"submission_key": "mot-lan"})


def test_nought_is_kept_and_a_blank_is_none(calling_as, district_officer, campaign, submitted):
    (value,) = submitted["values"].values()
    form = calling_as(district_officer).get(f"/reports/forms/{campaign.pk}")

    assert float(value) == 0
    assert submitted["state"] == "submitted"
    assert list(form["values"]) == list(submitted["values"])
    assert not form["editable"]


def test_submitting_again_with_the_same_key_changes_nothing(
    calling_as, district_officer, submitted
):
    caller = calling_as(district_officer)

    again = caller.post(f"/reports/{submitted['id']}/submission", {"submission_key": "mot-lan"})
    caller.post(f"/reports/{submitted['id']}/submission", {"submission_key": "lan-khac"}, 409)

    assert again == submitted


def test_the_receiver_accepts(calling_as, province_officer, submitted):
    caller = calling_as(province_officer)

    assert [row["id"] for row in caller.get("/reports")] == [submitted["id"]]
    assert caller.post(f"/reports/{submitted['id']}/acceptance")["state"] == "accepted"
    assert caller.get("/reports") == []


def test_the_receiver_returns_with_a_reason(calling_as, province_officer, submitted):
    caller = calling_as(province_officer)
    path = f"/reports/{submitted['id']}/return"

    caller.post(path, {"reason": " "}, 422)
    returned = caller.post(path, {"reason": "Thiếu số liệu (minh họa)."})

    assert (returned["state"], returned["reason"]) == ("returned", "Thiếu số liệu (minh họa).")


def test_nobody_decides_about_the_own_report_and_strangers_see_none(
    calling_as, district_officer, other_province_officer, submitted
):
    path = f"/reports/{submitted['id']}"

    calling_as(district_officer).post(f"{path}/acceptance", status=403)
    calling_as(other_province_officer).get(path, 404)
    calling_as(other_province_officer).post(f"{path}/acceptance", status=404)
