"""Stamps laid over the text of a PDF, tables without ruling lines: neither gets into the letter's own words (minh họa)."""

import io

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.typeset import FONTS
from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.repair import repair
from thongsuot.core.pipeline import read

HEAD = {
    150: ["UBND TỈNH MINH HỌA", "SỞ VÍ DỤ", "", "Số: 125/SVD-VP", "V/v tổ chức Ngày Sách"],
    420: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "", "Minh Họa, ngày 05 tháng 3 năm 2024"],
}  # fmt: skip
BODY = [
    "Kính gửi: Các phòng thuộc Sở",
    "1. Phòng Văn hóa chủ trì, phối hợp với Phòng Tài chính tổ chức lễ phát động.",
    "2. Các đơn vị báo cáo kết quả về Sở Ví dụ trước ngày 05/5/2024./.",
]
TEXT = "\n".join([*filter(None, HEAD[150]), *filter(None, HEAD[420]), *BODY])
RECEIVED = [
    "SỞ NỘI VỤ TỈNH VÍ DỤ",
    "ĐẾN",
    "Số:.....456.....",
    "Ngày:..07/3/2024",
    "Chuyển:.........",
]
FRAMED = ["SỞ NỘI VỤ", "ĐẾN  Số: 456", "Ngày: 07/3/2024", "Lưu hồ sơ số: 12"]
SIGNED = ["Người ký: Sở Ví dụ", "Email: soviduu@minhhoa.example", "Cơ quan: Tỉnh Minh Họa", "Thời gian ký: 06.03.2024 10:11:12 +07:00"]  # fmt: skip


class Page:
    def __init__(self):
        pdfmetrics.registerFont(TTFont("Serif", str(FONTS / "LiberationSerif-Regular.ttf")))
        self._out = io.BytesIO()
        self.canvas = Canvas(self._out, pagesize=A4)

    def put(self, x, y, text, *, size=12, centered=False):
        self.canvas.setFont("Serif", size)
        draw = self.canvas.drawCentredString if centered else self.canvas.drawString
        draw(x, A4[1] - y, text)

    def letter(self):
        for line in range(5):
            for x, column in HEAD.items():
                if line < len(column):
                    self.put(x, 60 + 16 * line, column[line], centered=True)
        for line, text in enumerate(BODY):
            self.put(85, 170 + 18 * line, text)
        return self

    def stamp(self, x, y, lines, *, size=9, leading=13):
        for line, text in enumerate(lines):
            self.put(x, y + leading * line, text, size=size)
        return self

    def data(self):
        self.canvas.save()
        return self._out.getvalue()


@pytest.mark.parametrize(
    ("place", "lines"),
    [
        ((30, 15), RECEIVED[1:]),
        ((20, 118), RECEIVED),
        ((40, 148), RECEIVED),
        ((20, 118), FRAMED),
        ((420, 45), SIGNED),
        ((300, 200), SIGNED),
    ],
)
def test_stamp_over_the_page(place, lines):
    size, leading = (7, 10) if lines is SIGNED else (9, 13)
    data = Page().letter().stamp(*place, lines, size=size, leading=leading).data()
    source = repair(open_document(data, "a.pdf"))
    assert source.text == TEXT
    assert all(
        " ".join(line.split()) in source.original for line in lines
    )  # taken out by a repair, not lost


def test_issuer_is_not_the_office_that_received():
    directive = read(
        Page().stamp(20, 8, RECEIVED, size=8, leading=10).letter().data(), "a.pdf"
    ).directive
    assert directive.issuer.name == "Sở Ví dụ tỉnh Minh Họa"
    assert (directive.number.serial, directive.date.day) == ("125", 5)


def test_number_and_date_of_the_letter_are_no_stamp():
    page = Page()
    for line, text in enumerate(["SỞ VÍ DỤ", "Số: 12/SVD", "Ngày: 05/3/2024", "Đến: các xã"]):
        page.put(85, 60 + 16 * line, text)
    lines = open_document(page.data(), "a.pdf").lines
    assert [line.text for line in lines if line.is_stamp] == []


def test_table_without_ruling_lines():
    page = Page()
    rows = [
        ("STT", "Nội dung", "Đơn vị chủ trì", "Phối hợp", "Thời gian"),
        ("1", "Xây dựng kế hoạch tổ chức Ngày", "Phòng Văn hóa", "Văn phòng", "Trước"),
        ("", "Sách năm 2024", "", "", "15/3/2024"),
        ("2", "Tổ chức lễ phát động", "Phòng Nghiệp vụ", "Phòng Văn hóa", "21/4/2024"),
    ]
    page.put(85, 60, "Phân công nhiệm vụ cho các phòng thuộc Sở trong đợt hoạt động năm nay:")
    for line, cells in enumerate(rows):
        for x, text in zip((60, 100, 300, 410, 500), cells, strict=True):
            page.put(x, 90 + 16 * line, text)
    page.put(85, 180, "Các phòng chủ động thực hiện nhiệm vụ được giao, báo cáo khi có vướng mắc.")
    lines = [line.text for line in open_document(page.data(), "a.pdf").lines]
    assert lines[1:-1] == [
        "STT\tNội dung\tĐơn vị chủ trì\tPhối hợp\tThời gian",
        "1\tXây dựng kế hoạch tổ chức Ngày Sách năm 2024\tPhòng Văn hóa\tVăn phòng\tTrước 15/3/2024",
        "2\tTổ chức lễ phát động\tPhòng Nghiệp vụ\tPhòng Văn hóa\t21/4/2024",
    ]
