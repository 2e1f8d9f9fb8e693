"""Several reports, their senders, ways and days in one sentence; the sentences are made for these tests."""

from __future__ import annotations

import pytest

from thongsuot.core.model.assignment import ReportDuty
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.report_duties import read_report_duties

Told = tuple[list[str], str | None, str | None, str | None]


def _read(text: str, by: tuple[str, ...] = ("Sở Nội vụ",)) -> tuple[ReportDuty, ...]:
    return read_report_duties(text, [Span(0, len(text))], by, frozenset({"Ủy ban nhân dân tỉnh"}))


def _told(duty: ReportDuty) -> Told:
    return list(duty.by), duty.to, duty.via, duty.deadline and duty.deadline.phrase


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "UBND các xã báo cáo tháng về Phòng Y tế trước ngày 12; Phòng Y tế tổng hợp, báo cáo Sở Y tế chậm nhất ngày 16.",
            [
                (["Ủy ban nhân dân các xã"], "Phòng Y tế", None, "trước ngày 12"),
                (["Phòng Y tế"], "Sở Y tế", None, "chậm nhất ngày 16"),
            ],
        ),
        (
            "Trưởng các khoa báo cáo kết quả về Ban Tổ chức trước ngày 20/10/2024; Phòng Nội vụ trình Giám đốc ký báo cáo gửi Sở Y tế trước ngày 25/10/2024.",
            [
                (["Trưởng các khoa"], "Ban Tổ chức", None, "trước ngày 20/10/2024"),
                (["Phòng Nội vụ"], "Sở Y tế", None, "trước ngày 25/10/2024"),
            ],
        ),
        (
            "Mở lớp tập huấn trước ngày 30/4/2024; theo dõi tình hình, hằng tuần báo cáo Sở Y tế.",
            [(["Sở Nội vụ"], "Sở Y tế", None, "hằng tuần")],
        ),
        (
            "Báo cáo từng chặng trong vòng 05 ngày sau khi kết thúc chặng và báo cáo tổng kết trước ngày 30/11/2024 về Sở Y tế.",
            [
                (["Sở Nội vụ"], "Sở Y tế", None, "trong vòng 05 ngày sau khi kết thúc chặng"),
                (["Sở Nội vụ"], "Sở Y tế", None, "trước ngày 30/11/2024"),
            ],
        ),
        (
            "Gửi kế hoạch về Sở Y tế trước ngày 20/4/2024; báo cáo tiến độ 10 ngày/lần; báo cáo tổng kết (kèm biểu) chậm nhất ngày 25/6/2024, qua Phòng Nghiệp vụ Y.",
            [
                (["Sở Nội vụ"], "Sở Y tế", None, "10 ngày/lần"),
                (["Sở Nội vụ"], "Sở Y tế", "Phòng Nghiệp vụ Y", "chậm nhất ngày 25/6/2024"),
            ],
        ),
        (
            "Trưởng các thôn báo cáo tình hình về Văn phòng UBND xã 02 lần/ngày, trước 8 giờ và trước 17 giờ.",
            [
                (
                    ["Trưởng các thôn"],
                    "Văn phòng Ủy ban nhân dân xã",
                    None,
                    "trước 8 giờ và trước 17 giờ",
                )
            ],
        ),
    ],
)
def test_each_report_has_its_own_sender_way_and_day(text: str, told: list[Told]) -> None:
    assert [_told(duty) for duty in _read(text)] == told


def test_a_receiver_that_passes_on_without_a_day_of_its_own_is_no_sender() -> None:
    (duty,) = _read(
        "Các xã báo cáo về Phòng Y tế trước ngày 12/5/2024; Phòng Y tế tổng hợp, báo cáo Sở Y tế."
    )

    assert duty.onward_to == ("Sở Y tế",)


def test_what_is_sent_for_a_summary_is_a_report() -> None:
    (duty,) = _read("Các phường thống kê thiệt hại gửi Phòng Nội vụ để tổng hợp báo cáo Sở Y tế.")

    assert (duty.by, duty.to, duty.onward_to) == (("các phường",), "Phòng Nội vụ", ("Sở Y tế",))
    assert _read("Các phường gửi danh sách về Phòng Nội vụ để tổng hợp báo cáo Sở Y tế.") == ()


def test_a_label_with_information_is_left_out_and_no_newspaper_gets_the_report() -> None:
    duties = _read(
        "Chế độ thông tin, báo cáo: các đơn vị gửi báo cáo nhanh về Ban Tổ chức ngay sau khi kết thúc hội thi; "
        "báo cáo kết quả gửi về Sở Y tế trước ngày 10/5/2024 để tổng hợp, báo cáo Bộ Y tế."
    )

    assert [(duty.to, duty.onward_to) for duty in duties] == [
        ("Ban Tổ chức", ()),
        ("Sở Y tế", ("Bộ Y tế",)),
    ]


def test_a_report_in_a_ceremony_told_to_nobody_is_none() -> None:
    assert _read("Phần lễ: ôn truyền thống; báo cáo kết quả phong trào; biểu dương.", ()) == ()


def test_a_briefing_is_no_order_to_whoever_stands_behind_the_word() -> None:
    (duty,) = _read("Tổ chức giao ban trong đợt cao điểm, báo cáo số vụ về Sở Y tế hằng ngày.")

    assert duty.by == ("Sở Nội vụ",)


def test_the_office_of_new_countryside_keeps_its_whole_name() -> None:
    (duty,) = _read(
        "Phòng Kinh tế báo cáo Văn phòng Điều phối nông thôn mới tỉnh trước ngày 15/6/2024."
    )

    assert duty.to == "Văn phòng Điều phối nông thôn mới tỉnh"
