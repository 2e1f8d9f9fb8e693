"""A style sheet gives the same styles whether they are parsed one by one or all at once."""

import pytest

from thongsuot.core.intake.docx.style_sheet import StyleSheet
from thongsuot.core.intake.docx.styles import Styles
from thongsuot.core.model.errors import UnreadableDocumentError

XML = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
OPEN = b'<w:styles xmlns:w="urn:w">'
DEFAULTS = (
    b'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>'
    b'<w:latentStyles w:count="1"><w:lsdException w:name="Normal"/></w:latentStyles>'
)
NORMAL = (
    b'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:b/></w:rPr></w:style>'
)
TITLE = (
    b'<w:style w:type="paragraph" w:customStyle="1" w:styleId="Title"><w:basedOn w:val="Normal"/>'
    b'<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:rPr><w:caps/></w:rPr></w:style>'
)
TABLE = b'<w:style w:type="table" w:default="1" w:styleId="Grid"><w:tblPr/></w:style>'
NAMED = '<w:style w:type="character" w:styleId="Đậm"><w:rPr><w:b w:val=\'0\'/></w:rPr></w:style>'.encode()
END = b"</w:styles>"
USUAL = [XML, OPEN, DEFAULTS, NORMAL, TABLE, TITLE, NAMED, END]


def unusual(kind: str) -> bytes:
    sheet = b"".join(USUAL)
    if kind == "other prefix":
        return sheet.replace(b"w:", b"x:").replace(b"xmlns:w", b"xmlns:x")
    if kind == "other quotes":
        return sheet.replace(b'w:styleId="Title"', b"w:styleId='Title'")
    if kind == "other order":
        return sheet.replace(
            b'w:type="paragraph" w:default="1"', b'w:default="1" w:type="paragraph"'
        )
    return sheet.replace(NORMAL, NORMAL + b"<!-- minh hoa -->")


@pytest.mark.parametrize(
    "sheet",
    [
        b"".join(USUAL),
        b"\n  ".join(USUAL),
        *map(unusual, ["other prefix", "other quotes", "other order", "remark behind a style"]),
    ],
)
def test_styles_say_the_same_however_the_sheet_is_written(sheet):
    styles = Styles(StyleSheet(sheet, "a.docx"))

    assert styles.normal == "Normal"
    title = styles.paragraph_look("Title")
    assert (title.bold, title.capitals, title.font) == (True, True, ".VnTime")
    place = styles.numbering("Title")
    assert place is not None
    assert (place.number_id, place.level) == ("3", 1)
    assert styles.look("Đậm").bold is False
    assert styles.look("Missing").bold is None


def test_a_style_that_is_broken_is_told_when_it_is_needed():
    sheet = StyleSheet(b"".join(USUAL).replace(b"<w:caps/>", b"<w:caps>"), "a.docx")

    assert sheet.find("Normal") is not None
    with pytest.raises(UnreadableDocumentError):
        sheet.find("Title")


def test_a_sheet_of_another_encoding_is_parsed_whole():
    sheet = b"".join(USUAL).decode().replace("UTF-8", "UTF-16").encode("utf-16")

    assert StyleSheet(sheet, "a.docx").normal == "Normal"


@pytest.mark.parametrize("sheet", [b"", OPEN, OPEN + NORMAL])
def test_a_sheet_that_breaks_off_is_refused(sheet):
    with pytest.raises(UnreadableDocumentError):
        StyleSheet(sheet, "a.docx")
