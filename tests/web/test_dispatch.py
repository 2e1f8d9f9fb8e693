"""The preview as a table, and sending it once."""

from __future__ import annotations

import re

import pytest

from tests.builders import a_campaign, a_dispatch
from thongsuot.domain.campaigns.models import Assignment, Dispatch


@pytest.fixture
def campaign(province_officer):
    return a_campaign(province_officer)


def boxes(page: str) -> dict[str, bool]:
    """Give all tick boxes of the table by their values, and whether they are ticked."""
    found = re.findall(r'<input type="checkbox"[^>]*name="choice"[^>]*>', page)
    return {re.search(r'value="([^"]*)"', box)[1]: "checked" in box for box in found}


def key_of(page: str) -> str:
    return re.search(r'name="idempotency_key" value="([^"]*)"', page)[1]


def test_what_the_letter_names_is_ticked_and_the_rest_is_not(
    at_desk, province_officer, campaign, units
):
    page = at_desk(province_officer).get(f"/dot/{campaign.pk}/giao-viec/").content.decode()
    first, second = campaign.tasks.all()
    ticked = {value for value, is_ticked in boxes(page).items() if is_ticked}
    assert ticked == {
        f"{first.pk}:{units.department.pk}:lead",
        f"{second.pk}:{units.district.pk}:lead",
        f"{second.pk}:{units.other_district.pk}:lead",
    }
    assert f"{first.pk}:{units.district.pk}:lead" in boxes(page)


def test_a_second_click_sends_nothing_more(at_desk, province_officer, campaign):
    client = at_desk(province_officer)
    url = f"/dot/{campaign.pk}/giao-viec/"
    page = client.get(url).content.decode()
    ticked = [value for value, is_ticked in boxes(page).items() if is_ticked]
    data = {"choice": ticked, "idempotency_key": key_of(page), "note": "Gọn nhẹ."}
    for _ in range(2):
        response = client.post(url, data, follow=True)
        assert response.redirect_chain == [(f"/dot/{campaign.pk}/", 302)]
        assert "Đã giao 3 lượt nhiệm vụ cho 3 đơn vị." in response.content.decode()
    assert Dispatch.objects.get().note == "Gọn nhẹ."
    assert Assignment.objects.count() == 3


def test_a_task_for_nobody_is_said(at_desk, province_officer, campaign, units):
    client = at_desk(province_officer)
    first = campaign.tasks.first()
    data = {"choice": [f"{first.pk}:{units.department.pk}:lead"], "idempotency_key": "k"}
    response = client.post(f"/dot/{campaign.pk}/giao-viec/", data, follow=True)
    assert "Chưa giao cho ai: mục 2." in response.content.decode()


@pytest.mark.parametrize("choice", [[], ["x"], ["1:2:3:4"], ["0:0:lead"], [f"{'9' * 5000}:1:lead"]])
def test_nothing_or_nonsense_is_refused_and_the_ticks_stay(
    at_desk, province_officer, campaign, units, choice
):
    client = at_desk(province_officer)
    mine = f"{campaign.tasks.last().pk}:{units.district.pk}:lead"
    kept = [mine] if choice == ["0:0:lead"] else []
    data = {"choice": [*choice, *kept], "idempotency_key": "k"}
    response = client.post(f"/dot/{campaign.pk}/giao-viec/", data)
    assert response.status_code == 400
    ticked = {value for value, is_ticked in boxes(response.content.decode()).items() if is_ticked}
    assert ticked == set(kept)
    assert not Dispatch.objects.exists()


def test_what_was_sent_shows_as_sent(at_desk, province_officer, campaign, units):
    a_dispatch(province_officer, units.department, units.district, campaign=campaign)
    page = at_desk(province_officer).get(f"/dot/{campaign.pk}/giao-viec/").content.decode()
    assert f"{campaign.tasks.first().pk}:{units.department.pk}:lead" not in boxes(page)
    assert "đã giao" in page


def test_a_district_hands_on_what_it_was_given(at_desk, province_officer, district_officer, units):
    parent = a_dispatch(province_officer, units.district)
    client = at_desk(district_officer)
    url = f"/nhiem-vu/luot/{parent.pk}/giao-tiep/"
    page = client.get(url).content.decode()
    task = parent.campaign.tasks.first()
    value = f"{task.pk}:{units.commune.pk}:lead"
    assert value in boxes(page)
    data = {"choice": [value], "idempotency_key": key_of(page)}
    client.post(url, data)
    sent = Dispatch.objects.get(sender=units.district)
    assert (sent.parent, sent.assignments.get().unit) == (parent, units.commune)


def test_only_the_owner_dispatches_and_only_receivers_hand_on(
    at_desk, province_officer, district_officer, commune_officer, other_province_officer, units
):
    dispatch = a_dispatch(province_officer, units.district)
    owner_page = f"/dot/{dispatch.campaign_id}/giao-viec/"
    hand_on_page = f"/nhiem-vu/luot/{dispatch.pk}/giao-tiep/"
    assert at_desk(district_officer).get(owner_page).status_code == 403
    assert at_desk(other_province_officer).get(owner_page).status_code == 404
    assert at_desk(commune_officer).get(hand_on_page).status_code == 404
    assert at_desk(other_province_officer).post(hand_on_page).status_code == 404
