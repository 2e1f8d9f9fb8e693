"""Reports: the form, sending once, deciding, totals, the formal report."""

from __future__ import annotations

import html
import io
import re
from decimal import Decimal

import docx
import pytest

from tests.builders import a_dispatch, a_unit
from thongsuot.domain.organisations.models import Succession, Unit
from thongsuot.domain.reports.models import ConsolidatedReport, Report

FIGURES = {"so-ceremonies": "2", "so-participants": "1.250", "so-held": "1", "results": "Đã làm."}


@pytest.fixture
def dispatch(province_officer, units):
    return a_dispatch(province_officer, units.department, units.district)


@pytest.fixture
def url(dispatch):
    return f"/dot/{dispatch.campaign_id}/bao-cao/"


@pytest.fixture
def client(at_desk, department_officer, url):
    return at_desk(department_officer)


@pytest.fixture
def sent(client, url):
    client.post(url, {**FIGURES, "send": "1", "submission_key": "k"})
    return Report.objects.get(state="submitted")


def test_the_form_asks_for_what_the_tasks_are_about(client, url):
    page = client.get(url).content.decode()
    assert "Lễ kỷ niệm, mít tinh, gặp mặt" in page
    assert "Băng rôn, khẩu hiệu, áp phích" in page
    assert "Suất quà đã trao" not in page


def test_a_draft_is_kept_and_not_sent(client, url):
    page = client.post(url, {**FIGURES, "save": "1"}, follow=True).content.decode()
    assert "Báo cáo chưa được gửi" in page
    assert 'value="1.250"' in page
    report = Report.objects.get()
    assert report.state == "draft"
    assert report.values.get(indicator="participants").value == Decimal(1250)


def test_a_second_click_leads_to_the_same_report(client, url):
    data = {**FIGURES, "send": "1", "submission_key": "k"}
    first, second = client.post(url, data), client.post(url, data)
    assert first["Location"] == second["Location"]
    assert Report.objects.count() == 1
    assert client.get(url)["Location"] == first["Location"]


def test_a_sent_report_cannot_be_sent_again_from_an_old_page(client, url, sent):
    response = client.post(url, {**FIGURES, "send": "1", "submission_key": "other"})
    assert response.status_code == 409
    assert "đang chờ duyệt" in response.content.decode()


def seen_of(page):
    """Give what the page says that its reader was told."""
    return [html.unescape(each) for each in re.findall(r'name="seen" value="([^"]*)"', page)]


def test_figures_that_do_not_fit_are_shown_first_and_can_be_sent_all_the_same(client, url):
    data = {"so-participants": "10", "so-largest_event": "20", "send": "1", "submission_key": "k"}
    page = client.post(url, data).content.decode()
    assert "Số người dự cuộc đông nhất (20) lớn hơn" in page
    assert Report.objects.get().state == "draft"
    client.post(url, {**data, "seen": seen_of(page)})
    assert Report.objects.get().state == "submitted"


def test_doubts_that_come_with_a_correction_are_shown_too(client, url):
    data = {"so-participants": "10", "so-largest_event": "20", "send": "1", "submission_key": "k"}
    seen = seen_of(client.post(url, data).content.decode())
    page = client.post(url, {**data, "so-largest_event": "30", "seen": seen}).content.decode()
    assert "Số người dự cuộc đông nhất (30) lớn hơn" in page
    assert Report.objects.get().state == "draft"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"so-participants": "1.5"}, "Nhập số"),
        ({"nil": "on", "so-participants": "5", "seen": "1"}, "không tổ chức thì không có số liệu"),
        ({}, "Báo cáo chưa có nội dung"),
    ],
)
def test_what_cannot_be_sent_says_why(client, url, values, words):
    response = client.post(url, {**values, "send": "1", "submission_key": "k"})
    assert response.status_code == 400
    assert words in response.content.decode()
    assert not Report.objects.filter(state="submitted").exists()


def test_nothing_held_is_a_report(client, url):
    client.post(url, {"nil": "on", "send": "1", "submission_key": "k"})
    assert Report.objects.get().nil
    assert (
        "không tổ chức hoạt động nào"
        in client.get(f"/bao-cao/{Report.objects.get().pk}/").content.decode()
    )


def test_the_receiver_accepts_and_the_figure_counts(at_desk, province_officer, sent, dispatch):
    client = at_desk(province_officer)
    totals = f"/dot/{dispatch.campaign_id}/tong-hop/"
    assert "Chưa có báo cáo nào được duyệt" in client.get(totals).content.decode()
    assert sent.unit.name in client.get("/bao-cao/").content.decode()
    page = client.post(f"/bao-cao/{sent.pk}/duyet/", follow=True).content.decode()
    assert f"Đã duyệt báo cáo của {sent.unit.name}" in page
    page = client.get(totals).content.decode()
    assert re.search(r'tong-hop/participants/">1\.250<', page)
    assert "Đã làm." in page
    source = client.get(f"{totals}participants/").content.decode()
    assert f'href="/bao-cao/{sent.pk}/">1.250<' in source
    part = client.get(totals, headers={"HX-Request": "true"}).content.decode()
    assert part.startswith('<div id="so-lieu"')


