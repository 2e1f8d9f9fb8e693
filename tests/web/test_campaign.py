"""Campaigns: the list, the state at one glance, the cascade."""

from __future__ import annotations

from datetime import date

from tests.builders import a_campaign, a_dispatch, a_forward, an_actor
from thongsuot.domain.campaigns.actions.confirm_receipt import confirm_receipt
from thongsuot.domain.organisations.actions.reorganise import reorganise
from thongsuot.domain.organisations.reorganisation_order import Order


def test_an_empty_list_says_how_a_campaign_begins(at_desk, commune_officer):
    page = at_desk(commune_officer).get("/dot/").content.decode()
    assert "Chưa có đợt nào" in page


def test_a_campaign_before_its_dispatch_says_what_is_next(at_desk, province_officer):
    campaign = a_campaign(province_officer)
    client = at_desk(province_officer)
    assert campaign.name in client.get("/dot/").content.decode()
    page = client.get(f"/dot/{campaign.pk}/").content.decode()
    assert "Chưa giao việc cho đơn vị nào" in page
    assert f"/dot/{campaign.pk}/giao-viec/" in page


def test_the_cascade_stands_in_its_order(
    at_desk, province_officer, district_officer, commune_officer, units
):
    dispatch = a_dispatch(province_officer, units.department, units.district)
    confirm_receipt(district_officer, dispatch=dispatch)
    a_forward(district_officer, dispatch, units.commune)
    page = at_desk(province_officer).get(f"/dot/{dispatch.campaign_id}/").content.decode()
    table = page.split("Chuỗi triển khai")[2]
    places = [table.index(unit.name) for unit in (units.department, units.district, units.commune)]
    assert places == sorted(places)
    assert 'class="depth-1"><span class="branch">Ủy ban nhân dân xã Minh Họa Một' in table
    commune_page = at_desk(commune_officer).get(f"/dot/{dispatch.campaign_id}/").content.decode()
    assert "Nhiệm vụ của đơn vị bạn" in commune_page
    assert units.department.name not in commune_page


def test_who_has_ended_is_told_in_the_cascade(at_desk, province_officer, units):
    campaign = a_dispatch(province_officer, units.district, units.other_district).campaign
    olds, news = (units.district,), (units.other_district,)
    issued, day = date(2026, 2, 1), date(2026, 3, 1)
    order = Order("merge", "12/QĐ-UBND", issued, "UBND tỉnh Minh Họa", day, olds, news)
    reorganise(an_actor(units.province, "unit_admin"), order=order)
    page = at_desk(province_officer).get(f"/dot/{campaign.pk}/").content.decode()
    assert page.count("việc đã chuyển sang đơn vị kế thừa") == 1


def test_many_units_do_not_cost_more_queries(at_desk, province_officer, units):
    some = (units.department, units.district, units.other_district, units.commune)
    dispatch = a_dispatch(province_officer, *some)
    at_desk(province_officer).get(f"/dot/{dispatch.campaign_id}/", most_queries=25)


def test_a_campaign_of_others_is_not_there(at_desk, province_officer, other_province_officer):
    campaign = a_campaign(province_officer)
    assert at_desk(other_province_officer).get(f"/dot/{campaign.pk}/").status_code == 404


def test_a_campaign_is_closed_and_opened_again_by_its_owner(at_desk, province_officer, units):
    campaign = a_dispatch(province_officer, units.district).campaign
    client, page = at_desk(province_officer), f"/dot/{campaign.pk}/"
    assert "Kết thúc đợt này" in client.get(page).content.decode()

    closed = client.post(page + "ket-thuc/", follow=True).content.decode()
    assert "Đã kết thúc đợt" in closed
    assert f"{page}giao-viec/" not in closed

    late = client.get(f"{page}giao-viec/", follow=True).content.decode()
    assert "không giao thêm việc được" in late
    assert "Mở lại đợt" in late

    opened = client.post(page + "mo-lai/", follow=True).content.decode()
    assert "Đã mở lại đợt" in opened
    assert f"{page}giao-viec/" in opened
