"""Template (tệp mẫu): the parts of a DOCX that every document shares, made once with python-docx."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from types import MappingProxyType
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from thongsuot.core.rendering.layout import Style, layout
from thongsuot.core.rendering.word.xml import style_id

_KEPT_STYLES = {"Normal", "Default Paragraph Font", "Normal Table", "No List"}
_UNUSED = {
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.NUMBERING,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
}
_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_PAGE_FIELD = (
    '<w:fldSimple xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:instr="PAGE">'
    "<w:r><w:t>2</w:t></w:r></w:fldSimple>"
)


@cache
def parts(mark: str | None) -> Mapping[str, bytes]:
    """Give the parts of an empty document by name; ``mark`` stands at the foot of every page."""
    document = docx.Document()
    _drop_unused(document)
    _set_styles(document)
    _set_header(document, mark)
    kept = BytesIO()
    document.save(kept)
    with zipfile.ZipFile(kept) as archive:
        return MappingProxyType({name: archive.read(name) for name in archive.namelist()})


@cache
def running_parts(mark: str | None) -> str:
    """Give the references to header and footer that the section properties of a document begin with."""
    root = parse_xml(parts(mark)["word/document.xml"])
    found = root.xpath("//w:sectPr/w:headerReference | //w:sectPr/w:footerReference")
    return "".join(
        f"<w:{'header' if 'header' in part.tag else 'footer'}Reference"
        f' w:type="{part.get(qn("w:type"))}" r:id="{part.get(qn("r:id"))}"/>'
        for part in found
    )


def _drop_unused(document: Any) -> None:  # noqa: ANN401 - python-docx has no types
    """Take out what the library's own template brings: a picture, numbering, styles for old programs."""
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, rel in relations.items() if rel.reltype in _UNUSED]:
            del relations[key]


def _set_styles(document: Any) -> None:  # noqa: ANN401 - python-docx has no types
    for style in list(document.styles):
        if style.name not in _KEPT_STYLES and style.name.title() not in _KEPT_STYLES:
            style.delete()
    _set_normal(document.styles["Normal"])
    for name, look in layout().styles.items():
        added = document.styles.add_style(look.title, WD_STYLE_TYPE.PARAGRAPH)
        added.element.set(qn("w:styleId"), style_id(name))
        added.base_style = document.styles["Normal"]
        added.quick_style = True
        _dress(added, look)


def _set_normal(normal: Any) -> None:  # noqa: ANN401 - python-docx has no types
    name = layout().font
    normal.font.name = name
    normal.font.size = Pt(14)
    fonts = normal.element.rPr.rFonts
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), name)
    normal.element.rPr.append(
        parse_xml(
            '<w:lang xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
            ' w:val="vi-VN" w:eastAsia="vi-VN"/>'
        )
    )
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0


def _dress(style: Any, look: Style) -> None:  # noqa: ANN401 - python-docx has no types
    style.font.size = Pt(look.size)
    style.font.bold = look.bold or None
    style.font.italic = look.italic or None
    style.font.color.rgb = RGBColor(0, 0, 0)
    shape = style.paragraph_format
    shape.alignment = _ALIGN[look.align]
    shape.space_before = Pt(look.before)
    shape.space_after = Pt(look.after)
    shape.line_spacing = look.line
    if look.first_line:
        shape.first_line_indent = Mm(look.first_line)
    if look.hanging:
        shape.left_indent = Mm(look.hanging)
        shape.first_line_indent = Mm(-look.hanging)
    shape.keep_with_next = look.keep_with_next or None
    if look.size <= 2:  # noqa: PLR2004 - the rule's own empty line must not open a gap
        shape.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        shape.line_spacing = Pt(2)


def _set_header(document: Any, mark: str | None) -> None:  # noqa: ANN401 - python-docx has no types
    section = document.sections[0]
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.style = document.styles[layout().styles["page_number"].title]
    number._p.append(parse_xml(_PAGE_FIELD))  # noqa: SLF001 - python-docx has no call for fields
    if mark is None:
        return
    for footer in (section.footer, section.first_page_footer):
        footer.paragraphs[0].style = document.styles[layout().styles["sample_mark"].title]
        footer.paragraphs[0].text = mark
