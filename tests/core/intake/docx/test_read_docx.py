"""A letter set in Word is read as its page shows it."""

import pytest

from tests.typeset import as_docx, seed_letters
from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.repair import repair


@pytest.mark.parametrize("name", sorted(seed_letters()))
def test_seed_set_in_word_is_read_paragraph_by_paragraph(name):
    letter = seed_letters()[name]
    opened = open_document(as_docx(letter), f"{name}.docx")
    assert repair(opened).text.split("\n") == letter.text.split("\n")