def test_returning_needs_a_reason_and_reaches_the_unit(
    at_desk, province_officer, client, url, sent
):
    receiver = at_desk(province_officer)
    refused = receiver.post(f"/bao-cao/{sent.pk}/tra-lai/", {"reason": " "}, follow=True)
    assert "Cần nêu lý do trả lại" in refused.content.decode()
    receiver.post(f"/bao-cao/{sent.pk}/tra-lai/", {"reason": "Thiếu số văn bản."})
    for page in (url, "/", "/bao-cao/"):
        assert "Thiếu số văn bản." in client.get(page).content.decode()
    assert "Thiếu số văn bản." in receiver.get("/bao-cao/").content.decode()
    client.post(url, {**FIGURES, "so-documents": "1", "send": "1", "submission_key": "k2"})
    second = Report.objects.get(state="submitted")
    assert second.revision == 2
    assert "Các lần gửi" in client.get(f"/bao-cao/{second.pk}/").content.decode()


def test_the_formal_report_is_made_and_downloaded(at_desk, province_officer, sent, dispatch):
    client = at_desk(province_officer)
    client.post(f"/bao-cao/{sent.pk}/duyet/")
    page = client.post(f"/dot/{dispatch.campaign_id}/tong-hop/lap/", follow=True)
    assert "đã sẵn sàng để tải về" in page.content.decode()
    made = ConsolidatedReport.objects.get()
    answer = client.get(f"/tong-hop/{made.pk}/docx/")
    document = docx.Document(io.BytesIO(b"".join(answer.streaming_content)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "1.250" in cells
    pdf = client.get(f"/tong-hop/{made.pk}/pdf/")
    assert b"".join(pdf.streaming_content).startswith(b"%PDF")
    assert client.get(f"/tong-hop/{made.pk}/txt/").status_code == 404


def test_only_the_receiver_decides_and_others_see_nothing(
    at_desk, client, district_officer, other_province_officer, sent, dispatch
):
    assert client.post(f"/bao-cao/{sent.pk}/duyet/").status_code == 403
    assert "Duyệt, tính vào" not in client.get(f"/bao-cao/{sent.pk}/").content.decode()
    for actor in (district_officer, other_province_officer):
        assert at_desk(actor).get(f"/bao-cao/{sent.pk}/").status_code == 404
    assert (
        at_desk(other_province_officer).get(f"/dot/{dispatch.campaign_id}/tong-hop/").status_code
        == 404
    )


def test_lists_without_anything_say_so(at_desk, other_province_officer):
    page = at_desk(other_province_officer).get("/bao-cao/").content.decode()
    assert "Đơn vị chưa phải gửi báo cáo nào" in page
    assert "Không có báo cáo nào đang chờ" in page


def test_a_figure_is_shown_under_the_units_of_today(at_desk, province_officer, sent, dispatch):
    client = at_desk(province_officer)
    client.post(f"/bao-cao/{sent.pk}/duyet/")
    page = f"/dot/{dispatch.campaign_id}/tong-hop/participants/"
    assert "Xem theo đơn vị hôm nay" not in client.get(page).content.decode()
    new = a_unit("T1.M1", "Đơn vị mới minh họa", parent=province_officer.unit)
    Succession.objects.create(old=sent.unit, new=new, kind="merged")
    Unit.objects.filter(pk=sent.unit_id).update(valid_to="2026-01-31")
    assert "Xem theo đơn vị hôm nay" in client.get(page).content.decode()
    text = client.get(f"{page}?theo=hom-nay").content.decode()
    assert f'<a href="/don-vi/{new.pk}/">{new.name}</a>' in text
    assert f'<a href="/bao-cao/{sent.pk}/">{sent.unit.name}</a> 1.250' in text
    Succession.objects.update(kind="partly_merged")
    text = client.get(f"{page}?theo=hom-nay").content.decode()
    assert "đã chia, chưa tách số" in text
    assert new.name in text


def test_a_figure_names_who_gave_it_and_counts_the_others(
    at_desk, province_officer, sent, dispatch, units
):
    client = at_desk(province_officer)
    client.post(f"/bao-cao/{sent.pk}/duyet/")
    page = f"/dot/{dispatch.campaign_id}/tong-hop/participants/"
    text = client.get(page).content.decode()
    assert sent.unit.name in text
    assert f'<span class="branch">{units.district.name}' not in text
    assert "Xem cả 1 đơn vị chưa có số" in text
    text = client.get(f"{page}?don-vi=tat-ca").content.decode()
    assert f'<span class="branch">{units.district.name}' in text
    assert "Chỉ xem đơn vị có số" in text
