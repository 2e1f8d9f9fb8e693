"""The page of the map: the provinces of the day as links, with a list of the same for who cannot see it."""

from __future__ import annotations

import re

from thongsuot.domain.organisations.models import Unit


def page(client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return str(answer.content.decode())


def shapes(text: str) -> list[str]:
    return re.findall(r'<a href="[^"]*" aria-label="([^"]*)"', text)


def test_today_has_34_provinces_and_both_archipelagos(hue_desk, hue):
    text = page(hue_desk, "/don-vi/ban-do/")
    assert len(shapes(text)) == 34
    assert "Quần đảo Hoàng Sa: đặc khu Hoàng Sa, thành phố Đà Nẵng" in text
    assert "Quần đảo Trường Sa: đặc khu Trường Sa, tỉnh Khánh Hòa" in text
    assert f'<a href="/don-vi/{hue.pk}/" aria-label="thành phố Huế" class="own"' in text
    assert "Natural Earth" in text


def test_a_day_before_july_2025_has_63_and_says_what_they_are_now(hue_desk):
    text = page(hue_desk, "/don-vi/ban-do/?ngay=30/6/2025")
    assert len(shapes(text)) == 63
    assert "huyện Hoàng Sa" in text
    assert "từ 01/7/2025: tỉnh Ninh Bình" in text


def test_a_shape_leads_to_the_unit_of_the_day(hue_desk):
    old = Unit.objects.get(registry_key="46")
    text = page(hue_desk, "/don-vi/ban-do/?ngay=1/5/2023")
    assert f'href="/don-vi/{old.pk}/?ngay=1%2F5%2F2023" aria-label="tỉnh Thừa Thiên Huế"' in text


def test_what_is_not_installed_is_searched_for(hue_desk):
    text = page(hue_desk, "/don-vi/ban-do/")
    assert 'href="/don-vi/?tim=t%E1%BB%89nh+Ngh%E1%BB%87+An"' in text


def test_a_part_of_the_country_names_more_of_its_provinces(hue_desk):
    whole, north = page(hue_desk, "/don-vi/ban-do/"), page(hue_desk, "/don-vi/ban-do/?vung=bac")
    assert ">Hưng Yên</text>" not in whole
    assert ">Hưng Yên</text>" in north
    assert page(hue_desk, "/don-vi/ban-do/?vung=khong-co").count("viewBox") == whole.count(
        "viewBox"
    )


def test_a_wrong_day_is_told(hue_desk):
    assert "Nhập ngày theo dạng" in page(hue_desk, "/don-vi/ban-do/?ngay=31/2/2024")
