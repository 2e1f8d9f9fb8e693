"""Số, ký hiệu in every form that offices write it; the numbers are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.number import lone_digits, read_number


@pytest.mark.parametrize(
    ("line", "serial", "symbol", "words"),
    [
        ("Số: 640 /UBND", "640", "UBND", "640 /UBND"),
        ("Số:        /UBND-VX", None, "UBND-VX", "/UBND-VX"),
        ("Số : 45/KH-UBND", "45", "KH-UBND", "45/KH-UBND"),
        ("Số 45/KH-UBND", "45", "KH-UBND", "45/KH-UBND"),
        ("Số:45/BC-UBND", "45", "BC-UBND", "45/BC-UBND"),
        ("Số: …../KH-UBND", None, "KH-UBND", "/KH-UBND"),
        ("Số:___/KH-UBND", None, "KH-UBND", "/KH-UBND"),
        ("Số:   -KH/TU", None, "KH/TU", "-KH/TU"),
        ("Số: 123/QĐ-UBND-VX", "123", "QĐ-UBND-VX", "123/QĐ-UBND-VX"),
        ("Số: 45 - KH/HU", "45", "KH/HU", "45 - KH/HU"),
        ("*Số 15-CT/TW*", "15", "CT/TW", "15-CT/TW"),
        ("Số: 139-TB/TU", "139", "TB/TU", "139-TB/TU"),
        ("Số: 225 - KH/TWĐTN-CTTN", "225", "KH/TWĐTN-CTTN", "225 - KH/TWĐTN-CTTN"),
        ("Số: 12 BC/TWH", "12", "BC/TWH", "12 BC/TWH"),
        ("Số: 1830 QĐ-UBND", "1830", "QĐ-UBND", "1830 QĐ-UBND"),
        ("Số: 30/2020/NĐ-CP", "30", "2020/NĐ-CP", "30/2020/NĐ-CP"),
        ("Số:12 /2021/ QĐ-UBND", "12", "2021/QĐ-UBND", "12 /2021/ QĐ-UBND"),
        ("Số:  /2024/QĐ-UBND", None, "2024/QĐ-UBND", "/2024/QĐ-UBND"),
        ("Luật số: 72/2025/QH15", "72", "2025/QH15", "72/2025/QH15"),
        ("Số: 26/KH-BCĐ (138)", "26", "KH-BCĐ (138)", "26/KH-BCĐ (138)"),
        ("Số 84/BCĐTLQG-BC", "84", "BCĐTLQG-BC", "84/BCĐTLQG-BC"),
        ("Số: 12/UBQG50-VP", "12", "UBQG50-VP", "12/UBQG50-VP"),
        ("Số: 2022/KH-UBND", "2022", "KH-UBND", "2022/KH-UBND"),
        ("Số: 12/KH - UBND", "12", "KH-UBND", "12/KH - UBND"),
        ("Số:12/KH–UBND", "12", "KH-UBND", "12/KH–UBND"),
        ("Số: 12a/KH-TĐ", "12a", "KH-TĐ", "12a/KH-TĐ"),
        ("Số: 1234/SGDĐT-CTTT,GDTX", "1234", "SGDĐT-CTTT,GDTX", "1234/SGDĐT-CTTT,GDTX"),
        ("Số: 817/SLĐTBXH-BTXH&GN", "817", "SLĐTBXH-BTXH&GN", "817/SLĐTBXH-BTXH&GN"),
        ("Số: 02/KH-UBND.VX", "02", "KH-UBND.VX", "02/KH-UBND.VX"),
        ("Số: 07 /QyÐ-UBND", "07", "QyĐ-UBND", "07 /QyÐ-UBND"),
        ("Số: 123", "123", None, "123"),
        ("45-KH/ĐTN", "45", "KH/ĐTN", "45-KH/ĐTN"),
    ],
)
def test_number_of_the_head(line: str, serial: str | None, symbol: str | None, words: str) -> None:
    number = read_number(line, Span(0, len(line)))
    assert number is not None
    assert (number.serial, number.symbol, number.span.of(line)) == (serial, symbol, words)


@pytest.mark.parametrize(
    "line",
    [
        "Số: 12/UBND-KGVX Mẫu Sơn, ngày 5 tháng 3 năm 2024",
        "UBND HUYỆN MẪU SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/UBND-KGVX",
        "Số: 12/UBND-KGVX V/v tổ chức hội nghị",
        "| Số: 12/UBND-KGVX |",
    ],
)
def test_number_beside_other_parts_of_the_head(line: str) -> None:
    number = read_number(line, Span(0, len(line)))
    assert number is not None
    assert (number.serial, number.symbol) == ("12", "UBND-KGVX")


@pytest.mark.parametrize(
    "line",
    [
        "CÔNG VĂN ĐẾN Số: 1234 Ngày: 12/3",  # a stamp of receipt
        "Sơn Tây, ngày 21 tháng 3 năm 2024",
        "Điện thoại: 0912345678",
        "V/v thực hiện Nghị quyết số 12-NQ/TU",
    ],
)
def test_no_number_is_read_from_other_lines(line: str) -> None:
    assert read_number(line, Span(0, len(line))) is None


def test_the_number_in_a_name_is_none() -> None:
    head = "TRƯỜNG MẦM NON SỐ 1\nSố: 164/KH-MNS1"
    number = read_number(head, Span(0, len(head)))
    assert number is not None
    assert number.serial == "164"
    assert read_number(head[:19], Span(0, 19)) is None


def test_a_place_to_avoid_holds_no_number() -> None:
    head = "Số: 1/A-B\nSố: 2/C-D"
    number = read_number(head, Span(0, len(head)), (Span(0, 9),))
    assert number is not None
    assert number.serial == "2"


def test_digits_printed_apart_from_their_line() -> None:
    head = "UBND HUYỆN\nSố:    /KH-UBND\n217\nMẫu Sơn, ngày   tháng 3 năm 2024"
    apart = lone_digits(head, Span(0, len(head)), head.index("Số"))
    assert apart is not None
    assert apart.of(head) == "217"
    twice = head + "\n218"
    assert (
        lone_digits(twice, Span(0, len(twice)), head.index("Số")) is None
    )  # two candidates are a guess
