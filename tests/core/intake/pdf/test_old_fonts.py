"""PDFs whose letters were drawn with the fonts of the time before Unicode (made for tests)."""

import io

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.typeset import FONTS
from thongsuot.core.intake.open import open_document

TCVN3 = ("Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp tù do", "Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập tự do")  # fmt: skip
VNI = ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp", "Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập")  # fmt: skip


def _lines(name, *texts):
    font = TTFont(f"Old {name}", str(FONTS / "LiberationSerif-Regular.ttf"))
    font.face.name = name.encode()
    pdfmetrics.registerFont(font)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for line, text in enumerate(texts):
        canvas.setFont(f"Old {name}", 13)
        canvas.drawString(60, A4[1] - 80 - 20 * line, text)
    canvas.save()
    return [line.text for line in open_document(out.getvalue(), "a.pdf").lines]


@pytest.mark.parametrize(
    ("name", "typed", "shown"),
    [
        (".VnTime", *TCVN3),
        (".VnTimeH", TCVN3[0], TCVN3[1].upper()),
        ("VNI-Times", *VNI),
        ("T3Font0", *TCVN3),  # the name tells nothing, the letters do
    ],
)
def test_old_fonts_become_unicode(name, typed, shown):
    assert _lines(name, typed) == [shown]


def test_unicode_in_any_other_font_stays():
    text = "Ủy ban nhân dân xã Đạo Đức: 5 m² × 3, năm 2024 “à ã â ê ô ñ ü”"
    assert _lines("TimesNewRoman", text) == [text]
