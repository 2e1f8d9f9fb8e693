"""Sorts of activity, clause by clause; the clauses are made for these tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.activities import activities_in


def _read(text: str) -> list[str]:
    return list(activities_in(text, [Span(0, len(text))]))


@pytest.mark.parametrize(
    ("text", "activities"),
    [
        ("vận động doanh nghiệp tài trợ ít nhất 300 suất học bổng", ["fundraising"]),
        ("vận động mạnh thường quân chăm lo người nghèo", ["fundraising"]),
        ("vận động đoàn viên, hội viên ủng hộ Quỹ khuyến học", ["fundraising"]),
        ("nhận đỡ đầu ít nhất 02 xã khó khăn", ["fundraising"]),
        ("thu, nộp Quỹ trước ngày 10/11", ["fundraising"]),
        ("vận động đoàn viên, hội viên không hút thuốc lá", ["communication"]),
        ("tuyên truyền, vận động nhân dân ủng hộ dự án", ["communication"]),
        ("mở 03 lớp dạy bơi cho trẻ em", ["training"]),
        ("mở các lớp chuyên đề về kỹ thuật trồng trọt", ["training"]),
        ("lập hồ sơ sức khỏe cho người cao tuổi", ["service"]),
        ("bố trí đoàn khám lưu động", ["service"]),
        ("chi trả trợ cấp xã hội tháng 02", ["service"]),
        ("tổ chức Hội nghị biểu dương người chăm sóc giỏi", ["seminar", "commendation"]),
        ("đề xuất tập thể tiêu biểu để tôn vinh, khen thưởng", ["commendation"]),
        ("Hoàn thiện Kế hoạch, trình UBND tỉnh ban hành", ["planning"]),
        ("Hướng dẫn, định hướng các cơ quan báo chí tuyên truyền", ["direction", "communication"]),
        ("Hướng dẫn tổ chức các hoạt động văn hóa hè", ["direction"]),
        ("Đảng ủy xã lãnh đạo UBND xã xây dựng kế hoạch", ["direction", "planning"]),
        ("Thông báo kết quả tự kiểm tra về Sở Y tế", ["reporting"]),
    ],
)
def test_what_is_asked_for(text: str, activities: list[str]) -> None:
    assert _read(text) == activities


@pytest.mark.parametrize(
    "text",
    [
        "tạm dừng tổ chức lễ hội",
        "trình bố trí kinh phí quà tặng",
        "bảo đảm kinh phí bồi dưỡng người hiến máu",
        "nhập đường dây nóng (Zalo nhóm “Minh họa”)",
        "cử cán bộ tham gia Hội nghị",
        "bố trí hội trường phục vụ Hội nghị",
        "hoàn thành chi trả tiền bồi thường cho các hộ dân",
        "vận chuyển đồ tới khu khám bệnh",
        "ra quân đào móng, giúp các hộ làm nhà",
        "hướng dẫn người dân đi đúng luồng",
    ],
)
def test_words_that_only_name_something_else(text: str) -> None:
    assert _read(text) == []


def test_a_feast_as_the_occasion_of_gifts() -> None:
    assert _read("Tặng quà cho hộ nghèo nhân Ngày hội Đại đoàn kết") == ["gift_visit"]


def test_banners_are_no_communication_besides() -> None:
    assert _read("Treo khẩu hiệu tuyên truyền tại nơi công cộng") == ["banner"]
