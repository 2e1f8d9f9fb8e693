"""A style sheet gives the same styles whether they are parsed one by one or all at once."""

from io import BytesIO

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


MANY = b"".join(TABLE.replace(b"Grid", b"Grid%d" % number) for number in range(2_000))


def opened(sheet: bytes) -> StyleSheet:
    return StyleSheet(BytesIO(sheet).read, "a.docx")


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
        b"".join([XML, OPEN, DEFAULTS, NORMAL, MANY, TITLE, NAMED, END]),
        b"".join([XML, OPEN, DEFAULTS, MANY, TITLE, NAMED, NORMAL, END]),
        unusual("other quotes").replace(TABLE, MANY),
        *map(unusual, ["other prefix", "other quotes", "other order", "remark behind a style"]),
    ],
)
def test_styles_say_the_same_however_the_sheet_is_written(sheet):
    styles = Styles(opened(sheet))

    assert styles.normal == "Normal"
    title = styles.paragraph_look("Title")
    assert (title.bold, title.capitals, title.font) == (True, True, ".VnTime")
    place = styles.numbering("Title")
    assert place is not None
    assert (place.number_id, place.level) == ("3", 1)
    assert styles.look("Đậm").bold is False
    assert styles.look("Missing").bold is None


def test_a_style_that_is_broken_is_told_when_it_is_needed():
    sheet = opened(b"".join(USUAL).replace(b"<w:caps/>", b"<w:caps>"))

    assert sheet.find("Normal") is not None
    with pytest.raises(UnreadableDocumentError):
        sheet.find("Title")


def test_a_sheet_of_another_encoding_is_parsed_whole():
    sheet = b"".join(USUAL).decode().replace("UTF-8", "UTF-16").encode("utf-16")

    assert opened(sheet).normal == "Normal"


@pytest.mark.parametrize("sheet", [b"", OPEN, OPEN + NORMAL])
def test_a_sheet_that_breaks_off_is_refused(sheet):
    with pytest.raises(UnreadableDocumentError):
        opened(sheet)


def test_of_a_long_sheet_no_more_is_read_than_is_needed():
    source = BytesIO(b"".join([XML, OPEN, DEFAULTS, NORMAL, MANY, TITLE, END]))
    sheet = StyleSheet(source.read, "a.docx")

    assert sheet.normal == "Normal"
    assert sheet.find("Normal") is not None
    assert source.tell() < len(MANY) / 2
    assert sheet.find("Title") is not None
    assert source.read() == b""
