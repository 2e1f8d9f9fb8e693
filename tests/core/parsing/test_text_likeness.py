"""Likeness of texts: near-equal ones share marks and most of their words, others hardly any."""

from __future__ import annotations

import random

import pytest

from thongsuot.core.parsing.text_likeness import likeness, text_marks
from thongsuot.core.parsing.word_changes import word_changes

WORDS = [f"từ{n}" for n in range(400)]


def a_text(seed: int, length: int = 500) -> str:
    choose = random.Random(seed)  # noqa: S311 - invented words
    return " ".join(choose.choice(WORDS) for _ in range(length))


def damaged(text: str, share: float, seed: int = 1) -> str:
    choose = random.Random(seed)  # noqa: S311 - invented words
    return " ".join(f"x{word}" if choose.random() < share else word for word in text.split())


@pytest.mark.parametrize("seed", range(5))
def test_a_text_shares_marks_with_a_scan_of_it_and_not_with_another(seed):
    text = a_text(seed)
    scan = damaged(text, 0.05, seed)

    assert set(text_marks(text)) & set(text_marks(scan))
    assert likeness(text, scan) > 0.8
    assert not set(text_marks(text)) & set(text_marks(a_text(seed + 100)))
    assert likeness(text, a_text(seed + 100)) < 0.1


def test_marks_on_letters_case_and_line_breaks_do_not_count():
    assert likeness("Sở Y tế\ntổ chức", "so y te to CHUC") == 1.0
    assert text_marks("Sở Y tế\ntổ chức") == text_marks("so y te to CHUC")


def test_an_empty_text_is_like_nothing():
    assert text_marks("") == ()
    assert likeness("", "") == 0.0


def test_changed_words_are_marked_and_the_rest_is_not():
    (row,) = word_changes("Sở Y tế tổ chức trước ngày 15/3.", "Sở Y tế tổ chức trước ngày 20/3.")
    assert [(words.text.strip(), words.is_changed) for words in row.right] == [
        ("Sở Y tế tổ chức trước ngày", False),
        ("20/3.", True),
    ]
    assert "".join(words.text for words in row.left) == "Sở Y tế tổ chức trước ngày 15/3."


def test_paragraphs_added_and_removed_stand_alone_and_every_word_is_kept():
    left = "Một\nHai ba bốn năm sáu\nBảy"
    right = "Một\nHai ba bốn năm chín\nMười mười\nBảy"
    rows = word_changes(left, right)
    for side, text in (("left", left), ("right", right)):
        shown = ["".join(words.text for words in getattr(row, side)) for row in rows]
        assert [line for line in shown if line] == text.split("\n")
    assert [row.is_equal for row in rows] == [True, False, False, True]
    assert rows[2].left == ()
