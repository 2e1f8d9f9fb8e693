"""Year of the letter: a day told without one is the nearest such day; what comes back each year is none."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, TAIL, directive
from thongsuot.core.model.directive import Directive


def _read(words: str, issued: str = "ngày 02 tháng 12 năm 2024") -> Directive:
    head = f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 12/SYT-VP\nLạng Sơn, {issued}\nV/v thi đua"
    return directive(f"{head}\nKính gửi: Các Phòng Y tế.\n1. {words}\n{TAIL}")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("trước ngày 20/12", "2024-12-20"),
        ("trước ngày 15/01", "2025-01-15"),
        ("trước ngày 29/11", "2024-11-29"),
        ("trước ngày 15/01; hằng năm rút kinh nghiệm", "2025-01-15"),
        ("trước ngày 29/02", None),
        ("trước ngày 31/4", None),
        ("trước ngày 20/12 hằng năm", None),
        ("định kỳ trước ngày 20/12", None),
        ("trước ngày 15/01/2026", "2026-01-15"),
        ("trước tháng 3", None),
    ],
)
def test_a_day_without_a_year_is_the_nearest_after_the_letter(words: str, day: str | None) -> None:
    (task,) = _read(f"Phòng Y tế tổ chức tọa đàm {words}.").assignments
    assert task.deadline is not None
    assert task.deadline.date == day


def test_the_year_is_inferred_and_carries_a_doubt() -> None:
    read = _read("Phòng Y tế tổ chức tọa đàm trước ngày 20/12.")
    (task,) = read.assignments
    assert task.deadline is not None
    assert task.deadline.provenance == "inferred"
    assert [(one.field, "2024" in one.reason) for one in read.doubts] == [
        ("assignments.0.deadline", True)
    ]


def test_a_written_year_is_read() -> None:
    read = _read("Phòng Y tế tổ chức tọa đàm trước ngày 20/12/2024.")
    (task,) = read.assignments
    assert task.deadline is not None
    assert task.deadline.provenance == "read"
    assert read.doubts == ()


@pytest.mark.parametrize(
    ("issued", "told", "day"),
    [
        ("ngày    tháng    năm 2024", "15/01", None),
        ("ngày    tháng    năm 2024", "15/7", "2024-07-15"),
        ("ngày    tháng    năm", "15/7", None),
        ("ngày    tháng 11 năm 2024", "15/01", "2025-01-15"),
    ],
)
def test_a_letter_whose_own_date_has_blanks(issued: str, told: str, day: str | None) -> None:
    (duty,) = _read(f"Các Phòng Y tế báo cáo về Sở trước ngày {told}.", issued).report_duties
    assert duty.deadline is not None
    assert duty.deadline.date == day


def test_banners_hang_in_the_year_of_the_letter() -> None:
    read = _read("Phòng Y tế treo băng rôn từ ngày 15/12 đến ngày 05/01.")
    (display,) = read.displays
    assert (display.from_date, display.to_date) == ("2024-12-15", "2025-01-05")
    assert [one.field for one in read.doubts] == ["displays.0.to"]
