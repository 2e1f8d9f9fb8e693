"""Banners and slogans with their days; the sentences are made for these tests."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.displays import read_displays
from thongsuot.core.pipeline import read_text


@pytest.mark.parametrize(
    ("text", "slogans", "days", "words"),
    [
        (
            "Thực hiện treo băng rôn, khẩu hiệu với nội dung: “Chào mừng Ngày hội, 25/3/2024” hoặc “Vì cộng đồng”, thời gian treo từ ngày 22/3-28/3/2024.",
            ["Chào mừng Ngày hội, 25/3/2024", "Vì cộng đồng"],
            ("2024-03-22", "2024-03-28"),
            "treo băng rôn, khẩu hiệu với nội dung: “Chào mừng Ngày hội, 25/3/2024” hoặc “Vì cộng đồng”, thời gian treo từ ngày 22/3-28/3/2024",
        ),
        (
            "Treo 05 băng rôn trên các trục đường chính từ ngày 20/3/2024 đến ngày 26/3/2024.",
            [],
            ("2024-03-20", "2024-03-26"),
            "Treo 05 băng rôn trên các trục đường chính từ ngày 20/3/2024 đến ngày 26/3/2024",
        ),
        (
            "Trang trí pano, áp phích từ ngày 18/11/2024.",
            [],
            ("2024-11-18", None),
            "Trang trí pano, áp phích từ ngày 18/11/2024",
        ),
        (
            "Treo khẩu hiệu “Vì cộng đồng” tại cổng trong 03 ngày (03/10 - 05/10/2023).",
            ["Vì cộng đồng"],
            ("2023-10-03", "2023-10-05"),
            "Treo khẩu hiệu “Vì cộng đồng” tại cổng trong 03 ngày (03/10 - 05/10/2023",
        ),
        (
            "Treo băng rôn chào mừng Ngày hội (02/9/1945 - 02/9/2019).",
            [],
            (None, None),
            "Treo băng rôn chào mừng Ngày hội (02/9/1945 - 02/9/2019)",
        ),
        (
            "Treo băng rôn từ ngày 01/10/2024 đến hết ngày 15/10/2024; thông điệp: “Vì cộng đồng”.",
            ["Vì cộng đồng"],
            ("2024-10-01", "2024-10-15"),
            "Treo băng rôn từ ngày 01/10/2024 đến hết ngày 15/10/2024",
        ),
        (
            "Treo băng rôn tại trụ sở hết ngày 15/10/2024.",
            [],
            (None, "2024-10-15"),
            "Treo băng rôn tại trụ sở hết ngày 15/10/2024",
        ),
        (
            "Treo băng rôn tại trụ sở; hoàn thành hết ngày 15/10/2024.",
            [],
            (None, None),
            "Treo băng rôn tại trụ sở",
        ),
        (
            "Treo pa nô tại các tuyến đường\tUBND các xã",
            [],
            (None, None),
            "Treo pa nô tại các tuyến đường",
        ),
        (
            "như treo biểu ngữ tuyên truyền, phát thanh các nội dung.",
            [],
            (None, None),
            "treo biểu ngữ tuyên truyền",
        ),
        (
            "Treo băng rôn từ ngày 22/3 đến ngày 28/3.",
            [],
            (None, None),
            "Treo băng rôn từ ngày 22/3 đến ngày 28/3",
        ),
        (
            "Treo băng rôn trên đường Hoa Sen, Mẫu Đơn (thành phố Mẫu Sơn), phát 500 tờ rơi.",
            [],
            (None, None),
            "Treo băng rôn trên đường Hoa Sen, Mẫu Đơn (thành phố Mẫu Sơn)",
        ),
        (
            "Cắm phướn, treo băng rôn tại thị trấn. Thời gian treo: từ ngày 25/9/2023 đến ngày 15/10/2023.",
            [],
            ("2023-09-25", "2023-10-15"),
            "Cắm phướn, treo băng rôn tại thị trấn. Thời gian treo: từ ngày 25/9/2023 đến ngày 15/10/2023",
        ),
    ],
)
def test_a_display(
    text: str, slogans: list[str], days: tuple[str | None, str | None], words: str
) -> None:
    (found,) = read_displays(text, Span(0, len(text)), "1")
    assert list(found.slogans) == slogans
    assert (found.from_date, found.to_date) == days
    assert found.span.of(text) == words


def test_two_places_are_two_displays() -> None:
    text = "Treo băng rôn từ ngày 22/3-28/3/2024; tại các xã treo khẩu hiệu từ ngày 24/3-28/3/2024."
    found = read_displays(text, Span(0, len(text)), None)
    assert [one.from_date for one in found] == ["2024-03-22", "2024-03-24"]


def test_places_side_by_side_are_two_displays() -> None:
    text = "Treo băng rôn trên các tuyến đường chính, treo khẩu hiệu tại trụ sở từ ngày 01/10/2024 đến ngày 15/10/2024."
    first, second = read_displays(text, Span(0, len(text)), "1")
    assert (first.from_date, second.from_date) == (None, "2024-10-01")


def test_the_name_of_the_day_is_no_slogan() -> None:
    text = "treo băng rôn chào mừng “Ngày Công tác xã hội Việt Nam”"
    (found,) = read_displays(text, Span(0, len(text)), None)
    assert found.slogans == ()


def test_days_in_a_dash_below_the_banners() -> None:
    directive = read_text(
        "UBND TỈNH MINH HỌA\nKẾ HOẠCH\nHưởng ứng Ngày hội\n1. Treo băng rôn với nội dung sau:\n"
        "- “Vì cộng đồng”\n- Thời gian treo: từ ngày 01/7/2024 đến ngày 05/7/2024.\n"
    ).directive

    (display,) = directive.displays
    assert (display.from_date, display.to_date) == ("2024-07-01", "2024-07-05")


def test_banners_of_a_plan_behind_a_decision() -> None:
    directive = read_text(
        "UBND XÃ MINH HỌA\nSố: 5/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành Kế hoạch tổ chức Ngày hội\nQUYẾT ĐỊNH:\n"
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tổ chức Ngày hội.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Ví Dụ\n\n"
        "KẾ HOẠCH\nTổ chức Ngày hội\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 01/7/2024)\n"
        "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội treo băng rôn từ ngày 01/7/2024 đến ngày 05/7/2024.\n"
    ).directive

    (display,) = directive.displays
    assert (display.path, display.to_date) == ("I.1", "2024-07-05")
