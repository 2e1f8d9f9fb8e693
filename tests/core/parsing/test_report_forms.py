"""Forms in which offices ask for reports: rounds in lists, offices as receivers, days first; made for these tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, TAIL, directive
from thongsuot.core.model.assignment import ReportDuty
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.report_duties import read_report_duties
from thongsuot.core.parsing.report_rounds import with_rounds

ISSUERS = frozenset({"Sở Y tế"})


def _read(text: str) -> tuple[ReportDuty, ...]:
    paragraphs = []
    start = 0
    for line in text.split("\n"):
        paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    return with_rounds(text, read_report_duties(text, paragraphs, ("Trạm Y tế xã",), ISSUERS))


def _of_plan(body: str) -> tuple[ReportDuty, ...]:
    head = f"UBND HUYỆN MẪU SƠN\n{NATION}\nSố: 1/KH-UBND\nMẫu Sơn, ngày 1 tháng 3 năm 2024\nKẾ HOẠCH\nTuyên truyền"
    return directive(f"{head}\n{body}\n{TAIL}").report_duties


def _days(duties: tuple[ReportDuty, ...]) -> list[tuple[str | None, str | None, str | None]]:
    return [(one.to, one.via, one.deadline and one.deadline.date) for one in duties]


@pytest.mark.parametrize(
    ("text", "receivers"),
    [
        ("Phòng Tổ chức tổng hợp kết quả báo cáo Giám đốc Trung tâm và Sở Y tế trước ngày 30/3/2024.", ["Giám đốc Trung tâm", "Sở Y tế"]),
        ("Các khoa báo cáo Giám đốc Sở trước ngày 30/3/2024.", ["Giám đốc Sở"]),
        ("Phòng Đào tạo tổng hợp, báo cáo Ban Giám hiệu.", ["Ban Giám hiệu"]),
        ("Các chi hội báo cáo nhanh kết quả gửi về Huyện Hội trước ngày 30/3/2024.", ["Huyện Hội"]),
        ("Phòng Nghiệp vụ tổng hợp, báo cáo Lãnh đạo Sở.", ["Lãnh đạo Sở"]),
        ("Các đơn vị gửi báo cáo về Vụ Pháp chế, Bộ Y tế trước ngày 30/6/2025.", ["Vụ Pháp chế"]),
        ("Các đơn vị gửi báo cáo về Phòng Trẻ em, Sở Nội vụ trước ngày 30/6/2025.", ["Phòng Trẻ em"]),
        ("Các đơn vị báo cáo Bộ Y tế, Sở Nội vụ trước ngày 30/6/2025.", ["Bộ Y tế", "Sở Nội vụ"]),
        ("Báo cáo kết quả về: Bộ Y tế (qua Cục Dân số) trước ngày 30/6/2025.", ["Bộ Y tế"]),
        ("Số liệu báo cáo gửi về Trung tâm Y tế huyện trước ngày 05 hằng tháng.", ["Trung tâm Y tế huyện"]),
        ("Các xã thực hiện nghiêm túc; định kỳ báo cáo tiến độ về Sở Y tế vào thứ Năm hằng tuần.", ["Sở Y tế"]),
        ("Các đơn vị kiểm tra số liệu báo cáo trước ngày 5/4/2024.", []),
        ("Các chi hội gửi báo cáo tổng kết về Tỉnh Hội trước ngày 30/3/2024.", ["Tỉnh Hội"]),
        ("Phòng Nghiệp vụ tổng hợp, tham mưu báo cáo Bộ Y tế, UBND tỉnh theo quy định.", ["Bộ Y tế", "Ủy ban nhân dân tỉnh"]),
    ],
)  # fmt: skip
def test_receivers_that_are_offices_or_known_by_no_list(text: str, receivers: list[str]) -> None:
    assert [one.to for one in _read(text)] == receivers


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Kết quả thực hiện của các sở, ngành và địa phương gửi về Sở Y tế (qua Chi cục Dân số, số 3 phố Mẫu) trước ngày 20/4/2026.", ["các sở, ngành và địa phương"]),
        ("Báo cáo kết quả của Thủ trưởng các đơn vị gửi về Sở Y tế trước ngày 5/4/2024.", ["Thủ trưởng các đơn vị"]),
        ("Không muộn hơn ngày 14/3/2024, các phòng, ban, đoàn thể báo cáo kết quả về Sở Y tế.", ["các phòng, ban, đoàn thể"]),
        ("Sau khi kết thúc đợt hoạt động, các cấp ủy, tổ chức đảng báo cáo Ban Nội chính Tỉnh ủy.", ["các cấp ủy, tổ chức đảng"]),
        ("Báo cáo tổng kết: Hội Nông dân các huyện gửi về Hội Nông dân tỉnh trước ngày 22/11/2024 để tổng hợp báo cáo Tỉnh ủy.", ["Hội Nông dân các huyện"]),
        ("Báo cáo định kỳ: Hằng tháng, các bệnh viện gửi báo cáo về Sở Y tế.", ["các bệnh viện"]),
        ("Các đơn vị nhập báo cáo nhanh tại trang trực tuyến trước ngày 10/4/2024.", ["các đơn vị"]),
        ("Kết quả thực hiện, các đơn vị báo cáo về Sở Y tế trước ngày 10/4/2024.", ["các đơn vị"]),
        ("Phòng Y tế các huyện; các phòng, đơn vị thuộc Sở báo cáo kết quả về Sở trước ngày 5/4/2024.", ["Phòng Y tế các huyện", "các phòng, đơn vị thuộc Sở"]),
    ],
)  # fmt: skip
def test_senders(text: str, by: list[str]) -> None:
    assert [list(one.by) for one in _read(text)] == [by]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Các đơn vị báo cáo về Sở Y tế trước 17 giờ ngày 04/4/2025 qua Phòng Nghiệp vụ Dược để tổng hợp.", "Phòng Nghiệp vụ Dược"),
        ("Các đơn vị báo cáo về Sở Y tế trước ngày 04/4/2025 (qua Phòng Nghiệp vụ Dược, email: a@minhhoa.vn).", "Phòng Nghiệp vụ Dược"),
        ("Các đơn vị báo cáo về Sở Y tế (qua Văn phòng Sở tổng hợp) trước ngày 04/4/2025.", "Văn phòng Sở"),
        ("Các đơn vị báo cáo về Sở Y tế (Phòng Chính trị, tư tưởng; địa chỉ: số 3 phố Mẫu) trước ngày 04/4/2025.", "Phòng Chính trị, tư tưởng"),
        ("Các đơn vị báo cáo về Sở Y tế (qua Phòng Bảo trợ xã hội và Trẻ em) trước ngày 04/4/2025.", "Phòng Bảo trợ xã hội và Trẻ em"),
    ],
)  # fmt: skip
def test_through_whom(text: str, via: str) -> None:
    assert [one.via for one in _read(text)] == [via]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Thực hiện chế độ báo cáo định kỳ về Phòng Nội vụ trước ngày 15 của tháng cuối quý; báo cáo kết quả về Phòng Y tế trước ngày 20/10/2023.",
            [("Phòng Nội vụ", "trước ngày 15 của tháng cuối quý"), ("Phòng Y tế", "trước ngày 20/10/2023")],
        ),
        (
            "Cắm biển trước ngày 05/6/2022, báo cáo tiến độ định kỳ vào thứ Năm hằng tuần về Phòng Y tế.",
            [("Phòng Y tế", "định kỳ vào thứ Năm hằng tuần")],
        ),
        (
            "Báo cáo tình hình về Sở Y tế (điện thoại: 000) 02 lần/ngày vào 06h00 và 16h00; báo cáo nhanh chậm nhất 24 giờ sau khi bão tan.",
            [("Sở Y tế", "02 lần/ngày vào 06h00 và 16h00"), ("Sở Y tế", "chậm nhất 24 giờ sau khi bão tan")],
        ),
        ("Các xã định kỳ hoặc đột xuất báo cáo Sở Y tế.", [("Sở Y tế", "định kỳ hoặc đột xuất")]),
        ("Thực hiện chế độ báo cáo theo quy định.", []),
        ("Sau khi nghe Sở Y tế, Sở Nội vụ báo cáo; Chủ tịch kết luận như sau.", []),
        ("Trên đây là báo cáo kết quả của huyện, kính báo cáo Sở Y tế xem xét.", []),
    ],
)  # fmt: skip
def test_recurring_reports_and_reports_that_nobody_asks_for(
    text: str, days: list[tuple[str, str]]
) -> None:
    assert [(one.to, one.deadline and one.deadline.phrase) for one in _read(text)] == days


def test_what_is_submitted_is_passed_on() -> None:
    text = "Báo cáo kết quả gửi về Sở Y tế trước ngày 15/4/2019 để tổng hợp, trình UBND tỉnh."

    assert [one.onward_to for one in _read(text)] == [("Ủy ban nhân dân tỉnh",)]


def test_the_receiver_named_with_the_plan_is_that_of_the_report() -> None:
    duties = _read(
        "Đề nghị các đơn vị gửi kế hoạch về Sở Y tế trước ngày 06/10/2026; báo cáo kết quả trước ngày 24/12/2026."
    )
    assert _days(duties) == [("Sở Y tế", None, "2026-12-24")]


@pytest.mark.parametrize(
    "text",
    [
        "Các bệnh viện báo cáo kết quả về Sở Y tế (qua Phòng Dược) như sau:\n1. Báo cáo nhanh: trước 15 giờ ngày 15/6/2024.\n2. Báo cáo tổng kết: trước ngày 15/12/2024.",
        "Các bệnh viện gửi báo cáo về Sở Y tế (qua Phòng Dược), cụ thể:\n- Đợt 1: trước ngày 15/6/2024;\n- Đợt 2: trước ngày 15/12/2024.\nCác bệnh viện thực hiện xong trước ngày 31/12/2024.",
        "Các bệnh viện thực hiện chế độ báo cáo.\n- Báo cáo sơ kết trước ngày 15/6/2024;\n- Báo cáo tổng kết trước ngày 15/12/2024;\n- Báo cáo gửi về Sở Y tế (qua Phòng Dược).",
    ],
)
def test_rounds_in_lines_share_senders_and_receiver(text: str) -> None:
    duties = _read(text)
    assert _days(duties) == [
        ("Sở Y tế", "Phòng Dược", "2024-06-15"),
        ("Sở Y tế", "Phòng Dược", "2024-12-15"),
    ]
    assert {one.by for one in duties} == {("các bệnh viện",)}


def test_a_round_with_its_own_receiver_keeps_it() -> None:
    duties = _read(
        "Các bệnh viện báo cáo về Sở Y tế, cụ thể:\n- Báo cáo tháng: trước ngày 15/6/2024;\n- Báo cáo năm gửi Cục Thống kê tỉnh trước ngày 15/12/2024."
    )
    assert [one.to for one in duties] == ["Sở Y tế", "Cục Thống kê tỉnh"]


def test_what_the_issuer_passes_on_in_a_further_sentence() -> None:
    (duty,) = _read(
        "Các bệnh viện báo cáo về Sở Y tế trước ngày 5/4/2024. Sở Y tế tổng hợp, báo cáo Bộ Y tế."
    )
    assert (duty.to, duty.onward_to) == ("Sở Y tế", ("Bộ Y tế",))


def test_what_another_body_passes_on_is_its_own_duty() -> None:
    duties = _read(
        "Các khoa báo cáo về Phòng Đào tạo trước ngày 5/4/2024. Phòng Đào tạo tổng hợp, báo cáo Ban Giám hiệu."
    )
    assert [(one.by, one.to) for one in duties] == [
        (("các khoa",), "Phòng Đào tạo"),
        (("Phòng Đào tạo",), "Ban Giám hiệu"),
    ]


def test_only_the_second_report_is_passed_on() -> None:
    first, second = _read(
        "Các trạm báo cáo số liệu về Trung tâm Y tế huyện trước ngày 5/4/2024; báo cáo kết quả về Sở Y tế trước ngày 9/4/2024 để tổng hợp, báo cáo UBND tỉnh."
    )
    assert (first.to, first.onward_to) == ("Trung tâm Y tế huyện", ())
    assert (second.to, second.onward_to) == ("Sở Y tế", ("Ủy ban nhân dân tỉnh",))


def test_rounds_that_are_items_of_their_own() -> None:
    duties = _of_plan(
        "I. NHIỆM VỤ\n1. Các bệnh viện tổ chức tuyên truyền.\nII. CHẾ ĐỘ BÁO CÁO\n"
        "Các bệnh viện báo cáo kết quả về Sở Y tế (qua Phòng Dược) như sau:\n"
        "1. Báo cáo nhanh: trước ngày 15/6/2024.\n2. Báo cáo tổng kết: trước ngày 15/12/2024."
    )
    assert _days(duties) == [
        ("Sở Y tế", "Phòng Dược", "2024-06-15"),
        ("Sở Y tế", "Phòng Dược", "2024-12-15"),
    ]


def test_an_order_below_a_line_that_ends_with_the_word_for_a_document() -> None:
    (duty,) = _read(
        "1\tTổ chức tọa đàm\tSở Nội vụ\tVăn bản\nYêu cầu các cơ quan, đơn vị báo cáo kết quả về Bộ Y tế."
    )
    assert duty.by == ("các cơ quan, đơn vị",)
