"""What Word can do to a text: changes, fields, boxes, notes, numbers, tables, old fonts."""

import io
import zipfile

import pytest

from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.opened_document import TRACKED_CHANGES

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OPEN = (
    f'xmlns:w="{_W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def word_file(body: str, **parts: str) -> bytes:
    """A DOCX with this body, and with parts (styles, numbering, footnotes …) by their kind."""
    out = io.BytesIO()
    relations = "".join(
        f'<Relationship Id="r{kind}" Type="{_R}/{kind}" Target="{kind}.xml"/>' for kind in parts
    )
    with zipfile.ZipFile(out, "w") as package:
        package.writestr(
            "word/document.xml", f"<w:document {_OPEN}><w:body>{body}</w:body></w:document>"
        )
        package.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}">{relations}</Relationships>',
        )
        for kind, content in parts.items():
            package.writestr(f"word/{kind}.xml", f"<w:{kind} {_OPEN}>{content}</w:{kind}>")
    return out.getvalue()


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def read(body: str, **parts: str) -> list[str]:
    return [line.text for line in open_document(word_file(body, **parts), "a.docx").lines]


def table(*rows: list[str], borders: str = "none") -> str:
    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows
    )
    side = f'<w:top w:val="{borders}"/><w:insideV w:val="{borders}"/>'
    return f"<w:tbl><w:tblPr><w:tblBorders>{side}</w:tblBorders></w:tblPr>{cells}</w:tbl>"


def test_tracked_changes_are_read_as_accepted_and_told():
    body = p(
        r("trước ngày "),
        f"<w:del>{r('10').replace('w:t', 'w:delText')}</w:del>",
        f"<w:ins>{r('14')}</w:ins>",
        f"<w:moveFrom>{r('/3')}</w:moveFrom><w:moveTo>{r('/4')}</w:moveTo>",
    )
    opened = open_document(word_file(body), "a.docx")
    assert [line.text for line in opened.lines] == ["trước ngày 14/4"]
    assert opened.notes == (TRACKED_CHANGES,)


def test_file_without_changes_has_no_note():
    assert open_document(word_file(p(r("báo cáo"))), "a.docx").notes == ()


def test_paragraph_whose_end_was_deleted_goes_on():
    body = p(r("Sở Y tế "), properties="<w:rPr><w:del/></w:rPr>") + p(r("chủ trì."))
    assert read(body) == ["Sở Y tế chủ trì."]


def test_fields_give_their_result():
    body = p(
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='x'/></w:ffData></w:fldChar></w:r>",
        "<w:r><w:instrText> DATE </w:instrText></w:r>",
        r("TODAY"),
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r>",
        r("25/3/2024"),
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
        f"<w:fldSimple w:instr='NUMPAGES'>{r(' (2)')}</w:fldSimple>",
        f"<w:hyperlink>{r(' tại đây')}</w:hyperlink>",
    )
    assert read(body) == ["25/3/2024 (2) tại đây"]


def test_text_box_is_read_once_before_its_paragraph():
    box = f"<w:txbxContent>{p(r('HỎA TỐC'))}</w:txbxContent>"
    body = p(
        "<w:r><mc:AlternateContent>"
        f"<mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>",
        r("Số: 12/UBND-VX"),
    )
    assert read(body) == ["HỎA TỐC", "Số: 12/UBND-VX"]


def test_footnotes_stand_at_the_end():
    reference = "<w:r><w:footnoteReference w:id='2'/></w:r>"
    note = f"<w:footnote w:id='2'>{p(r(' Theo Luật Trẻ em.'))}</w:footnote>"
    body = p(r("Trẻ em"), reference, r(" là")) + p(r("hết"))
    assert read(body, footnotes=note) == ["Trẻ em là", "hết", "(1) Theo Luật Trẻ em."]


def test_signs_and_breaks():
    body = p(
        r("Lao động"),
        "<w:r><w:noBreakHyphen/><w:tab/><w:br/><w:softHyphen/></w:r>",
        r("Xã hội"),
        "<w:r><w:br w:type='page'/><w:sym w:font='Symbol' w:char='F0B7'/></w:r>",
    )
    assert read(body) == ["Lao động-\t", "Xã hội•"]


def test_capitals_and_hidden_text_as_shown():
    body = p(
        r("Ủy ban nhân dân", "<w:caps/>"), r("ẩn", "<w:vanish/>"), r(" Đỗ", "<w:caps w:val='0'/>")
    )
    assert read(body) == ["ỦY BAN NHÂN DÂN Đỗ"]


def test_look_comes_from_the_styles():
    styles = (
        "<w:style w:type='paragraph' w:styleId='Base'><w:rPr><w:caps/></w:rPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='Co'><w:basedOn w:val='Base'/></w:style>"
    )
    assert read(p(r("kế hoạch"), properties="<w:pStyle w:val='Co'/>"), styles=styles) == [
        "KẾ HOẠCH"
    ]


@pytest.mark.parametrize(
    ("font", "typed", "shown"),
    [
        (".VnTime", "Céng hoµ x· héi", "Cộng hoà xã hội"),
        (".VnTimeH", "Céng hoµ x· héi", "CỘNG HOÀ XÃ HỘI"),
        ("VNI-Times", "Coäng hoøa xaõ hoäi", "Cộng hòa xã hội"),
        ("Times New Roman", "é à ê ô", "é à ê ô"),
    ],
)
def test_old_fonts_become_unicode_by_their_name(font, typed, shown):
    assert read(p(r(typed, f"<w:rFonts w:ascii='{font}' w:hAnsi='{font}'/>"))) == [shown]


