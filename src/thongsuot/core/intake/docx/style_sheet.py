"""StyleSheet (bảng kiểu): the styles of a DOCX, of which only those that a letter uses are parsed.

Programs that write Word files bring along a hundred styles, and unpacking and parsing these takes longer than
reading all the rest of a letter, which uses a few of them. Those that it uses mostly stand first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.docx.table_styles import without_latent_styles, without_table_styles
from thongsuot.core.intake.safe_xml import attributes, child, local_name, parse_xml

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

_BEGIN, _END, _END_OF_SHEET = b"<w:style ", b"</w:style>", b"</w:styles>"
_SHEET = re.compile(rb"<w:styles\s[^<>]*>")
_ENCODING = re.compile(rb"<\?xml\s[^>]*encoding=[\"']([^\"']*)")
# As Word, LibreOffice and all who follow them begin a style, behind its name.
_HEAD = re.compile(
    rb'w:type="(?P<kind>\w+)"(?: w:(?:(?P<default>default)|customStyle)="1")? w:styleId="(?P<id>[^"&]*)"[^>\']*>'
)


# How much of a sheet is unpacked to find the style of plain paragraphs, before all of it is.
_BEGINNINGS = (16_384, 65_536)
_WHOLE = -1


class StyleSheet:
    """The styles by their names in the file; ``normal`` names that of paragraphs which name none."""

    def __init__(self, read: Callable[[int], bytes], name: str) -> None:
        """Look through the part that ``read`` reads on; one that is written otherwise is parsed whole.

        Raises:
            UnreadableDocumentError: it is no well-formed XML.
        """
        self._name = name
        self._read: Callable[[int], bytes] | None = read
        self._sheet = self._begin = b""
        self._unparsed: dict[str, bytes] = {}
        self._styles: dict[str, etree._Element] = {}
        self.normal: str | None = None
        self.default_run: etree._Element | None = None
        for size in _BEGINNINGS:
            piece = read(size)
            self._sheet += piece
            if len(piece) < size:
                break
            if self._take_beginning():
                return
        self._take_whole()

    def find(self, style_id: str) -> etree._Element | None:
        """Give the style of this name.

        Raises:
            UnreadableDocumentError: it is no well-formed XML.
        """
        if style_id not in self._styles and style_id not in self._unparsed:
            self._take_whole()
        style = self._unparsed.pop(style_id, None)
        if style is not None:
            whole = b"".join((self._begin, _BEGIN, style, _END_OF_SHEET))
            self._styles[style_id] = parse_xml(whole, self._name)[0]
        return self._styles.get(style_id)

    def _take_beginning(self) -> bool:
        """Take the styles that have been read, if that of plain paragraphs is among them."""
        end = self._sheet.rfind(_END)
        frame = self._take_apart(self._sheet[: end + len(_END)] + _END_OF_SHEET)
        if frame is None or self.normal is None:
            return False
        self._parse(frame)
        return True

    def _take_whole(self) -> None:
        if self._read is not None:
            sheet = self._sheet + self._read(_WHOLE)
            self._sheet, self._read = b"", None
            frame = self._take_apart(sheet)
            self._parse(without_table_styles(sheet) if frame is None else frame)

    def _parse(self, frame: bytes) -> None:
        for element in parse_xml(frame, self._name):
            kind = local_name(element)
            if kind == "docDefaults":
                self.default_run = child(element, "rPrDefault", "rPr")
            elif kind == "style":
                self._add(element)

    def _add(self, element: etree._Element) -> None:
        given = attributes(element)
        style_id = given.get("styleId") or ""
        self._styles[style_id] = element
        if given.get("default") in {"1", "true"} and given.get("type") == "paragraph":
            self.normal = style_id

    def _take_apart(self, sheet: bytes) -> bytes | None:
        """Put the styles aside as they are and give the rest, None where they are not written as usual."""
        before, *styles = sheet.split(_BEGIN)
        begin = _SHEET.search(before)
        encoding = _ENCODING.match(before)
        if begin is None or not styles or (encoding and encoding[1].lower() != b"utf-8"):
            return None
        last, _, behind = styles[-1].rpartition(_END)
        styles[-1] = last + _END
        normal: str | None = None
        found: dict[str, bytes] = {}
        for style in styles:
            head = _HEAD.match(style)
            if head is None or not style.rstrip().endswith(_END):
                return None
            kind, is_default, style_id = head.groups()
            if kind != b"table":
                found[style_id.decode(errors="replace")] = style
            if is_default and kind == b"paragraph":
                normal = style_id.decode(errors="replace")
        self._begin, self._unparsed, self.normal = begin[0], found, normal
        return without_latent_styles(before) + behind
