"""Tables of tasks in PDF (made for tests): a row a line, joined cells at their first place."""

import io
import json

import typst
from reportlab.lib import colors
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from tests.typeset import FONTS, serif
from thongsuot.core.intake.open import open_document

ROWS = [
    ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian"],
    ["1", "Tổ chức mít tinh hưởng ứng tháng hành động tại trung tâm", "Sở Ví dụ", "Tháng 3"],
    ["2", "Treo băng rôn", "Các xã, phường", "20/3 - 28/3"],
]
TEXT = ["\t".join(row) for row in ROWS]

_TYPST = """
#let rows = json(bytes(sys.inputs.rows))
#set text(font: "Liberation Serif", size: 12pt)
I. NHIỆM VỤ
#table(columns: (auto, 1fr, 1fr, auto), ..rows.flatten())
II. KINH PHÍ
"""


def _lines(data):
    return [line.text for line in open_document(data, "a.pdf").lines]


def test_table_set_by_typst():
    data = typst.compile(
        _TYPST.encode(), font_paths=[str(FONTS)], sys_inputs={"rows": json.dumps(ROWS)}
    )
    assert _lines(data) == ["I. NHIỆM VỤ", *TEXT, "II. KINH PHÍ"]


def _reportlab(rows, *more):
    style = serif(11)
    out = io.BytesIO()
    cells = [[Paragraph(cell, style) if cell else "" for cell in row] for row in rows]
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), *more])
    table = Table(cells, colWidths=[40, 180, 120, 90], style=grid)
    SimpleDocTemplate(out).build(
        [Paragraph("I. NHIỆM VỤ", style), table, Paragraph("II. HẾT", style)]
    )
    return out.getvalue()


def test_table_set_by_reportlab():
    assert _lines(_reportlab(ROWS)) == ["I. NHIỆM VỤ", *TEXT, "II. HẾT"]


def test_cells_joined_across_columns_and_rows():
    rows = [
        *ROWS,
        ["A", "", "", ""],
        ["3", "Báo cáo", "Sở Ví dụ", "Tháng 4"],
        ["4", "", "Các xã", ""],
    ]
    data = _reportlab(rows, ("SPAN", (0, 3), (3, 3)), ("SPAN", (1, 4), (1, 5)))
    assert _lines(data)[4:7] == ["A\t\t\t", "3\tBáo cáo\tSở Ví dụ\tTháng 4", "4\t\tCác xã\t"]


def test_frame_round_one_text_is_no_table():
    out = io.BytesIO()
    cells = [[Paragraph("Tin nhanh", serif(11))], [Paragraph("Kính gửi: Sở Ví dụ", serif(11))]]
    grid = TableStyle([("BOX", (0, 0), (-1, -1), 0.5, colors.black)])
    SimpleDocTemplate(out).build([Table(cells, style=grid)])
    assert _lines(out.getvalue()) == ["Tin nhanh", "Kính gửi: Sở Ví dụ"]
