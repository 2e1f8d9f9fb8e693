"""The screen of known abbreviations, and how a known name is told on the review."""

from __future__ import annotations

from tests.domain.directives.test_known_abbreviations import LONG, SHORT, a_letter
from thongsuot.domain.directives.actions.correct_field import correct_field
from thongsuot.domain.directives.models import KnownAbbreviation


def test_an_empty_list_says_how_names_come_to_be_known(at_desk, province_officer):
    page = at_desk(province_officer).get("/van-ban/ten-viet-tat/").content.decode()
    assert "Chưa có tên viết tắt nào" in page


def test_a_name_typed_over_an_abbreviation_is_known_with_its_source_and_can_be_forgotten(
    at_desk, province_officer
):
    client = at_desk(province_officer)
    first = a_letter(province_officer)
    client.post(f"/van-ban/{first.pk}/sua/", {"path": "assignments.0.agencies", "value": LONG})
    later = a_letter(province_officer)

    page = client.get(f"/van-ban/{later.pk}/").content.decode()
    row = page.split('id="f-addressees.0.name"')[1].split("</li>")[0]
    assert "Đã biết từ lần trước" in row
    assert f"“{SHORT}” là {LONG}" in row
    assert province_officer.name in row
    assert f'href="/van-ban/{first.pk}/"' in row

    listed = client.get("/van-ban/ten-viet-tat/?tim=bqlda").content.decode()
    assert LONG in listed
    known = KnownAbbreviation.objects.get()
    client.post(f"/van-ban/ten-viet-tat/{known.pk}/quen/")
    assert "Đã quên" in client.get("/van-ban/ten-viet-tat/").content.decode()
    assert "Đã biết từ lần trước" not in client.get(f"/van-ban/{later.pk}/").content.decode()


def test_a_stranger_and_a_reader_forget_nothing(
    at_desk, province_officer, province_reader, other_province_officer
):
    document = a_letter(province_officer)
    correct_field(province_officer, document=document, field="addressees.0.name", value=LONG)
    url = f"/van-ban/ten-viet-tat/{KnownAbbreviation.objects.get().pk}/quen/"
    assert at_desk(other_province_officer).post(url).status_code == 404
    assert at_desk(province_reader).post(url).status_code == 403
    assert "Quên" not in at_desk(province_reader).get("/van-ban/ten-viet-tat/").content.decode()
