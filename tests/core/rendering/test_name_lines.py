"""Long names are broken into few, even lines, and no word is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.rendering.name_lines import even_width, name_lines, width_of

WORDS = st.lists(st.text("ABCĐÊNGHIƯƠỦẠ-", min_size=1, max_size=8), min_size=1, max_size=14).map(
    " ".join
)


@given(WORDS, st.sampled_from([55.0, 67.0, 98.0]))
def test_words_are_kept_and_lines_fit(name, width):
    lines = name_lines(name, 12.0, width)
    assert " ".join(lines) == name
    if len(lines) > 1:
        assert all(width_of(line, 12.0) <= width for line in lines)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN", ("ỦY BAN NHÂN DÂN", "TỈNH BÌNH THUẬN")),
        ("ỦY BAN NHÂN DÂN XÃ LONG HÒA ĐÔNG", ("ỦY BAN NHÂN DÂN", "XÃ LONG HÒA ĐÔNG")),
        ("SỞ Y TẾ", ("SỞ Y TẾ",)),
        (
            "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
            ("SỞ NÔNG NGHIỆP", "VÀ PHÁT TRIỂN NÔNG THÔN"),
        ),
    ],
)
def test_names_break_where_they_should(name, lines):
    assert name_lines(name, 12.0, 67.0) == lines


@given(WORDS)
def test_even_width_takes_no_more_room_than_given_and_fits_the_longest_word(words):
    longest = max(width_of(word, 12.0) for word in words.split())
    width = even_width(words, 12.0, 90.0)
    assert width <= 90.0
    assert width >= min(longest, 90.0)


def test_widths_are_those_of_the_bold_face():
    # 34 letters of Quốc hiệu at 12 pt measure 87.7 mm in Times New Roman Bold
    assert width_of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12.0) == pytest.approx(87.7, abs=1.5)
