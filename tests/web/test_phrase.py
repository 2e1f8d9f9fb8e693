"""The page to try a phrase, and to tell what it means."""

from __future__ import annotations

from tests.builders import an_actor
from thongsuot.domain.organisations.models import Unit

ASKED = {"cum_tu": "các cơ sở trợ giúp xã hội", "cua": "UBND thành phố Huế", "ngay": "2/2/2026"}


def test_a_phrase_is_tried_told_and_taken_back(hue, at_desk):
    client = at_desk(an_actor(hue))
    assert "Cụm từ trong văn bản" in client.get("/don-vi/tra-cum-tu/").content.decode()
    page = client.get(
        "/don-vi/tra-cum-tu/", ASKED | {"cum_tu": "Sở Y tế và Sở không có"}
    ).content.decode()
    assert "Sở Y tế thành phố Huế" in page
    wrong = client.post("/don-vi/tra-cum-tu/", ASKED | {"others": "Cơ sở không có"})
    assert "Không có đơn vị nào mang mã hoặc tên" in wrong.content.decode()
    client.post("/don-vi/tra-cum-tu/", ASKED | {"others": "Sở Nội vụ thành phố Huế"})
    page = client.get("/don-vi/tra-cum-tu/", ASKED).content.decode()
    assert "Theo điều" in page
    meaning = page.split("/don-vi/tra-cum-tu/")[-1].split("/")[0]
    client.post(f"/don-vi/tra-cum-tu/{meaning}/bo/")
    assert "Theo điều" not in client.get("/don-vi/tra-cum-tu/", ASKED).content.decode()


def ask(client, words: str, issuer: str, day: str = "") -> str:
    asked = {"cum_tu": words, "cua": issuer, "ngay": day}
    return str(client.get("/don-vi/tra-cum-tu/", asked).content.decode())


def test_units_stand_by_their_sort_with_links_and_no_codes(hue, at_desk):
    client = at_desk(an_actor(hue))
    words = "Sở Y tế; UBND các huyện, thị xã, thành phố"
    page = ask(client, words, "UBND tỉnh Thừa Thiên Huế", "5/5/2023")
    old = Unit.objects.get(registry_key="46.SYT")
    district = Unit.objects.get(registry_key="480")
    assert f'/don-vi/{old.pk}/?ngay=5/5/2023">Sở Y tế tỉnh Thừa Thiên Huế</a>' in page
    assert f'<a href="/don-vi/{district.pk}/?ngay=5/5/2023">{district.name}</a>' in page
    assert "Ủy ban nhân dân, cấp huyện" in page
    assert "46.SYT" not in page
    heirs = page.split("<h2>Nay là</h2>")[1]
    now = Unit.objects.get(registry_key="46@2025.SYT")
    assert f'<a href="/don-vi/{now.pk}/">{now.name}</a>' in heirs
    assert f"<summary>{district.name}" in heirs


def test_an_empty_day_is_today_and_says_so(hue, at_desk):
    page = ask(at_desk(an_actor(hue)), "Sở Y tế", "UBND thành phố Huế")
    assert "hôm nay (" in page
    assert "Để trống là hôm nay" in page


def test_an_issuer_that_has_ended_leads_to_the_units_of_today(hue, at_desk):
    page = ask(at_desk(an_actor(hue)), "Sở Y tế", "UBND tỉnh Thái Bình")
    assert "không còn từ sau 30/06/2025" in page
    heirs = page.split("<h2>Nay là</h2>")[1]
    assert "Sở Y tế tỉnh Thái Bình →" in heirs
    assert "đơn vị kế thừa ở mục" in page
    assert "Sở Y tế tỉnh Hưng Yên" in heirs


def test_a_body_that_is_no_row_leads_to_its_place(hue, at_desk):
    page = ask(at_desk(an_actor(hue)), "Phòng Y tế", "UBND huyện Phú Vang", "5/5/2023")
    district = Unit.objects.get(registry_key="478")
    assert f'<a href="/don-vi/{district.pk}/?ngay=5/5/2023">Phòng Y tế huyện Phú Vang</a>' in page
