"""Lists of agencies taken apart: Kính gửi, Điều 3; all bodies are made for tests (minh họa)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies

_LABOUR = "Lao động - Thương binh và Xã hội"
_ARTICLE = (
    "Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các huyện, thành phố"
    " và Thủ trưởng các cơ quan, đơn vị liên quan"
)


def _names(line: str) -> list[str]:
    return [agency.name for agency in split_agencies(line, Span(0, len(line)))]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            f"- Các Sở: {_LABOUR}, Y tế, Văn hóa và Thể thao; Công an tỉnh;",
            [f"Sở {_LABOUR}", "Sở Y tế", "Sở Văn hóa và Thể thao", "Công an tỉnh"],
        ),
        (
            "Các sở, ngành liên quan: Giáo dục và Đào tạo, Y tế, Thông tin và Truyền thông;",
            ["Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Thông tin và Truyền thông"],
        ),
        (
            f"Các Phòng: {_LABOUR}, Giáo dục và Đào tạo; Y tế;",
            [f"Phòng {_LABOUR}", "Phòng Giáo dục và Đào tạo", "Phòng Y tế"],
        ),
        (
            "Sở Văn hóa, Thể thao và Du lịch, Nội vụ và Sở Y tế",
            ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ", "Sở Y tế"],
        ),
        ("Các Sở Y tế, Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
        (
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các hội, đoàn thể;",
            ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "các hội, đoàn thể"],
        ),
        (
            "UBND các huyện: Sơn Nam, Hải Bắc và thành phố Mẫu Sơn.",
            [
                "Ủy ban nhân dân huyện Sơn Nam",
                "Ủy ban nhân dân huyện Hải Bắc",
                "Ủy ban nhân dân thành phố Mẫu Sơn",
            ],
        ),
        (
            _ARTICLE,
            [
                "Chánh Văn phòng Ủy ban nhân dân tỉnh",
                "Giám đốc Sở Nội vụ",
                "Giám đốc Sở Tài chính",
                "Chủ tịch Ủy ban nhân dân các huyện, thành phố",
                "Thủ trưởng các cơ quan, đơn vị liên quan",
            ],
        ),
        (
            "UBND thành phố Mẫu Sơn, TP Sơn Nam và các huyện",
            [
                "Ủy ban nhân dân thành phố Mẫu Sơn",
                "Ủy ban nhân dân thành phố Sơn Nam",
                "Ủy ban nhân dân các huyện",
            ],
        ),
        (
            "Phòng Y tế huyện Sơn Nam, các xã, thị trấn",
            ["Phòng Y tế huyện Sơn Nam", "các xã, thị trấn"],
        ),
        ("Cục Bảo trợ xã hội (Bộ LĐTBXH);", ["Cục Bảo trợ xã hội"]),
        ("Các cơ sở trợ giúp xã hội.", ["các cơ sở trợ giúp xã hội"]),
        ("Sở, ban, ngành tỉnh; UBND các huyện", ["sở, ban, ngành tỉnh", "Ủy ban nhân dân các huyện"]),
        ("Câu lạc bộ Hoa Sen; Sở Y tế", ["Câu lạc bộ Hoa Sen", "Sở Y tế"]),
    ],
)  # fmt: skip
def test_a_list_is_taken_apart(line: str, names: list[str]) -> None:
    assert _names(line) == names


def test_spans_are_the_own_parts_of_a_list() -> None:
    line = "- Các Sở: Lao động - Thương binh và Xã hội, Y tế; UBND các xã."
    found = split_agencies(line, Span(0, len(line)))
    assert [agency.span.of(line) for agency in found] == [
        "Lao động - Thương binh và Xã hội",
        "Y tế",
        "UBND các xã",
    ]
    assert [agency.collective for agency in found] == [False, False, True]


def test_only_the_words_of_the_span_are_read() -> None:
    line = "Sở Y tế; Sở Nội vụ; Sở Tài chính"
    assert [one.name for one in split_agencies(line, Span(9, 18))] == ["Sở Nội vụ"]


@pytest.mark.parametrize("blank", ["", "   ", ";;", "- ;"])
def test_a_blank_list_names_nobody(blank: str) -> None:
    assert _names(blank) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("(Sở Y tế", ["Sở Y tế"]),
        ("Sở Y tế (b/c; Sở Nội vụ", ["Sở Y tế", "b/c", "Sở Nội vụ"]),
        ("((((", []),
        (") Sở Y tế", [") Sở Y tế"]),
    ],
)
def test_an_unpaired_bracket_does_not_stop_the_list(line: str, names: list[str]) -> None:
    assert _names(line) == names


@given(st.text(alphabet=st.sampled_from("Sở Y tế,;:.()-|/\n“”các "), max_size=60))
def test_every_list_ends_with_names_inside_it(line: str) -> None:
    found = split_agencies(line, Span(0, len(line)))
    assert all(0 <= one.span.start < one.span.end <= len(line) for one in found)
