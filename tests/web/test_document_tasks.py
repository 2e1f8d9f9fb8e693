"""Tasks on the review screen: split, merged, added and left out, also without script."""

from __future__ import annotations

import pytest

from tests.builders import TEXT, a_read_document
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.models import ReadingRow

HTMX = {"HX-Request": "true"}


@pytest.fixture
def document(province_officer):
    document = a_read_document(province_officer)
    row = ReadingRow.objects.get(document=document)
    row.data["assignments"][1]["span"] = [TEXT.index("2. Ủy ban"), TEXT.index("\nBáo cáo")]
    row.data["doubts"] = [
        {"field": "assignments.1.deadline", "reason": "Ngày mờ (minh họa).", "span": None},
        {"field": "text", "reason": "Tệp có thay đổi chưa chấp nhận (minh họa).", "span": None},
    ]
    row.save()
    return document


def tasks_of(document):
    return queries.current_reading(document).data["assignments"]


def test_a_task_is_split_where_one_chooses(at_desk, province_officer, document):
    client = at_desk(province_officer)
    row = ReadingRow.objects.get(document=document)
    row.data["assignments"][1]["span"] = [TEXT.index("1. Sở"), TEXT.index("\nBáo cáo")]
    row.save()
    page = client.get(f"/van-ban/{document.pk}/?tach=1").content.decode()
    assert "Nhiệm vụ thứ hai bắt đầu từ:" in page
    at = TEXT.index("2. Ủy ban")
    assert f'name="at" value="{at}"' in page

    answer = client.post(f"/van-ban/{document.pk}/tach/", {"index": 1, "at": at, "seen": 0})

    assert answer["Location"].endswith("#f-assignments.2")
    assert len(tasks_of(document)) == 3
    assert (
        "danh sách nhiệm vụ đã được tách" in client.get(f"/van-ban/{document.pk}/").content.decode()
    )


def test_a_doubt_follows_its_task_when_one_before_it_is_left_out(
    at_desk, province_officer, document
):
    client = at_desk(province_officer)
    page = client.post(
        f"/van-ban/{document.pk}/bo/", {"index": 0, "seen": 0}, headers=HTMX
    ).content.decode()
    row = page.split('id="f-assignments.0.deadline"')[1].split("</li>")[0]
    assert "Ngày mờ (minh họa)." in row
    assert page.count("Ngày mờ (minh họa).") == 2


def test_what_is_known_of_the_whole_file_is_said(at_desk, province_officer, document):
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/").content.decode()
    assert "Tệp có thay đổi chưa chấp nhận (minh họa)." in page
    assert "Cần xem lại: 1 chỗ" in page


def test_a_doubtful_value_is_confirmed_as_it_is(at_desk, province_officer, document):
    client = at_desk(province_officer)
    page = client.post(
        f"/van-ban/{document.pk}/dung/", {"path": "assignments.1.deadline"}, headers=HTMX
    ).content.decode()
    row = page.split('id="f-assignments.1.deadline"')[1].split("</li>")[0]
    assert "Đã xem, đúng" in row
    assert province_officer.name in row
    assert "Không còn giá trị nào chưa chắc." in page
    missing = client.post(f"/van-ban/{document.pk}/dung/", {"path": "khong.co"})
    assert missing.status_code == 404


def test_a_task_is_added_and_two_are_merged(at_desk, province_officer, document):
    client = at_desk(province_officer)
    client.post(f"/van-ban/{document.pk}/them/", {"value": "Tặng quà (minh họa)", "seen": 0})
    seen = queries.tasks_version(document)
    page = client.get(f"/van-ban/{document.pk}/").content.decode()
    assert "Tặng quà (minh họa)" in page
    client.post(f"/van-ban/{document.pk}/gop/", {"index": 1, "seen": seen})
    assert len(tasks_of(document)) == 2
    assert tasks_of(document)[1]["action"].endswith("Tặng quà (minh họa)")


def test_what_cannot_be_done_is_said_and_nothing_changes(at_desk, province_officer, document):
    client = at_desk(province_officer)
    url = f"/van-ban/{document.pk}"
    stale = client.post(f"{url}/bo/", {"index": 0, "seen": 999}, headers=HTMX).content.decode()
    assert "vừa được thay đổi ở nơi khác" in stale
    empty = client.post(f"{url}/them/", {"value": " ", "seen": 0}, headers=HTMX).content.decode()
    assert "Nhập việc phải làm" in empty
    client.post(f"{url}/them/", {"value": " ", "seen": 0})
    assert "Nhập việc phải làm" in client.get(f"{url}/").content.decode()
    assert client.post(f"{url}/bo/", {"index": "x", "seen": 0}).status_code in {302, 400}
    assert len(tasks_of(document)) == 2


def test_words_of_the_text_are_set_for_a_field(at_desk, province_officer, document):
    client = at_desk(province_officer)
    start = TEXT.index("Ngày Minh họa")
    data = {"path": "subject.text", "start": start, "end": start + len("Ngày Minh họa")}
    page = client.post(f"/van-ban/{document.pk}/chon-chu/", data, headers=HTMX).content.decode()
    assert ">Ngày Minh họa</a>" in page.split('id="f-subject.text"')[1].split("</li>")[0]
    data["path"] = "assignments.0.deadline"
    page = client.post(f"/van-ban/{document.pk}/chon-chu/", data, headers=HTMX).content.decode()
    assert "không nêu một ngày hay một thời hạn" in page


@pytest.mark.parametrize("way", ["tach", "gop", "bo", "them", "chon-chu", "dung"])
def test_a_reader_and_a_stranger_change_nothing(
    at_desk, province_reader, other_province_officer, document, way
):
    data = {"index": 0, "at": 1, "seen": 0, "value": "x", "path": "date.day", "start": 0, "end": 5}
    url = f"/van-ban/{document.pk}/{way}/"
    assert at_desk(province_reader).post(url, data).status_code == 403
    assert at_desk(other_province_officer).post(url, data).status_code == 404


def test_the_summary_tells_the_first_deadline_and_the_receiver(at_desk, province_officer, document):
    page = at_desk(province_officer).get(f"/van-ban/{document.pk}/").content.decode()
    summary = page.split('class="summary"')[1].split("</ul>")[0]
    assert "hạn sớm nhất: 14/11/2024" in summary
    assert "báo cáo về Ủy ban nhân dân tỉnh đến hết 4/12/2024" in summary
