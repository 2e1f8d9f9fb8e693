"""The DOCX of a formal document: read back with python-docx, component by component."""

import zipfile
from io import BytesIO

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from lxml import etree

from tests.core.rendering.documents import a_letter, a_report, plain
from thongsuot.core.model.formal_document import SigningBlock
from thongsuot.core.rendering.docx import to_docx


def opened(document):
    return docx.Document(BytesIO(to_docx(document)))


def xml_of(document):
    with zipfile.ZipFile(BytesIO(to_docx(document))) as package:
        return etree.fromstring(package.read("word/document.xml"))


def words(cell):
    return [paragraph.text for paragraph in cell.paragraphs if paragraph.text]


def test_head_of_a_letter_stands_in_two_columns_with_blanks_kept():
    bodies, nation = opened(a_letter()).tables[0].rows[0].cells
    number, dated = opened(a_letter()).tables[0].rows[1].cells

    assert words(bodies) == [
        "ỦY BAN NHÂN DÂN\nTỈNH MINH HỌA",
        "SỞ MINH HỌA -\nTHỬ NGHIỆM VÀ KIỂM TRA",
    ]
    assert words(nation) == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    assert words(number) == [
        "Số:        /SMH-TN&KT",
        "V/v tổ chức các hoạt động kỷ niệm Ngày Minh họa năm 2024",
    ]
    assert words(dated) == ["Minh Họa, ngày         tháng 3 năm 2024"]


def test_body_of_a_letter():
    texts = [paragraph.text for paragraph in opened(a_letter()).paragraphs if paragraph.text]

    assert texts[:4] == [
        "Kính gửi:",
        "- Phòng Minh họa các huyện;",
        "- Trung tâm Y tế;",
        "- Ủy ban nhân dân các xã.",
    ]
    assert texts[6] == "2. Chữ *không* phải #lệnh, cũng không phải <thẻ> & ký hiệu."
    assert texts[-1] == "Đề nghị các đơn vị triển khai thực hiện./."


def test_tail_stands_beside_the_signature_and_is_not_torn():
    row = opened(a_letter()).tables[-1].rows[0]

    assert words(row.cells[0]) == [
        "Nơi nhận:",
        "- Như trên;",
        "- UBND tỉnh (để b/c);",
        "- Lưu: VT, TN.",
    ]
    assert words(row.cells[1]) == ["KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"]
    assert row._tr.xpath("./w:trPr/w:cantSplit")


def test_last_paragraph_of_the_body_stays_with_the_signature():
    last = [paragraph for paragraph in opened(a_letter()).paragraphs if paragraph.text][-1]
    assert last.paragraph_format.keep_with_next


def test_named_kind_has_its_title_bases_and_headings():
    texts = [paragraph.text for paragraph in opened(a_report()).paragraphs if paragraph.text]

    assert texts[:10] == [
        "BÁO CÁO",
        "Kết quả tổ chức các hoạt động kỷ niệm “Ngày Minh họa” năm 2024",
        "Kính gửi: Bộ Minh họa",
        "Căn cứ Luật Minh họa;",
        "Thực hiện Công văn số 12/ABC.",
        "I. CÔNG TÁC CHỈ ĐẠO",
        "1. Văn bản",
        "Đã tổ chức 70.338 lễ.",
        "a) Chi tiết",
        texts[9],
    ]
    assert texts[9].startswith("- Tổ chức")


def test_number_below_ten_and_early_month_get_a_zero():
    number, dated = opened(a_report()).tables[0].rows[1].cells
    assert words(number) == ["Số: 07/BC-UBND"]
    assert words(dated) == ["Minh Họa, ngày 05 tháng 02 năm 2024"]


def test_page_is_a4_with_the_margins_of_the_decree():
    section = opened(a_letter()).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert 20 <= section.top_margin.mm <= 25.01
    assert 20 <= section.bottom_margin.mm <= 25.01
    assert 29.9 <= section.left_margin.mm <= 35.01
    assert 14.9 <= section.right_margin.mm <= 20.01


def test_page_number_is_centred_at_the_top_but_not_on_the_first_page():
    section = opened(a_letter()).sections[0]
    number = section.header.paragraphs[0]
    assert section.different_first_page_header_footer
    assert "PAGE" in number._p.xpath("./w:fldSimple/@w:instr")
    assert number.style.paragraph_format.alignment == 1
    assert not section.first_page_header.paragraphs[0]._p.xpath(".//w:fldSimple")


def test_every_annex_is_a_section_with_its_own_pages():
    sections = opened(a_report()).sections
    assert [section.orientation for section in sections] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
        WD_ORIENT.PORTRAIT,
    ]
    assert all(s._sectPr.xpath("./w:pgNumType/@w:start") == ["1"] for s in sections)


def test_figures_lead_to_the_cells_they_come_from():
    root = xml_of(a_report())
    links = root.xpath("//w:hyperlink", namespaces=root.nsmap)
    marks = root.xpath("//w:bookmarkStart/@w:name", namespaces=root.nsmap)
    assert [link.get(qn("w:anchor")) for link in links] == ["total_04"]
    assert marks == ["total_04"]


def test_head_of_a_table_is_repeated_and_totals_are_bold():
    table = opened(a_report()).tables[2]
    assert [cell.text for cell in table.rows[1].cells] == ["(1)", "(2)", "(3)"]
    assert all(table.rows[at]._tr.xpath("./w:trPr/w:tblHeader") for at in (0, 1))
    assert not table.rows[2]._tr.xpath("./w:trPr/w:tblHeader")
    assert [cell.text for cell in table.rows[-1].cells] == ["", "Tổng số", "70.338"]
    assert table.rows[-1].cells[2].paragraphs[0].runs[0].bold


def test_every_style_is_times_new_roman_in_black():
    document = opened(a_letter())
    fonts = document.styles["Normal"].element.rPr.rFonts
    scripts = ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia")
    assert {fonts.get(qn(script)) for script in scripts} == {"Times New Roman"}
    used = {p.style.name for p in document.paragraphs}
    assert all(name.startswith("ND30 ") for name in used)


@pytest.mark.parametrize(("is_sample", "mark"), [(True, "(Văn bản minh họa)"), (False, "")])
def test_sample_is_marked_on_every_page(is_sample, mark):
    section = opened(a_letter(is_sample=is_sample)).sections[0]
    assert section.footer.paragraphs[0].text == mark
    assert section.first_page_footer.paragraphs[0].text == mark


@pytest.mark.parametrize("make", [a_letter, a_report])
def test_same_document_gives_the_same_bytes(make):
    assert to_docx(make()) == to_docx(make())


def test_package_carries_no_time():
    with zipfile.ZipFile(BytesIO(to_docx(a_letter()))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = package.read("docProps/core.xml").decode()
    assert "created" not in core
    assert "<dc:title>tổ chức các hoạt động" in core


def test_a_document_without_addressees_goes_from_title_to_bases():
    texts = [p.text for p in opened(a_report(addressees=())).paragraphs if p.text]
    assert texts[2] == "Căn cứ Luật Minh họa;"


def test_letters_that_xml_does_not_allow_are_left_out():
    letter = a_letter(body=(plain("một\x0bhai\x00ba"),))
    assert [p.text for p in opened(letter).paragraphs if p.text][-1] == "mộthaiba"


def test_a_document_without_signing_lines_has_a_blank_to_sign_in():
    row = opened(a_letter(signing=SigningBlock(()))).tables[-1].rows[0]
    assert words(row.cells[1]) == []
