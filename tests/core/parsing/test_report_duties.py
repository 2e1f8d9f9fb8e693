"""Who reports to whom by when, sentence by sentence; the sentences are made for these tests."""

from __future__ import annotations

import pytest

from thongsuot.core.model.assignment import ReportDuty
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.report_duties import read_report_duties

ISSUERS = frozenset({"Ủy ban nhân dân tỉnh", "Sở Y tế"})


def _read(text: str) -> tuple[ReportDuty, ...]:
    return read_report_duties(text, [Span(0, len(text))], ("Sở Nội vụ",), ISSUERS)


@pytest.mark.parametrize(
    ("text", "by", "to", "via", "date"),
    [
        (
            "Đề nghị các đơn vị báo cáo kết quả về Sở Y tế (qua Phòng Nghiệp vụ Y) trước ngày 10/4/2024.",
            ["các đơn vị"],
            "Sở Y tế",
            "Phòng Nghiệp vụ Y",
            "2024-04-10",
        ),
        (
            "Gửi kế hoạch về Sở Y tế trước ngày 20/2/2024, báo cáo kết quả trước ngày 10/4/2024 (qua Phòng Nghiệp vụ Y, đồng chí A).",
            ["Sở Nội vụ"],
            "Sở Y tế",
            "Phòng Nghiệp vụ Y",
            "2024-04-10",
        ),
        (
            "Yêu cầu các chi bộ gửi kế hoạch về Sở Y tế trước ngày 20/2/2024; báo cáo kết quả trước ngày 10/4/2024.",
            ["các chi bộ"],
            "Sở Y tế",
            None,
            "2024-04-10",
        ),
        (
            "Đề nghị các đơn vị gửi báo cáo kết quả về Sở Y tế trước 17 giờ ngày 10/4/2024 qua Phòng Bảo trợ xã hội và Trẻ em.",
            ["các đơn vị"],
            "Sở Y tế",
            "Phòng Bảo trợ xã hội và Trẻ em",
            "2024-04-10",
        ),
        (
            "Kết quả thực hiện của các bộ, ngành và địa phương gửi về Sở Y tế (qua Thanh tra Sở) trước ngày 10/4/2024.",
            ["các bộ, ngành và địa phương"],
            "Sở Y tế",
            "Thanh tra Sở",
            "2024-04-10",
        ),
        (
            "Phòng Công tác xã hội tổng hợp kết quả báo cáo Giám đốc Bệnh viện trước ngày 10/4/2024.",
            ["Phòng Công tác xã hội"],
            "Giám đốc Bệnh viện",
            None,
            "2024-04-10",
        ),
        (
            "Không muộn hơn ngày 10/4/2024, các khoa, phòng báo cáo kết quả về Sở Y tế (qua Thanh tra Sở tổng hợp).",
            ["các khoa, phòng"],
            "Sở Y tế",
            "Thanh tra Sở",
            "2024-04-10",
        ),
        (
            "Các đơn vị gửi báo cáo bằng văn bản về Sở Y tế trước ngày 10/4/2024, đồng thời gửi qua email: nvy@minhhoa.vn.",
            ["các đơn vị"],
            "Sở Y tế",
            None,
            "2024-04-10",
        ),
        (
            "Báo cáo gửi về Sở Y tế trước 16 giờ 30 ngày 10/4/2024.",
            ["Sở Nội vụ"],
            "Sở Y tế",
            None,
            "2024-04-10",
        ),
        (
            "Kết quả thực hiện gửi về UBND huyện qua Phòng Y tế chậm nhất ngày 02/4/2024.",
            ["Sở Nội vụ"],
            "Ủy ban nhân dân huyện",
            "Phòng Y tế",
            "2024-04-02",
        ),
        (
            "Báo cáo kết quả về Tỉnh đoàn qua Ban Phong trào, đ/c Nguyễn Văn Minh Họa, ĐT: 0900.000.000, trước ngày 05/4/2024.",
            ["Sở Nội vụ"],
            "Tỉnh đoàn",
            "Ban Phong trào",
            "2024-04-05",
        ),
        (
            "Định kỳ hằng quý báo cáo kết quả về Sở Y tế trước ngày 20 của tháng cuối quý.",
            ["Sở Nội vụ"],
            "Sở Y tế",
            None,
            None,
        ),
        (
            "Yêu cầu các đơn vị báo cáo kết quả về cơ quan Thường trực Ban Chỉ đạo trước ngày 10/4/2024.",
            ["các đơn vị"],
            "cơ quan Thường trực Ban Chỉ đạo",
            None,
            "2024-04-10",
        ),
        (
            "Đề nghị các đơn vị gửi kế hoạch trước ngày 20/3/2024 và báo cáo kết quả trước ngày 10/4/2024.",
            ["các đơn vị"],
            None,
            None,
            "2024-04-10",
        ),
        (
            "Trước ngày 10/4/2024, các đơn vị báo cáo kết quả về Sở Y tế.",
            ["các đơn vị"],
            "Sở Y tế",
            None,
            "2024-04-10",
        ),
    ],
)
def test_one_duty(
    text: str, by: list[str], to: str | None, via: str | None, date: str | None
) -> None:
    (duty,) = _read(text)
    assert (list(duty.by), duty.to, duty.via) == (by, to, via)
    assert duty.deadline is not None
    assert duty.deadline.date == date


