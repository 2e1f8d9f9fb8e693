"""Dates in the forms in which offices write them."""

from __future__ import annotations

import pytest

from thongsuot.core.parsing.date_ranges import find_ranges
from thongsuot.core.parsing.dates import find_dates


@pytest.mark.parametrize(
    ("text", "iso", "words"),
    [
        ("trước ngày 14/4/2024 để", "2024-04-14", "ngày 14/4/2024"),
        ("ngày 05/04/2024.", "2024-04-05", "ngày 05/04/2024"),
        ("ngày 14 tháng 4 năm 2024", "2024-04-14", "ngày 14 tháng 4 năm 2024"),
        ("14 tháng 4/2024", "2024-04-14", "14 tháng 4/2024"),
        ("ngày 25 tháng Ba năm 2024", "2024-03-25", "ngày 25 tháng Ba năm 2024"),
        ("hết 14-4-2024", "2024-04-14", "14-4-2024"),
        ("hết 14.4.2024", "2024-04-14", "14.4.2024"),
        ("ngày 25/3 năm 2024", "2024-03-25", "ngày 25/3 năm 2024"),
        ("ngày 05/ 4 /2024", "2024-04-05", "ngày 05/ 4 /2024"),
    ],
)
def test_whole_dates(text: str, iso: str, words: str) -> None:
    (found,) = find_dates(text)
    assert (found.iso, found.span.of(text)) == (iso, words)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ngày 25/3", (25, 3, None, None)),
        ("ngày 25-3", (25, 3, None, None)),
        ("ngày 25 tháng 3", (25, 3, None, None)),
        ("trong tháng 3/2024", (None, 3, 2024, None)),
        ("tháng Giêng", (None, 1, None, None)),
        ("quý I/2024", (None, None, 2024, 1)),
        ("Quý 2 năm 2024", (None, None, 2024, 2)),
        ("ngày 31/4/2024", (31, 4, 2024, None)),
    ],
)
def test_parts_that_are_missing_stay_missing(
    text: str, parts: tuple[int | None, int | None, int | None, int | None]
) -> None:
    (found,) = find_dates(text)
    assert (found.day, found.month, found.year, found.quarter) == parts
    assert found.iso is None


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 12/2024/QĐ-TTg",
        "Công văn số 24/3/UBND",
        "ngày     tháng     năm 2024",
        "ngày tháng năm",
        "đạt 95,5/100 điểm",
        "hộp thư 14/40",
        "tăng 35.000 đồng",
    ],
)
def test_figures_that_are_no_dates(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("treo từ ngày 22/3-28/3/2024", "2024-03-22", "2024-03-28"),
        ("từ ngày 22/3 đến hết ngày 28/3/2024", "2024-03-22", "2024-03-28"),
        ("từ ngày 22 đến ngày 28/3/2024", "2024-03-22", "2024-03-28"),
        ("từ 22 - 28/3/2024", "2024-03-22", "2024-03-28"),
        ("từ ngày 22 tháng 3 đến ngày 28 tháng 3 năm 2024", "2024-03-22", "2024-03-28"),
        ("từ ngày 22/3/2024 đến 28/3", "2024-03-22", "2024-03-28"),
        ("từ ngày 20/12 đến ngày 10/01/2025", "2024-12-20", "2025-01-10"),
        ("từ 07 giờ 00 ngày 22/3 đến 17 giờ 00 ngày 28/3/2024", "2024-03-22", "2024-03-28"),
        ("22/3/2024 – 28/3/2024", "2024-03-22", "2024-03-28"),
    ],
)
def test_a_year_comes_from_the_other_end_of_the_same_window(
    text: str, start: str, end: str
) -> None:
    (window,) = find_ranges(text)
    assert (window.start.iso, window.end.iso) == (start, end)
    assert window.span.of(text) == text.removeprefix("treo ")


def test_a_window_without_any_year_has_no_days() -> None:
    (window,) = find_ranges("từ ngày 22/3 đến ngày 28/3")
    assert (window.start.iso, window.end.iso) == (None, None)


def test_a_single_date_is_no_window() -> None:
    assert find_ranges("ngày 14/3/2024 của Sở; 10-12-2024") == ()