def test_old_font_of_the_style_and_unicode_beside_it():
    styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='.VnTime'/></w:rPr></w:rPrDefault></w:docDefaults>"
    body = p(r("x· héi "), r("é à", "<w:rFonts w:ascii='Arial'/>"))
    assert read(body, styles=styles) == ["xã hội é à"]


def numbered(text: str, level: int = 0, number: int = 1) -> str:
    place = f"<w:ilvl w:val='{level}'/><w:numId w:val='{number}'/>"
    return p(r(text), properties=f"<w:numPr>{place}</w:numPr>")


def levels(*kinds: tuple[str, str, str]) -> str:
    return (
        "<w:abstractNum w:abstractNumId='7'>"
        + "".join(
            f"<w:lvl w:ilvl='{at}'><w:start w:val='1'/><w:numFmt w:val='{figures}'/>"
            f"<w:lvlText w:val='{text}'/>{more}</w:lvl>"
            for at, (figures, text, more) in enumerate(kinds)
        )
        + "</w:abstractNum>"
    )


_INSTANCE = "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"


def test_numbers_count_and_begin_again_under_a_new_heading():
    lists = levels(("upperRoman", "%1.", ""), ("decimal", "%2.", ""), ("lowerLetter", "%3)", ""))
    body = "".join(
        numbered(text, level)
        for text, level in [("A", 0), ("b", 1), ("c", 2), ("d", 2), ("e", 1), ("F", 0), ("g", 1)]
    )
    assert read(body, numbering=lists + _INSTANCE) == [
        "I. A", "1. b", "a) c", "b) d", "2. e", "II. F", "1. g",
    ]  # fmt: skip


def test_numbers_of_several_levels_legal_figures_and_no_restart():
    lists = levels(
        ("upperRoman", "Điều %1.", ""), ("decimal", "%1.%2", "<w:isLgl/><w:lvlRestart w:val='0'/>")
    )
    body = "".join(
        numbered(text, level) for text, level in [("A", 0), ("b", 1), ("C", 0), ("d", 1)]
    )
    assert read(body, numbering=lists + _INSTANCE) == ["Điều I. A", "1.1 b", "Điều II. C", "2.2 d"]


def test_number_that_starts_anew_and_plain_bullets():
    lists = levels(("decimal", "%1.", ""), ("bullet", "\uf0b7", ""), ("bullet", "-", ""))
    anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"
    second = f"<w:num w:numId='2'><w:abstractNumId w:val='7'/>{anew}</w:num>"
    body = (
        numbered("a")
        + numbered("b", 1)
        + numbered("c", 2)
        + numbered("d", 0, 2)
        + numbered("e", 0, 2)
    )
    assert read(body, numbering=lists + _INSTANCE + second) == [
        "1. a",
        "• b",
        "- c",
        "5. d",
        "6. e",
    ]


def test_number_of_the_style_and_none_where_taken_away():
    lists = levels(("decimal", "%1.", ""))
    styles = "<w:style w:type='paragraph' w:styleId='So'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
    body = p(r("a"), properties="<w:pStyle w:val='So'/>")
    body += p(r("b"), properties="<w:pStyle w:val='So'/><w:numPr><w:numId w:val='0'/></w:numPr>")
    assert read(body, numbering=lists + _INSTANCE, styles=styles) == ["1. a", "b"]


def test_head_table_is_read_cell_after_cell():
    body = table(
        [p(r("UBND XÃ A")) + p(r("VĂN PHÒNG")), p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))],
        [p(r("Số: 1/VP")), p(r("Xã A, ngày 1 tháng 2 năm 2024"))],
        borders="single",
    )
    assert read(body) == [
        "UBND XÃ A", "VĂN PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 1/VP",
        "Xã A, ngày 1 tháng 2 năm 2024",
    ]  # fmt: skip


def test_table_of_tasks_is_a_line_a_row():
    body = table(
        [p(r("STT")), p(r("Nội dung")), p(r("Thời gian"))],
        [p(r("1")), p(r("Treo băng rôn,")) + p(r("khẩu hiệu")), p(r("Tháng 3"))],
        borders="single",
    )
    opened = open_document(word_file(body), "a.docx")
    assert [line.text for line in opened.lines] == [
        "STT\tNội dung\tThời gian",
        "1\tTreo băng rôn, khẩu hiệu\tTháng 3",
    ]
    assert all(line.is_row for line in opened.lines)


def test_letterhead_in_the_page_head_is_read_where_the_body_has_none():
    head = p(r("UBND XÃ A")) + p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    assert read(p(r("Kính gửi: Sở Y tế")), header=head)[:2] == [
        "UBND XÃ A",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]
    assert read(p(r("Kính gửi: Sở Y tế")), header=p(r("Trang"))) == ["Kính gửi: Sở Y tế"]


def test_deep_nesting_ends():
    body = (
        "<w:sdt><w:sdtContent>" * 80 + p(r("sâu")) + "</w:sdtContent></w:sdt>" * 80 + p(r("cuối"))
    )
    assert read(body) == ["cuối"]
