"""Letters are set while somebody waits, the report of a whole country while somebody fetches tea."""

import time

import pytest

from tests.core.rendering.documents import a_letter, a_report
from thongsuot.core.rendering.docx import to_docx
from thongsuot.core.rendering.pdf import BUNDLED_FONTS, to_pdf


def seconds(make):
    """Give the processor time of the quickest of five runs, the first one left out."""
    make()
    taken = []
    for _ in range(5):
        started = time.process_time()
        make()
        taken.append(time.process_time() - started)
    return min(taken)


def test_a_letter_as_docx_and_pdf():
    assert seconds(lambda: to_docx(a_letter())) < 0.03
    assert seconds(lambda: to_pdf(a_letter(), BUNDLED_FONTS)) < 0.06  # both cores together


@pytest.mark.slow
def test_an_annex_of_every_commune_as_docx():
    report = a_report(rows=3321)
    started = time.process_time()
    assert len(to_docx(report)) > 10_000
    assert time.process_time() - started < 3
