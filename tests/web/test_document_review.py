"""The review screen: while reading, unreadable, read; correcting and taking back."""

from __future__ import annotations

import re

import pytest

from tests.builders import TEXT, a_campaign, a_dispatch, a_read_document
from thongsuot.domain.directives.actions.correct_field import correct_field
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.models import ReadingRow

HTMX = {"HX-Request": "true"}


@pytest.fixture
def document(province_officer):
    return a_read_document(province_officer)


def test_the_text_is_there_with_its_words_marked(at_desk, province_officer, document):
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/").content.decode()
    paper = page.split('id="text-pane"')[1].split("</section>")[0]
    words = re.sub(r"<[^>]*>", "", paper.split(">", 1)[1])
    assert " ".join(words.split()) == " ".join(TEXT.split())
    assert re.search(
        r'data-fields="[^"]*assignments\.1\.agencies[^"]*">Ủy ban nhân dân các huyện', paper
    )
    assert 'href="#w-subject.text"' in page
    assert 'id="w-subject.text"' in page


def test_blanks_are_called_blanks_and_missing_values_missing(at_desk, province_officer, document):
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/").content.decode()
    day = page.split('id="f-date.day"')[1].split("</li>")[0]
    assert "để trống trong văn bản" in day or "văn bản không có" in day
    assert "None" not in page


def test_the_editor_opens_without_script(at_desk, province_officer, document):
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/?sua=date.day").content.decode()
    assert 'id="edit-value"' in page


def test_a_correction_is_kept_with_who_and_when_and_can_be_taken_back(
    at_desk, province_officer, document
):
    client = at_desk(province_officer)
    data = {"path": "date.day", "value": "21"}
    answer = client.post(f"/van-ban/{document.pk}/sua/", data)
    assert answer["Location"] == f"/van-ban/{document.pk}/#f-date.day"
    row = client.get(f"/van-ban/{document.pk}/").content.decode().split('id="f-date.day"')[1]
    row = row.split("</li>")[0]
    assert ">21<" in row
    assert province_officer.name in row
    client.post(f"/van-ban/{document.pk}/hoan-tac/", {"path": "date.day"})
    row = client.get(f"/van-ban/{document.pk}/").content.decode().split('id="f-date.day"')[1]
    assert "Hoàn tác" not in row.split("</li>")[0]


def test_htmx_gets_the_review_alone(at_desk, province_officer, document):
    client = at_desk(province_officer)
    part = client.get(f"/van-ban/{document.pk}/?sua=date.day", headers=HTMX).content.decode()
    assert part.startswith('<div class="review"')
    data = {"path": "date.day", "value": "x"}
    wrong = client.post(f"/van-ban/{document.pk}/sua/", data, headers=HTMX).content.decode()
    assert "Nhập một số nguyên" in wrong


def test_a_wrong_value_leaves_the_editor_open_and_says_why(at_desk, province_officer, document):
    client = at_desk(province_officer)
    data = {"path": "assignments.1.deadline", "value": "31/2/2024"}
    response = client.post(f"/van-ban/{document.pk}/sua/", data)
    assert response.status_code == 400
    page = response.content.decode()
    assert "Nhập ngày theo dạng" in page
    assert "31/2/2024" in page


@pytest.mark.parametrize("path", ["text", "source.name", "kind", "khong.co"])
def test_only_fields_with_an_editor_can_be_corrected(at_desk, province_officer, document, path):
    data = {"path": path, "value": "x"}
    answer = at_desk(province_officer).post(f"/van-ban/{document.pk}/sua/", data)
    assert answer.status_code == 404


def test_a_deadline_and_agencies_are_typed_as_people_write(at_desk, province_officer, document):
    client = at_desk(province_officer)
    url = f"/van-ban/{document.pk}/sua/"
    client.post(url, {"path": "assignments.0.deadline", "value": "14/11/2024"})
    agencies = "Sở Minh họa\nCác hội, đoàn thể (phối hợp)"
    client.post(url, {"path": "assignments.0.agencies", "value": agencies})
    page = client.get(f"/van-ban/{document.pk}/").content.decode()
    assert "đến hết 14/11/2024" in page
    assert "Sở Minh họa (chủ trì); Các hội, đoàn thể (phối hợp)" in page


def test_confirming_is_said_and_shown(at_desk, province_officer, document):
    client = at_desk(province_officer)
    client.post(f"/van-ban/{document.pk}/xac-nhan/")
    page = client.get(f"/van-ban/{document.pk}/").content.decode()
    assert "Đã ghi nhận bạn đã rà soát" in page
    assert "Đã xác nhận" in page


