"""A unit's tasks: the desk, confirming receipt, progress, recording activities."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.builders import TEXT, a_dispatch
from thongsuot.domain.campaigns.models import Activity


@pytest.fixture
def dispatch(province_officer, units):
    return a_dispatch(province_officer, units.department)


@pytest.fixture
def client(at_desk, department_officer, dispatch):
    return at_desk(department_officer)


def test_an_empty_desk_says_so(at_desk, other_province_officer):
    client = at_desk(other_province_officer)
    assert "Không có nhiệm vụ nào đang chờ" in client.get("/").content.decode()
    assert "Chưa có nhiệm vụ nào" in client.get("/nhiem-vu/").content.decode()


def test_the_desk_shows_what_is_to_be_done_and_reported(client):
    page = client.get("/").content.decode()
    assert "tổ chức lễ kỷ niệm" in page
    assert "Báo cáo phải gửi" in page
    assert "quá hạn" in page


def test_confirming_receipt_is_said_once(client, dispatch):
    page = client.get("/nhiem-vu/").content.decode()
    assert "Xác nhận đã nhận 2 nhiệm vụ" in page
    url = f"/nhiem-vu/luot/{dispatch.pk}/nhan/"
    assert "Đã xác nhận nhận 2 nhiệm vụ" in client.post(url, follow=True).content.decode()
    again = client.post(url, follow=True).content.decode()
    assert "Đã xác nhận nhận" not in again
    assert "Xác nhận đã nhận" not in again


def test_progress_is_moved_and_a_wrong_move_refused(client, dispatch):
    assignment = dispatch.assignments.first()
    url = f"/nhiem-vu/{assignment.pk}/"
    refused = client.post(f"{url}tien-do/", {"state": "done"}, follow=True)
    assert "Không chuyển được" in refused.content.decode()
    for state in ("received", "in_progress", "done"):
        client.post(f"{url}tien-do/", {"state": state})
    assert "Đã hoàn thành" in client.get(url).content.decode()
    assignment.refresh_from_db()
    assert assignment.state == "done"


def test_declining_needs_a_reason(client, dispatch):
    assignment = dispatch.assignments.first()
    url = f"/nhiem-vu/{assignment.pk}/tien-do/"
    client.post(url, {"state": "received"})
    refused = client.post(url, {"state": "declined"}, follow=True)
    assert "Cần nêu lý do từ chối" in refused.content.decode()


def record(client, assignment, **values):
    data = {
        "kind": "ceremony",
        "title": "Gặp mặt (minh họa)",
        "on": "20/11/2024",
        "record_key": "k1",
        **values,
    }
    return client.post(f"/nhiem-vu/{assignment.pk}/", data, follow=True)


def test_an_activity_is_recorded_once_with_its_figures(client, dispatch):
    assignment = dispatch.assignments.first()
    for _ in range(2):
        page = record(client, assignment, **{"so-participants": "1.250"}).content.decode()
        assert "Đã ghi hoạt động" in page
    activity = Activity.objects.get()
    assert (activity.on, activity.numbers) == (dt.date(2024, 11, 20), {"participants": "1250"})
    assert "1.250" in client.get(f"/nhiem-vu/{assignment.pk}/").content.decode()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"title": ""}, "Tên hoạt động"),
        ({"on": "mai"}, "Nhập ngày theo dạng"),
        ({"so-participants": "nhiều"}, "Nhập số"),
        ({"kind": "x"}, "Loại hoạt động"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_kept(client, dispatch, values, words):
    response = record(client, dispatch.assignments.first(), **values)
    assert response.status_code == 400
    assert words in response.content.decode()
    assert not Activity.objects.exists()


def test_the_sender_sees_the_task_but_does_not_act_for_its_unit(
    at_desk, province_officer, other_province_officer, dispatch
):
    assignment = dispatch.assignments.first()
    page = at_desk(province_officer).get(f"/nhiem-vu/{assignment.pk}/").content.decode()
    assert "Ghi một hoạt động" not in page
    assert "Xác nhận đã nhận" not in page
    stranger = at_desk(other_province_officer)
    assert stranger.get(f"/nhiem-vu/{assignment.pk}/").status_code == 404
    assert stranger.post(f"/nhiem-vu/luot/{dispatch.pk}/nhan/").status_code == 404


def test_the_page_of_a_task_shows_all_its_words(client, dispatch):
    task = dispatch.assignments.first().task
    task.start, task.end = TEXT.index("1. Sở"), TEXT.index("\nBáo cáo về")
    task.save()
    page = client.get(f"/nhiem-vu/{dispatch.assignments.first().pk}/").content.decode()
    words = page.split("Nguyên văn")[1].split("</div>")[0]
    assert "<p>1. Sở Minh họa tổ chức lễ kỷ niệm.</p>" in words
    assert "treo băng rôn trước ngày 15/11/2024.</p>" in words
