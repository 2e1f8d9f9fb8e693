"""PDFs whose letters lie on the page in unkind ways (made for tests)."""

import io
import unicodedata

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.typeset import FONTS
from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.repair import repair

WORDS = ("Một", "Hai", "Ba", "Bốn")
SENTENCE = "Ủy ban nhân dân các xã, thị trấn nghiêm túc triển khai thực hiện"


class Sheet:
    """A canvas that sets text at a place, from the head of the page downwards."""

    def __init__(self):
        pdfmetrics.registerFont(TTFont("Serif", str(FONTS / "LiberationSerif-Regular.ttf")))
        self._out = io.BytesIO()
        self.canvas = Canvas(self._out, pagesize=A4)

    def put(self, x, y, text, *, size=13, spacing=0.0):
        words = self.canvas.beginText(x, A4[1] - y)
        words.setFont("Serif", size)
        words.setCharSpace(spacing)
        words.textOut(text)
        self.canvas.drawText(words)
        return self

    def letter_by_letter(self, x, y, text, *, size=13):
        for letter in text:
            if letter != " ":
                self.put(x, y, letter, size=size)
            x += pdfmetrics.stringWidth(letter, "Serif", size)

    def lines(self):
        self.canvas.save()
        return [line.text for line in open_document(self._out.getvalue(), "a.pdf").lines]

    def text(self):
        self.canvas.save()
        return repair(open_document(self._out.getvalue(), "a.pdf")).text.split("\n")


@pytest.mark.parametrize("spacing", [-0.4, 0, 1, 3, 5])
def test_letter_spaced_line(spacing):
    assert Sheet().put(60, 100, SENTENCE, spacing=spacing).lines() == [SENTENCE]


@pytest.mark.parametrize("spacing", [3, 5])
def test_letters_with_real_blanks_between_them(spacing):
    spread = "  ".join(" ".join(word) for word in SENTENCE.split())
    assert Sheet().put(30, 100, spread, size=9).lines() == [SENTENCE]


def test_letters_drawn_one_by_one_without_blanks():
    sheet = Sheet()
    sheet.letter_by_letter(60, 100, SENTENCE)
    assert sheet.lines() == [SENTENCE]


def test_marks_drawn_apart_from_their_letters():
    sheet = Sheet().put(60, 100, unicodedata.normalize("NFD", SENTENCE))
    assert sheet.text() == [SENTENCE]


def test_columns_drawn_line_beside_line():
    sheet = Sheet()
    head = [
        ("UBND TỈNH MINH HỌA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("SỞ VÍ DỤ", "Độc lập - Tự do - Hạnh phúc"),
        ("Số: 12/SVD-VP", "Minh Họa, ngày 1 tháng 2 năm 2024"),
    ]
    for row, (left, right) in enumerate(head):
        sheet.put(60, 60 + 18 * row, left, size=11)
        sheet.put(270, 60 + 18 * row, right, size=11)
    sheet.put(60, 114, "V/v thử nghiệm", size=11)
    sheet.put(200, 150, "Kính gửi: Các phòng thuộc Sở")
    assert sheet.lines() == [
        *(left for left, _ in head),
        "V/v thử nghiệm",
        *(right for _, right in head),
        "Kính gửi: Các phòng thuộc Sở",
    ]


def test_columns_whose_lines_stand_half_a_line_apart():
    sheet = Sheet()
    for row, text in enumerate(["UBND TỈNH MINH HỌA", "SỞ VÍ DỤ", "Số: 12/SVD-VP"]):
        sheet.put(60, 60 + 18 * row, text, size=11)
    for row, text in enumerate(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập - Tự do - Hạnh phúc"]):
        sheet.put(290, 69 + 18 * row, text, size=11)
    assert sheet.lines() == [
        "UBND TỈNH MINH HỌA", "SỞ VÍ DỤ", "Số: 12/SVD-VP",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập - Tự do - Hạnh phúc",
    ]  # fmt: skip


def test_blank_in_a_line_is_no_column():
    sheet = Sheet()
    sheet.put(60, 100, "1. Các đơn vị gửi báo cáo về Sở trước ngày          tháng 3 năm 2024 để")
    sheet.put(60, 118, "tổng hợp.")
    assert sheet.text() == [
        "1. Các đơn vị gửi báo cáo về Sở trước ngày tháng 3 năm 2024 để tổng hợp."
    ]


def test_page_numbers_and_running_heads_are_left_out():
    sheet = Sheet()
    for page in range(1, 4):
        sheet.put(60, 30, "Trường Minh Họa - Sổ tay", size=9)
        sheet.put(290, 820, str(page), size=11)
        for row in range(4):
            sheet.put(
                60, 100 + 20 * row, f"{WORDS[row]} {WORDS[-page]} là câu riêng của trang này."
            )
        sheet.canvas.showPage()
    found = sheet.text()
    assert len(found) == 12
    assert all(line.startswith(WORDS) for line in found)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_page_turned_by_its_rotation(turn):
    sheet = Sheet()
    width, height = A4
    sheet.canvas.setPageRotation(turn)
    places = {0: (0, 0), 90: (width, 0), 180: (width, height), 270: (0, height)}
    sheet.canvas.translate(*places[turn])
    sheet.canvas.rotate(turn)
    sheet.canvas.translate(0, -height + 300)
    sheet.put(60, 20, "Dòng thứ nhất").put(60, 40, "Dòng thứ hai")
    assert sheet.lines() == ["Dòng thứ nhất", "Dòng thứ hai"]


def test_hyphen_at_the_end_of_a_line_stays():
    sheet = Sheet()
    sheet.put(60, 100, "Thực hiện Công văn số 817/SLĐTBXH-")
    sheet.put(60, 118, "BTXH&GN ngày 14/3/2024 của Sở.")
    assert sheet.lines()[0].endswith("SLĐTBXH-")
