"""The draft between two repairs: the odd signs that it tells of."""

import unicodedata

import pytest

from thongsuot.core.intake.opened_document import Line
from thongsuot.core.intake.repair import (
    emphasis,
    invisible_signs,
    letter_d,
    letter_spacing,
    letter_u,
    mojibake,
    spaces,
    unicode_form,
)
from thongsuot.core.intake.repair.draft import Draft

LETTER = "Kính gửi: Ủy ban nhân dân các huyện “Đoàn kết” – 25/3/2024 (1); ngày 05…\nNơi nhận: …"


@pytest.mark.parametrize(
    "looked_for",
    [
        mojibake._FIRST_SIGNS,
        invisible_signs._SIGNS,
        {">"},  # of mails
        emphasis._SIGNS,
        unicode_form._ALL_MARKS,
        letter_d._RIGHT.keys(),
        letter_u._RIGHT.keys(),
        letter_spacing._ODD,
        spaces._ODD_SIGNS,
    ],
)
def test_no_sign_that_a_repair_looks_for_is_left_out(looked_for):
    assert Draft("".join(looked_for), ()).signs == frozenset(looked_for)


def test_the_words_of_a_letter_have_no_odd_signs_and_are_nfc_in_any_order():
    assert Draft(LETTER, ()).signs == frozenset()
    assert unicodedata.is_normalized("NFC", "".join(reversed(LETTER)))


def test_signs_that_an_edit_brings_are_known_behind_it():
    draft = Draft("Số 12", (Line("Số 12"),)).after([(2, 3, "\u00a0*"), (5, 5, " ")])
    assert draft.text == "Số\u00a0*12 "
    assert draft.signs == {"\u00a0", "*"}