def test_who_may_only_look_sees_no_way_to_change(at_desk, province_reader, province_officer):
    document = a_read_document(province_officer)
    client = at_desk(province_reader)
    page = client.get(f"/van-ban/{document.pk}/").content.decode()
    assert "Sửa:" not in page
    data = {"path": "date.day", "value": "21"}
    assert client.post(f"/van-ban/{document.pk}/sua/", data).status_code == 403


def test_a_unit_with_tasks_sees_the_letter_and_others_do_not(
    at_desk, province_officer, district_officer, other_province_officer
):
    campaign = a_campaign(province_officer)
    a_dispatch(province_officer, district_officer.unit, campaign=campaign)
    url = f"/van-ban/{campaign.document_id}/"
    assert at_desk(district_officer).get(url).status_code == 200
    assert at_desk(other_province_officer).get(url).status_code == 404


def test_the_page_follows_the_reading(at_desk, province_officer, settings):
    settings.JOBS_IMMEDIATE = False
    document = receive_document(province_officer, name="cho.txt", data=b"cho").document
    client = at_desk(province_officer)
    page = client.get(f"/van-ban/{document.pk}/").content.decode()
    assert "đang chờ đọc" in page
    assert f'hx-get="/van-ban/{document.pk}/trang-thai/"' in page
    waiting = client.get(f"/van-ban/{document.pk}/trang-thai/", headers=HTMX)
    assert waiting.content.decode().startswith("<div")
    document.state = "unreadable"
    document.error_message = "Tệp bị hỏng."
    document.save()
    done = client.get(f"/van-ban/{document.pk}/trang-thai/", headers=HTMX)
    assert done["HX-Redirect"] == f"/van-ban/{document.pk}/"
    assert "Tệp bị hỏng." in client.get(f"/van-ban/{document.pk}/").content.decode()
    refused = client.get(f"/van-ban/{document.pk}/tep/")
    assert refused.status_code == 409


def test_what_the_page_swaps_in_place_is_merged_and_not_nested(at_desk, province_officer, document):
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/").content.decode()
    assert "morph:outerHTML" in page
    assert re.search(r'<body[^>]* hx-ext="morph"', page)


@pytest.mark.parametrize("field", ["assignments", "outline", "recipients", "report_duties"])
def test_a_list_that_a_program_emptied_leaves_the_page_whole(at_desk, province_officer, field):
    document = a_read_document(province_officer)
    correct_field(province_officer, document=document, field=field, value=[])
    assert at_desk(province_officer).get(f"/van-ban/{document.pk}/").status_code == 200


def test_each_task_has_the_whole_words_of_its_item(at_desk, province_officer, document):
    row = ReadingRow.objects.get(document=document)
    row.data["assignments"][0]["span"] = [TEXT.index("1. Sở"), TEXT.index("\nBáo cáo về")]
    row.save()
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/").content.decode()
    group = page.split('id="f-assignments.0"')[1].split('<ul class="values">')[0]
    words = group.split("Toàn văn mục")[1]
    assert "<p>1. Sở Minh họa tổ chức lễ kỷ niệm.</p>" in words
    assert "treo băng rôn trước ngày 15/11/2024.</p>" in words


def test_the_second_correction_still_shows_what_the_program_read(
    at_desk, province_officer, document
):
    subject = document.reading.data["subject"]["text"]
    for value in ("Lần một (minh họa)", "Lần hai (minh họa)"):
        correct_field(province_officer, document=document, field="subject.text", value=value)
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/").content.decode()
    row = page.split('id="f-subject.text"')[1].split("</li>")[0]
    assert f"máy đọc là “{subject}”" in row
    assert "Lần một" not in row


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("date.day", "32", "Ngày phải từ 1 đến 31"),
        ("date.month", "13", "Tháng phải từ 1 đến 12"),
        ("date.year", "20244", "Năm phải từ 1945 đến 2100"),
        ("assignments.1.deadline", "15/11/0024", "Năm phải từ 1945 đến 2100"),
    ],
)
def test_a_day_that_cannot_be_is_refused(at_desk, province_officer, document, path, value, words):
    data = {"path": path, "value": value}
    response = at_desk(province_officer).post(f"/van-ban/{document.pk}/sua/", data)
    assert response.status_code == 400
    assert words in response.content.decode()
