"""The registry of units and the journal."""

from __future__ import annotations

from tests.builders import a_campaign, a_dispatch, a_read_document


def test_the_tree_shows_above_and_below(at_desk, district_officer, units):
    page = at_desk(district_officer).get("/don-vi/").content.decode()
    assert units.province.name in page
    assert units.commune.name in page
    assert "minh họa" in page


def test_units_are_found_without_marks(at_desk, district_officer, units):
    client = at_desk(district_officer)
    page = client.get("/don-vi/?tim=benh+vien").content.decode()
    assert units.facility.name in page
    assert "Không có đơn vị nào như vậy" in client.get("/don-vi/?tim=zzz").content.decode()


def test_a_unit_has_its_page(at_desk, district_officer, units):
    client = at_desk(district_officer)
    page = client.get(f"/don-vi/{units.department.pk}/").content.decode()
    assert units.facility.name in page
    assert client.get("/don-vi/999999/").status_code == 404


def test_the_journal_tells_who_did_what(at_desk, province_officer):
    campaign = a_campaign(province_officer)
    client = at_desk(province_officer)
    page = client.get("/nhat-ky/").content.decode()
    assert "Mở đợt triển khai" in page
    assert f'href="/dot/{campaign.pk}/"' in page


def test_the_journal_is_filtered_by_deed_and_by_day(at_desk, province_officer, units):
    a_dispatch(province_officer, units.district)
    client = at_desk(province_officer)
    page = client.get("/nhat-ky/?viec=campaigns.dispatch").content.decode()
    assert "Lượt giao việc" in page.split("<tbody>")[1]
    assert "Nhận văn bản" not in page.split("<tbody>")[1]
    assert "Không có mục nào" in client.get("/nhat-ky/?den=1/1/2020").content.decode()
    assert "<tbody>" in client.get("/nhat-ky/?tu=1/1/2020&den=khong").content.decode()


def test_the_history_of_a_thing_is_told_in_names(
    at_desk, province_officer, district_officer, units
):
    dispatch = a_dispatch(province_officer, units.district)
    campaign = dispatch.campaign
    page = at_desk(province_officer).get(f"/nhat-ky/dot/{campaign.pk}/").content.decode()
    rows = page.split("<tbody>")[1]
    assert rows.count("<tr>") == 1
    assert (
        "Văn bản chưa đọc" in rows
    )  # what it was called when it came in: it might have been a secret
    assert units.province.name in rows
    foreign = at_desk(district_officer).get(f"/nhat-ky/dot/{campaign.pk}/").content.decode()
    assert "chỉ hiện những việc đơn vị bạn đã làm" in foreign
    assert "<tbody>" not in foreign


def test_the_history_says_from_where(at_desk, province_officer):
    document = a_read_document(province_officer)
    client = at_desk(province_officer)
    agent = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/120.0"
    client.post(f"/van-ban/{document.pk}/xac-nhan/", HTTP_USER_AGENT=agent)
    page = client.get(f"/nhat-ky/van-ban/{document.pk}/").content.decode()
    assert "127.0.0.1, Firefox, Windows" in page


def test_things_of_no_known_kind_have_no_history(at_desk, province_officer):
    assert at_desk(province_officer).get("/nhat-ky/khac/1/").status_code == 404


def test_the_journal_comes_as_a_table(at_desk, province_officer, other_province_officer):
    a_campaign(province_officer)
    url = "/nhat-ky/tai-ve/?viec=campaigns.open_campaign"
    table = b"".join(at_desk(province_officer).get(url)).decode("utf-8-sig")
    assert table.count("campaigns.open_campaign") == 1
    foreign = b"".join(at_desk(other_province_officer).get(url)).decode("utf-8-sig")
    assert "campaigns.open_campaign" not in foreign


def test_the_journal_of_another_unit_is_not_shown(
    at_desk, province_officer, other_province_officer
):
    a_campaign(province_officer)
    page = at_desk(other_province_officer).get("/nhat-ky/?viec=campaigns.open_campaign")
    assert "Không có mục nào như vậy" in page.content.decode()


def test_older_entries_are_a_page_further(at_desk, province_officer, monkeypatch):
    monkeypatch.setattr("thongsuot.domain.journal.queries.PAGE", 1)
    a_campaign(province_officer)
    client = at_desk(province_officer)
    page = client.get("/nhat-ky/").content.decode()
    assert "Mở đợt triển khai" in page.split("<tbody>")[1]
    older = page.split('class="btn btn-plain" href="')[-1].split('"')[0].replace("&amp;", "&")
    assert (
        "Mở đợt triển khai"
        not in client.get(f"/nhat-ky/{older}").content.decode().split("<tbody>")[1]
    )
