"""Reading a DOCX: its package opened, its body walked through in order, as Word would show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake import refusals
from thongsuot.core.intake.docx.body import BodyWalk
from thongsuot.core.intake.docx.numbering import Numbering
from thongsuot.core.intake.docx.relations import Relations
from thongsuot.core.intake.docx.style_sheet import StyleSheet
from thongsuot.core.intake.docx.styles import Styles
from thongsuot.core.intake.docx.table_styles import without_table_styles
from thongsuot.core.intake.opened_document import TRACKED_CHANGES, Line, OpenedDocument
from thongsuot.core.intake.safe_xml import attribute, child, local_name, parse_xml
from thongsuot.core.intake.safe_zip import SafeZip

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from thongsuot.core.intake.docx.styles import RunLook

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_HEAD_SIGN = "CỘNG H"


def read_docx(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of the Word file ``name``.

    Raises:
        UnreadableDocumentError: the package is cut off, locked, hostile or no Word document.
    """
    package = DocxPackage(data, name)
    lines, walk = package.lines()
    if not any(line.text.strip() for line in lines):
        raise refusals.no_text(name)
    notes = (TRACKED_CHANGES,) if walk.is_changed else ()
    return OpenedDocument(tuple(lines), MEDIA_TYPE, pages=package.pages(), notes=notes)


class DocxPackage:
    """The parts of the file that a reading needs."""

    def __init__(self, data: bytes, name: str) -> None:
        self._zip = SafeZip.open(data, name)
        self._name = name
        self._relations = Relations(self._zip, name)
        self._main = self._relations.main_part()
        root = self._parse(self._main)
        if root is None:
            raise refusals.damaged(name)
        self.root = root

    @property
    def main_part(self) -> str:
        """Give the path of the part with the body."""
        return self._main

    def lines(
        self, show: Callable[[etree._Element, RunLook], str] | None = None
    ) -> tuple[list[Line], BodyWalk]:
        """Give the lines of the document, and the walk that found them; ``show`` gives the words of a ``w:t``.

        Raises:
            UnreadableDocumentError: the document has no body.
        """
        body = child(self.root, "body")
        if body is None:
            raise refusals.damaged(self._name)
        walk = BodyWalk(Styles(self._style_sheet()), Numbering(self.part("numbering")), show)
        lines = walk.blocks(body)
        return [*self.page_heads(walk, lines), *lines, *self.note_lines(walk)], walk

    def part(self, kind: str) -> etree._Element | None:
        """Give the root of the part of one kind that the document refers to."""
        paths = self._relations.parts_of(self._main, kind)
        return self._parse(paths[0]) if paths else None

    def styles(self) -> etree._Element | None:
        """Give the root of the style sheet, without the styles of tables."""
        sheet = self._zip.read(self._styles_path())
        return parse_xml(without_table_styles(sheet), self._name) if sheet is not None else None

    def _style_sheet(self) -> StyleSheet | None:
        read = self._zip.reader(self._styles_path())
        return StyleSheet(read, self._name) if read is not None else None

    def _styles_path(self) -> str:
        return next(iter(self._relations.parts_of(self._main, "styles")), "")

    def page_heads(self, walk: BodyWalk, lines: list[Line]) -> list[Line]:
        """Give the head of the pages if the head of the letter stands there, not in the body."""
        if any(_HEAD_SIGN in line.text.upper() for line in lines):
            return []
        for path in self._relations.parts_of(self._main, "header"):
            root = self._parse(path)
            found = walk.blocks(root) if root is not None else []
            if any(_HEAD_SIGN in line.text.upper() for line in found):
                return found
        return []

    def note_lines(self, walk: BodyWalk) -> list[Line]:
        """Give the footnotes and endnotes that the body refers to, in the order of their numbers."""
        lines: list[Line] = []
        notes = self._notes() if walk.notes else {}
        for number, kind_and_id in enumerate(list(walk.notes), start=1):
            for note in notes.get(kind_and_id, ()):
                text = " ".join(line.text.strip() for line in walk.blocks(note))
                lines.append(Line(f"({number}) {text.strip()}", is_paragraph=True))
        return lines

    def _notes(self) -> dict[tuple[str, str | None], list[etree._Element]]:
        notes: dict[tuple[str, str | None], list[etree._Element]] = {}
        for kind in ("footnote", "endnote"):
            root = self.part(f"{kind}s")
            for note in root if root is not None else ():
                if local_name(note) == kind:
                    notes.setdefault((kind, attribute(note, "id")), []).append(note)
        return notes

    def pages(self) -> int | None:
        """Give the number of pages as Word counted them when it last saved the file."""
        root = self._parse("docProps/app.xml")
        pages = child(root, "Pages")
        text = (pages.text or "") if pages is not None else ""
        return int(text) if text.isdecimal() and int(text) > 0 else None

    def _parse(self, path: str) -> etree._Element | None:
        content = self._zip.read(path)
        return parse_xml(content, self._name) if content is not None else None
