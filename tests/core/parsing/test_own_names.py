"""Names of campaigns without a word for a day, a month or a drive."""

from __future__ import annotations

import pytest

from thongsuot.core.parsing.own_names import OwnName, own_name


def test_a_quoted_name_in_front_of_its_edition_is_one_with_the_blank_before_it() -> None:
    words = "V/v tổ chức “Mẹ đỡ đầu” lần thứ 3"
    assert own_name(words) == OwnName("Mẹ đỡ đầu", words.index(" “"))


def test_a_known_name_begins_where_it_stands() -> None:
    words = "hưởng ứng Giờ Trái đất năm 2025"
    assert own_name(words) == OwnName("Giờ Trái đất", words.index("Giờ"))


@pytest.mark.parametrize("head", ["Ngày hội", "ngày hội", "CUỘC THI", "Chiến dịch"])
def test_behind_a_word_for_a_day_or_a_drive_a_quoted_name_is_none(head: str) -> None:
    assert own_name(f"{head} “Mẹ đỡ đầu” lần thứ 3") is None
    assert own_name(f"{head} “Mùa hè xanh” lần thứ 3, “Áo ấm” lần thứ 2") == OwnName(
        "Áo ấm", len(f"{head} “Mùa hè xanh” lần thứ 3,")
    )


@pytest.mark.parametrize("words", ["", "tổ chức “Mẹ đỡ đầu” năm 2025", "Giờ Trái đấtt"])
def test_other_words_hold_none(words: str) -> None:
    assert own_name(words) is None
