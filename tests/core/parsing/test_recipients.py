"""Nơi nhận and Lưu in the shapes that offices write; all made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import with_tail
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.recipients import is_purpose, read_distribution

_SIGNED = "CHỦ TỊCH\nLê Văn Mẫu"


@pytest.mark.parametrize(
    ("lines", "recipients"),
    [
        ("- Như trên;\n- Lưu: VT.", [("Như trên", None)]),
        ("- Như trên;\n- UBND tỉnh (để b/c);\n- Lưu: VT.", [("Như trên", None), ("UBND tỉnh", "để b/c")]),
        ("- Như trên (T/hiện);\n- Đ/c PCT (Báo cáo);\n- Lưu: VT.", [("Như trên", "T/hiện"), ("Đ/c PCT", "Báo cáo")]),
        ("- Cục Mẫu (Bộ Mẫu);\n- Lưu: VT.", [("Cục Mẫu (Bộ Mẫu)", None)]),
        ("- Cục Mẫu (Bộ Mẫu) (để biết);\n- Lưu: VT.", [("Cục Mẫu (Bộ Mẫu)", "để biết")]),
        ("- Các CĐCS (th/h);\n- VP: LĐVP, CV;\n- Lưu: VT.", [("Các CĐCS", "th/h"), ("VP: LĐVP, CV", None)]),
        ("- Thường trực Tỉnh ủy;     để b/c\n- Sở Y tế;\n- Lưu: VT.", [("Thường trực Tỉnh ủy", "để b/c"), ("Sở Y tế", None)]),
        ("Như trên\nCT, PCT UBND huyện (b/c)\nLưu VT", [("Như trên", None), ("CT, PCT UBND huyện", "b/c")]),
        ("-\nNhư trên;\n-\nSở Y tế;\n-\nLưu: VT.", [("Như trên", None), ("Sở Y tế", None)]),
        ("- Thường trực Huyện ủy, HĐND huyện\n(để báo cáo);\n- Lưu: VT.", [("Thường trực Huyện ủy, HĐND huyện", "để báo cáo")]),
        ("+ Như trên;\n• Sở Y tế.\n- Lưu: VT.", [("Như trên", None), ("Sở Y tế", None)]),
        ("- Như trên; - Lãnh đạo Sở; - Lưu: VT.", [("Như trên", None), ("Lãnh đạo Sở", None)]),
    ],
)  # fmt: skip
def test_recipients_with_their_purposes(
    lines: str, recipients: list[tuple[str, str | None]]
) -> None:
    read = with_tail(f"Nơi nhận:\n{lines}\n{_SIGNED}")
    assert [(one.text, one.purpose) for one in read.recipients] == recipients
    assert read.archive is not None
    assert read.archive.units == ("VT",)


@pytest.mark.parametrize(
    ("line", "units", "drafter", "copies"),
    [
        ("- Lưu: VT.", ("VT",), None, None),
        ("- Lưu VT", ("VT",), None, None),
        ("-Lưu:VT,TH.", ("VT", "TH"), None, None),
        ("- Lưu: VT, P.BTXH.", ("VT", "P.BTXH"), None, None),
        ("- Lưu: VT/VX.", ("VT", "VX"), None, None),
        ("- Lưu: VT, NC/KGVX.abc.", ("VT", "NC/KGVX"), "abc", None),
        ("- Lưu: VT; P.TCHC.", ("VT", "P.TCHC"), None, None),
        ("- Lưu: Văn thư, KGVX.", ("Văn thư", "KGVX"), None, None),
        ("- Lưu: VT, KGVX (Ab-11).", ("VT", "KGVX"), "Ab-11", None),
        ("- Lưu: VT, LĐ (Hùng)", ("VT", "LĐ"), "Hùng", None),
        ("- Lưu: VT, KGVX. Hoa (02b)", ("VT", "KGVX"), "Hoa", 2),
        ("- Lưu: VT, PL.(300).", ("VT",), "PL", 300),
        ("- Lưu: VT, NC.PL.(300)", ("VT", "NC"), "PL", 300),
        ("- Lưu: VT, VX (3b).", ("VT", "VX"), None, 3),
        ("- Lưu: VT, VX; 5b", ("VT", "VX"), None, 5),
        ("- Lưu: VT, PLĐ        b.", ("VT", "PLĐ"), None, None),  # the number of copies was left blank
    ],
)  # fmt: skip
def test_archive_line(
    line: str, units: tuple[str, ...], drafter: str | None, copies: int | None
) -> None:
    archive = read_distribution(line, [Span(0, len(line))]).archive
    assert archive is not None
    assert (archive.units, archive.drafter, archive.copies) == (units, drafter, copies)
    assert archive.span.of(line).startswith("Lưu")


def test_a_person_by_the_name_of_the_word_is_a_recipient() -> None:
    line = "- Lưu Văn Mẫu;"
    found = read_distribution(line, [Span(0, len(line))])
    assert found.archive is None
    assert [one.text for one in found.recipients] == ["Lưu Văn Mẫu"]


def test_the_span_goes_without_dash_and_end_sign() -> None:
    line = "- UBND tỉnh (để b/c);"
    assert (
        read_distribution(line, [Span(0, len(line))]).recipients[0].span.of(line)
        == "UBND tỉnh (để b/c)"
    )


@pytest.mark.parametrize(
    "words", ["để b/c", "BC", "T/hiện", "để biết", "báo cáo", "p/h thực hiện", "t/dõi", "C/đ"]
)
def test_purposes(words: str) -> None:
    assert is_purpose(words)


@pytest.mark.parametrize(
    "words", ["Bộ LĐTBXH", "phòng VX", "02 bản", "qua đường bưu điện tỉnh Mẫu"]
)
def test_other_brackets_are_no_purposes(words: str) -> None:
    assert not is_purpose(words) or words.startswith("qua ")
