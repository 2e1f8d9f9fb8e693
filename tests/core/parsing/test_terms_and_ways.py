"""Terms and ways of reports as offices tell them: lunar days, weeks, days in brackets, two ways, drafts; invented (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.reading import Reading
from thongsuot.core.pipeline import read_text

HEAD = (
    "UBND TỈNH HẢI VÂN\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 77/SNV-VP\nV/v tổ chức hội trại\nHải Vân, ngày 8 tháng 4 năm 2025\n\nKính gửi: Các phòng thuộc Sở.\n\n"
)


def read(words: str) -> Reading:
    return read_text(f"{HEAD}1. {words}\n2. Phòng Pháp chế viết quy chế.\n")


def term(words: str) -> tuple[str, str | None] | None:
    """Give the deadline of the first item: its phrase and its day."""
    deadline = read(words).directive.assignments[0].deadline
    return None if deadline is None else (deadline.phrase, deadline.date)


@pytest.mark.parametrize(
    ("words", "phrase", "day"),
    [
        ("Phòng Y tế trao áo ấm trước ngày 20 tháng Chạp.", "trước ngày 20 tháng Chạp", None),
        ("Phòng Y tế nộp hồ sơ chậm nhất ngày mùng 8 tháng Giêng.", "chậm nhất ngày mùng 8 tháng Giêng", None),
        ("Phòng Y tế trao áo trước ngày 12/11 âm lịch.", "trước ngày 12/11 âm lịch", None),
        ("Phòng Y tế nộp hồ sơ chậm nhất là thứ Ba tuần này (13/5/2025).", "chậm nhất là thứ Ba tuần này (13/5/2025)", "2025-05-13"),
        ("Phòng Y tế khám mắt. Thời gian: tuần 3 tháng 9.", "tuần 3 tháng 9", None),
        ("Phòng Y tế nộp hồ sơ trong 05 ngày kể từ ngày ban hành Quyết định.", "trong 05 ngày kể từ ngày ban hành Quyết định", None),
    ],
)  # fmt: skip
def test_terms_are_read_whole_and_no_day_is_made_up(
    words: str, phrase: str, day: str | None
) -> None:
    assert term(words) == (phrase, day)


def test_a_report_within_the_day() -> None:
    duty = read("Các xã dựng trại; báo cáo nhanh trong ngày về Sở Nội vụ.").directive.report_duties[
        0
    ]

    assert duty.deadline is not None
    assert (duty.deadline.phrase, duty.deadline.date) == ("trong ngày", None)


def test_one_report_may_go_two_ways() -> None:
    words = "Các xã gửi báo cáo kết quả về Sở Nội vụ qua Phòng Pháp chế trước ngày 02/5/2025 và qua Thanh tra tỉnh trước ngày 09/5/2025."

    duties = read(words).directive.report_duties

    assert [(one.to, one.via, one.deadline and one.deadline.date) for one in duties] == [
        ("Sở Nội vụ", "Phòng Pháp chế", "2025-05-02"),
        ("Sở Nội vụ", "Thanh tra tỉnh", "2025-05-09"),
    ]


def test_a_section_in_brackets_takes_the_report_in() -> None:
    words = "Các xã báo cáo kết quả về Liên đoàn Lao động tỉnh (Ban Tuyên giáo) qua email trước ngày 02/5/2025."

    assert read(words).directive.report_duties[0].via == "Ban Tuyên giáo"


def test_who_drafts_and_sends_a_report_reports() -> None:
    sent = "Phòng Pháp chế tổng hợp, dự thảo báo cáo gửi Bộ Nội vụ trước ngày 02/5/2025."
    for_comments = "Phòng Pháp chế gửi dự thảo báo cáo gửi Bộ Nội vụ để lấy ý kiến góp ý."

    assert [one.to for one in read(sent).directive.report_duties] == ["Bộ Nội vụ"]
    assert read(for_comments).directive.report_duties == ()


def test_banners_hang_until_they_are_taken_down() -> None:
    words = "Phòng Y tế treo băng rôn tại cổng từ 02/5/2025 và hạ vào 09/5/2025."

    shown = read(words).directive.displays[0]

    assert (shown.from_date, shown.to_date) == ("2025-05-02", "2025-05-09")


def test_a_service_behind_the_name_of_one_body_is_what_it_does() -> None:
    one = read("Trạm Y tế xã khám sức khỏe cho thầy cô giáo.").directive.assignments[0]

    assert one.activities == ("service",)


def test_the_day_on_which_a_plan_is_issued_is_no_planning() -> None:
    one = read(
        "Các phòng gửi danh sách trong 05 ngày kể từ ngày ban hành Kế hoạch."
    ).directive.assignments[0]

    assert one.activities == ()


def test_a_further_ground_behind_what_the_first_is_about() -> None:
    body = (
        "Xét Công văn số 31/BNV-VP ngày 02/4/2025 của Bộ Nội vụ về việc tổ chức hội trại và đề nghị của Sở Y tế "
        "tại Tờ trình số 12/TTr-SYT ngày 03/4/2025, Sở Nội vụ yêu cầu:\n1. Phòng Pháp chế viết quy chế.\n"
    )

    cited = read_text(f"{HEAD}{body}").directive.citations

    assert [(one.number, one.role) for one in cited] == [
        ("31/BNV-VP", "basis"),
        ("12/TTr-SYT", "basis"),
    ]


def test_a_schedule_tells_who_holds_each_round() -> None:
    body = (
        "1. Các phòng dự hội trại theo lịch.\n\nLịch hội trại\n"
        "Đợt | Thời gian | Địa điểm | Đơn vị chủ trì | Đơn vị phối hợp\n"
        "1 | Ngày 02/5/2025 | Sân vận động | Sở Y tế | Thanh tra tỉnh\n"
        "2 | Ngày 09/5/2025 | Công viên | Thanh tra tỉnh | Sở Y tế\n"
    )

    rows = read_text(f"{HEAD}{body}").directive.assignments[1:]

    assert [[(one.name, one.role) for one in row.agencies] for row in rows] == [
        [("Sở Y tế", "lead"), ("Thanh tra tỉnh", "support")],
        [("Thanh tra tỉnh", "lead"), ("Sở Y tế", "support")],
    ]
    assert [row.deadline and row.deadline.date for row in rows] == ["2025-05-02", "2025-05-09"]


def test_the_last_words_of_a_letter_without_items_that_ask_all_to_report_are_a_duty_alone() -> None:
    body = (
        "Sở Nội vụ có ý kiến như sau:\n\nGiao Thanh tra tỉnh kiểm tra trại.\n\n"
        "Sau hội trại, các ngành và UBND các xã có báo cáo gửi về Sở Nội vụ trước ngày 02/5/2025.\n\n"
        "Đề nghị các ngành và UBND các xã tổ chức thực hiện tốt./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"
    )

    found = read_text(f"{HEAD}{body}").directive

    assert [one.agencies[0].name for one in found.assignments] == ["Thanh tra tỉnh"]
    assert [one.to for one in found.report_duties] == ["Sở Nội vụ"]
