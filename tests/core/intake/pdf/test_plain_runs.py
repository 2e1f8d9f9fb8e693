"""The words of a plain page are put together as they are from its letters one by one."""

import io

import pypdfium2 as pdfium
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.typeset import FONTS, as_pdf, as_pdf_reportlab, seed_letters
from thongsuot.core.intake.pdf.glyphs import glyphs_of, signs_of
from thongsuot.core.intake.pdf.plain_runs import PlainPage, is_plain
from thongsuot.core.intake.pdf.runs import runs_of

# Each piece: its place from the left, how far it is raised, the size of its letters, what is added between them, its words.
SHEETS = {
    "raised": [(60, 0, 13, 0, "Diện tích 120 m"), (147, 5, 8, 0, "2"), (151, 0, 13, 0, "/hộ")],
    "spread": [(60, 0, 13, 3, "KẾ HOẠCH"), (300, 0, 13, 0.9, "Số lượng")],
    "pushed together": [(60, 0, 13, -1.5, "Ủy ban nhân dân xã Tân Lập")],
    "laid over": [(60, 0, 13, 0, "Nơi nhận"), (60.3, 0, 13, 0, "Nơi nhận"), (64, 0, 13, 0, "x")],
    "wide blanks": [(60, 0, 13, 0, "Sở\u2003Y tế\u00a0và \u2009Hội  đồng")],
    "a gap in a word": [(60, 0, 13, 0, "Th"), (78, 0, 13, 0, "ông"), (99, 0, 13, 0, "tin")],
    "tiny": [(60, 0, 0.4, 0, "Sao y bản chính"), (70, 0, 13, 0, "ngày 05")],
    "back and forth": [(200, 0, 13, 0, "sau"), (60, 0, 13, 0, "trước"), (120, 30, 13, 0, "trên")],
}


def sheet(pieces):
    pdfmetrics.registerFont(TTFont("Serif", str(FONTS / "LiberationSerif-Regular.ttf")))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for left, raised, size, added, words in pieces:
        text = canvas.beginText(left, 700 + raised)
        text.setFont("Serif", size)
        text.setCharSpace(added)
        text.textOut(words)
        canvas.drawText(text)
    canvas.save()
    return out.getvalue()


def runs_both_ways(data):
    """The runs of each page, made of its words and made of its letters, to a hundredth of a point."""
    document = pdfium.PdfDocument(data)
    for page in document:
        text_page = page.get_textpage()
        signs = signs_of(text_page)
        assert is_plain(signs)
        left, _, _, top = page.get_cropbox()
        by_words = PlainPage(text_page.raw, signs).runs(left, top)
        by_letters = runs_of(glyphs_of(page, text_page, signs))
        yield [
            [(run.text, *(round(side, 2) for side in run[1:])) for run in runs]
            for runs in (by_words, by_letters)
        ]


@pytest.mark.parametrize("name", sorted(seed_letters()))
@pytest.mark.parametrize("typeset", [as_pdf, as_pdf_reportlab])
def test_letters_of_offices(name, typeset):
    for by_words, by_letters in runs_both_ways(typeset(seed_letters()[name])):
        assert by_words == by_letters


@pytest.mark.parametrize("pieces", SHEETS.values(), ids=SHEETS)
def test_pages_set_unkindly(pieces):
    [(by_words, by_letters)] = runs_both_ways(sheet(pieces))
    assert by_words == by_letters
    assert by_words


def test_a_page_without_letters_has_no_runs():
    assert [by_words for by_words, _ in runs_both_ways(sheet([(60, 0, 13, 0, " ")]))] == [[]]
