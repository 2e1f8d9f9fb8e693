"""A letter set as PDF is read column after column, paragraph by paragraph."""

import pytest

from tests.typeset import as_pdf, as_pdf_reportlab, seed_letters
from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.repair import repair


@pytest.mark.parametrize("name", sorted(seed_letters()))
@pytest.mark.parametrize("typeset", [as_pdf, as_pdf_reportlab])
def test_seed_set_as_pdf_is_read_paragraph_by_paragraph(name, typeset):
    letter = seed_letters()[name]
    opened = open_document(typeset(letter), f"{name}.pdf")
    assert repair(opened).text.split("\n") == letter.text.split("\n")
