"""Forms of a text for comparison: every offset stays, and folding twice changes nothing more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.vocabulary.folding import LOWER, UPPER, fold, plain, set_tone_marks


@pytest.mark.parametrize(
    ("written", "standard"),
    [
        ("hoá", "hóa"),
        ("Uỷ ban", "Ủy ban"),
        ("HOÀ BÌNH", "HÒA BÌNH"),
        ("thuý, khoẻ", "thúy, khỏe"),
        ("quý, quỹ", "quý, quỹ"),  # u belongs to q
        ("hoàn, toán, khuỷu", "hoàn, toán, khuỷu"),  # a letter follows
    ],
)
def test_tone_marks_move_to_their_standard_letter(written: str, standard: str) -> None:
    assert set_tone_marks(written) == standard


def test_one_form_of_dash_blank_and_letter() -> None:
    assert plain("Ðề án – B\u00a0C\tD") == "Đề án - B C D"


_LETTERS = st.text(
    alphabet=st.sampled_from(UPPER + LOWER + " –—Ðð\u00a0\t.,;-/0123456789\n"), max_size=600
)


@given(_LETTERS)
def test_the_length_stays(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert len(fold(text)) == len(text)


@given(_LETTERS)
def test_folding_again_changes_nothing(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert fold(fold(text)) == fold(text)


@given(_LETTERS)
def test_long_texts_are_folded_like_short_ones(text: str) -> None:
    padded = text + " " * 600
    assert plain(padded)[: len(text)] == plain(text + " ")[: len(text)]
