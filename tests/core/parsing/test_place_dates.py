"""Địa danh and date of the head; the places are made for tests (minh họa) where they are not large towns."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thongsuot.core.model.span import Span
from thongsuot.core.parsing import place_date
from thongsuot.core.parsing.place_date import read_adoption, read_place_date


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("Mẫu Sơn, ngày 21 tháng 3 năm 2024", "Mẫu Sơn", (21, 3, 2024)),
        ("Mẫu Sơn, ngày tháng 3 năm 2021", "Mẫu Sơn", (None, 3, 2021)),
        ("Mẫu Sơn, ngày   tháng   năm 2024", "Mẫu Sơn", (None, None, 2024)),
        ("Mẫu Sơn, ngày 08 tháng năm 2024", "Mẫu Sơn", (8, None, 2024)),
        ("Mẫu Sơn, ngày … tháng … năm 2024", "Mẫu Sơn", (None, None, 2024)),
        (".........., ngày ... tháng ... năm 2024", None, (None, None, 2024)),
        ("Hà Nội, ngày 21/3/2024", "Hà Nội", (21, 3, 2024)),
        ("Hà Nội, ngày 5-3-2024", "Hà Nội", (5, 3, 2024)),
        ("Hà Nội, ngày   /3/2024", "Hà Nội", (None, 3, 2024)),
        ("Hà Nội, 21/3/2024", "Hà Nội", (21, 3, 2024)),
        ("Hà Nội ngày 5 tháng 3 năm 2024", "Hà Nội", (5, 3, 2024)),
        ("TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2024", "TP. Hồ Chí Minh", (5, 3, 2024)),
        ("Bà Rịa - Vũng Tàu, ngày 5 tháng 3 năm 2024", "Bà Rịa - Vũng Tàu", (5, 3, 2024)),
        ("Quận 1, ngày 3 tháng 4 năm 2024", "Quận 1", (3, 4, 2024)),
        ("Thị trấn Mẫu, ngày 8 tháng 3 năm 2024", "Thị trấn Mẫu", (8, 3, 2024)),
        ("xã Ia Mẫu, ngày 8 tháng 3 năm 2024", "xã Ia Mẫu", (8, 3, 2024)),
        ("HÀ NỘI, NGÀY 5 THÁNG 3 NĂM 2024", "HÀ NỘI", (5, 3, 2024)),
        ("Mẫu Sơn, ngày 05 tháng11 năm 2010", "Mẫu Sơn", (5, 11, 2010)),
        ("ngày15 tháng 3năm 2023", None, (15, 3, 2023)),
        ("Mẫu Sơn, ngày\n27 tháng 09 năm 2022", "Mẫu Sơn", (27, 9, 2022)),
        ("|\nMẫu\nSơn, ngày 27 tháng 09 năm 2022", "Mẫu Sơn", (27, 9, 2022)),
        ("V/v kỷ niệm ngày lễ Mẫu Sơn, ngày 5 tháng 3 năm 2024", "Mẫu Sơn", (5, 3, 2024)),
        ("Mẫu Sơn, ngày 32 tháng 13 năm 2024", "Mẫu Sơn", (None, None, 2024)),
    ],
)  # fmt: skip
def test_place_and_date(line: str, place: str | None, date: tuple[int | None, ...]) -> None:
    read = read_place_date(line, Span(0, len(line)))
    assert read is not None
    assert read.date is not None
    assert (read.place.name if read.place else None) == place
    assert (read.date.day, read.date.month, read.date.year) == date


def test_a_date_that_is_wholly_blank_is_none() -> None:
    line = "Mẫu Sơn, ngày … tháng … năm 20…"
    read = read_place_date(line, Span(0, len(line)))
    assert read is not None
    assert read.date is None
    assert read.place is not None


def test_the_span_goes_from_the_word_of_the_day_to_the_year() -> None:
    line = "Số: 1/A-B Mẫu Sơn, ngày 05 tháng 3 năm 2024 V/v họp"
    read = read_place_date(line, Span(0, len(line)), (Span(4, 9),))
    assert read is not None
    assert read.date is not None
    assert read.place is not None
    assert read.date.span.of(line) == "ngày 05 tháng 3 năm 2024"
    assert read.place.span.of(line) == "Mẫu Sơn"


@pytest.mark.parametrize(
    "line",
    [
        "V/v tổ chức hội nghị ngày 12/3/2024",
        "Thực hiện Kế hoạch số 1/KH-UBND ngày 12 tháng 3 năm 2024",
        "(Kèm theo Quyết định số 1/QĐ-UBND ngày 12 tháng 3 năm 2024)",
        "Thời gian ký: 12.03.2024 16:45:12 +07:00",
    ],
)
def test_other_dates_are_not_that_of_the_document(line: str) -> None:
    assert read_place_date(line, Span(0, len(line))) is None


def test_the_date_of_adoption_closes_a_law() -> None:
    text = "Luật này được Quốc hội khóa XV, kỳ họp thứ 7 thông qua ngày 29 tháng 6 năm 2024."
    read = read_adoption(text, Span(0, len(text)))
    assert read is not None
    assert read.date is not None
    assert (read.date.day, read.date.month, read.date.year) == (29, 6, 2024)


_HEAD = "Hà Nội Bến TP. Tre tỉnh \n , ; . - .... | ngày 5 tháng 3 năm 2024 NGÀY Ngày hồi 14 giờ xã đặc khu Thành phố 2 | "


@settings(max_examples=300)
@given(st.lists(st.sampled_from(_HEAD.split(" ")), max_size=18))
def test_lines_of_place_and_date_are_found_as_by_a_plain_search(parts: list[str]) -> None:
    words = " ".join(parts)

    found = [match.span() for match in place_date._lines(words, words.lower(), 0, len(words))]

    assert found == [match.span() for match in place_date._LINE.finditer(words)]
