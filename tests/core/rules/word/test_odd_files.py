"""Word files of all sorts: links, fields, controls, changes by others, old fonts, tables that hold tasks."""

from __future__ import annotations

import io

import pytest
from docx import Document
from lxml import etree

from thongsuot.core.model.finding import Edit, Finding, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.pipeline import read
from thongsuot.core.rules.fixing import choose_fixes
from thongsuot.core.rules.word.marked import Changes, Marks, mark_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RUN = "<w:r><w:t>{}</w:t></w:r>"
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>lễ kỷ niệm</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
AROUND = {
    "link": f'<w:hyperlink w:anchor="x">{RUN.format("lễ kỷ niệm")}</w:hyperlink>',
    "change": f'<w:ins w:id="7" w:author="Minh họa">{RUN.format("lễ kỷ niệm")}</w:ins>',
    "control": f"<w:sdt><w:sdtContent>{RUN.format('lễ kỷ niệm')}</w:sdtContent></w:sdt>",
    "field": FIELD,
    "breaks": "<w:r><w:t>lễ</w:t><w:tab/><w:t>kỷ</w:t><w:br/><w:t>niệm</w:t></w:r>",
    "pieces": RUN.format("lễ k") + RUN.format("ỷ ni") + RUN.format("ệm"),
}


def a_file(inside: str) -> bytes:
    document = Document()
    paragraph = document.add_paragraph("Tổ chức ")
    xml = f'<w:p xmlns:w="{W[1:-1]}">{inside}{RUN.format(", năm nay.")}</w:p>'
    for part in list(etree.fromstring(xml)):
        paragraph._p.append(part)
    return saved(document)


def saved(document) -> bytes:
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def a_finding(span: Span, words: str) -> Finding:
    fix = Fix(safe=True, edits=(Edit(span, words),))
    return Finding("NN502", "x", Severity.NOTE, "Minh họa.", span, fix=fix)


@pytest.mark.parametrize("inside", AROUND.values(), ids=AROUND)
def test_words_are_found_wherever_they_stand(inside):
    data = a_file(inside)
    reading = read(data, "t.docx")
    at = reading.text.index("niệm")
    finding = a_finding(Span(at, at + 4), "niện")

    fixes = choose_fixes(reading.source_text, [finding])
    marked = mark_docx(data, "t.docx", reading.source_text, Marks((finding,), fixes))
    made = mark_docx(data, "t.docx", reading.source_text, Marks((), fixes, Changes.MADE))

    wanted = reading.text.replace("niệm", "niện")
    assert read(marked, "t.docx").text == wanted
    assert read(made, "t.docx").text == wanted
    opened = Document(io.BytesIO(marked))
    assert len(list(opened.comments)) == 1
    numbers = [one.get(W + "id") for one in opened.element.body.iter(W + "ins", W + "del")]
    assert len(numbers) == len(set(numbers))


def test_letters_of_an_old_font_are_commented_and_not_changed():
    document = Document()
    run = document.add_paragraph().add_run("Tæ chøc lÔ kû niÖm")
    run.font.name = ".VnTime"
    data = saved(document)
    reading = read(data, "t.docx")
    assert reading.text == "Tổ chức lễ kỷ niệm"
    finding = a_finding(Span(14, 18), "lệch")

    fixes = choose_fixes(reading.source_text, [finding])
    marked = mark_docx(data, "t.docx", reading.source_text, Marks((finding,), fixes))

    assert read(marked, "t.docx").text == reading.text
    assert len(list(Document(io.BytesIO(marked)).comments)) == 1


def test_no_comment_reaches_from_one_cell_into_another():
    document = Document()
    table = document.add_table(3, 3, style="Table Grid")
    words = (
        ("STT", "Nội dung", "Đơn vị"),
        ("1", "Lễ kỷ niệm", "Sở Y tế"),
        ("2", "Hội nghị", "Sở A"),
    )
    for row, cells in zip(table.rows, words, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    data = saved(document)
    reading = read(data, "t.docx")
    at, end = reading.text.index("Lễ kỷ"), reading.text.index("Y tế") + 4
    over_two_cells = Finding("NV304", "x", Severity.ERROR, "Minh họa.", Span(at, end))

    marked = mark_docx(data, "t.docx", reading.source_text, Marks((over_two_cells,)))

    body = Document(io.BytesIO(marked)).element.body
    (start,) = body.iter(W + "commentRangeStart")
    (stop,) = body.iter(W + "commentRangeEnd")
    assert next(start.iterancestors(W + "tc")) is next(stop.iterancestors(W + "tc"))
    assert read(marked, "t.docx").text == reading.text