def test_the_receiver_passes_it_on() -> None:
    (duty,) = _read(
        "Các đơn vị báo cáo về Sở Y tế trước ngày 10/4/2024 để tổng hợp, báo cáo UBND tỉnh và Bộ Y tế theo quy định."
    )
    assert duty.to == "Sở Y tế"
    assert duty.onward_to == ("Ủy ban nhân dân tỉnh", "Bộ Y tế")
    assert duty.deadline is not None
    assert duty.deadline.phrase == "trước ngày 10/4/2024"


def test_to_whom_it_is_passed_on_may_stand_in_front() -> None:
    (duty,) = _read(
        "Để kịp thời tổng hợp báo cáo UBND tỉnh, Sở Y tế đề nghị các sở, ngành và địa phương báo cáo kết quả về Sở Y tế trước ngày 10/4/2024."
    )
    assert duty.by == ("các sở, ngành và địa phương",)
    assert duty.onward_to == ("Ủy ban nhân dân tỉnh",)


def test_two_receivers_are_two_duties() -> None:
    duties = _read("Tổng hợp, báo cáo Bộ Y tế (qua Cục Bảo trợ xã hội), UBND tỉnh, theo quy định.")
    assert [(one.to, one.via) for one in duties] == [
        ("Bộ Y tế", "Cục Bảo trợ xã hội"),
        ("Ủy ban nhân dân tỉnh", None),
    ]
    assert {one.deadline.phrase for one in duties if one.deadline} == {"theo quy định"}
    assert {one.deadline.date for one in duties if one.deadline} == {None}


def test_each_receiver_has_the_deadline_behind_it() -> None:
    duties = _read(
        "Báo cáo gửi về Phòng Y tế trước 17 giờ 00 ngày 02/4/2024 và Sở Nội vụ tỉnh trước ngày 05/4/2024."
    )
    assert [(one.to, one.deadline and one.deadline.date) for one in duties] == [
        ("Phòng Y tế", "2024-04-02"),
        ("Sở Nội vụ tỉnh", "2024-04-05"),
    ]


def test_two_reports_a_year() -> None:
    duties = _read(
        "Các đơn vị báo cáo 6 tháng trước ngày 15/6/2024, báo cáo năm trước ngày 15/12/2024 về Sở Y tế."
    )
    assert [one.deadline and one.deadline.date for one in duties] == ["2024-06-15", "2024-12-15"]


@pytest.mark.parametrize(
    "text",
    [
        "Sau khi nghe Sở Y tế báo cáo và ý kiến của các đại biểu, Chủ tịch kết luận:",
        "Theo báo cáo của Sở Y tế, công tác chuẩn bị đã hoàn thành.",
        "Mời báo cáo viên của Ban Tuyên giáo Tỉnh ủy.",
        "Trong quá trình thực hiện, nếu có vướng mắc, kịp thời báo cáo về Sở Y tế để giải quyết.",
        "Các đơn vị thực hiện nghiêm nội dung Báo cáo số 12/BC-SYT ngày 01/3/2024.",
    ],
)
def test_reports_that_nobody_asks_for(text: str) -> None:
    assert _read(text) == ()


def test_a_report_of_numbers_asked_for_before_the_report_of_results() -> None:
    duties = _read(
        "Các đơn vị báo cáo số người tham gia chậm nhất là 17h ngày 01/4/2026, báo cáo kết quả trước ngày 10/4/2026 về Sở Y tế."
    )
    assert [one.deadline and one.deadline.date for one in duties] == ["2026-04-01", "2026-04-10"]
    assert [one.to for one in duties] == ["Sở Y tế", "Sở Y tế"]


def test_days_of_every_month_come_before_the_month_of_the_work() -> None:
    (duty,) = _read(
        "Hoàn thành rà soát trong tháng 10/2024, báo cáo tiến độ về Sở Y tế vào các ngày 10, 20 hằng tháng."
    )
    assert duty.deadline is not None
    assert duty.deadline.phrase == "vào các ngày 10, 20 hằng tháng"
