"""Formal document (văn bản hành chính): what a document to be issued says, before it gets its look."""

from __future__ import annotations

from msgspec import Struct

from thongsuot.core.model.head import DocumentKind


class Words(Struct, frozen=True, gc=False):
    """Words of one look; ``goes_to`` names the anchor of a cell that they lead to (a figure's source)."""

    text: str
    bold: bool = False
    italic: bool = False
    goes_to: str | None = None


class Heading(Struct, frozen=True, gc=False):
    """A heading (đề mục): level 1 is ``I.``, 2 is ``1.``, 3 is ``a)``; ``marker`` without its closing sign."""

    level: int
    marker: str
    text: str


class Paragraph(Struct, frozen=True, gc=False):
    """A paragraph (đoạn văn), numbered where ``marker`` is given as it is to be printed (``1.``, ``a)``, ``-``)."""

    words: tuple[Words, ...]
    marker: str | None = None

    @property
    def text(self) -> str:
        """The words without their look, marker first."""
        spoken = "".join(part.text for part in self.words)
        return f"{self.marker} {spoken}" if self.marker else spoken


class Column(Struct, frozen=True, gc=False):
    """A column of a table; ``width`` is its share beside the others, figures stand to the right."""

    title: str
    width: float = 1.0
    is_figure: bool = False


class Row(Struct, frozen=True, gc=False):
    """A row of a table; ``anchors`` name single cells, cell by cell, so that words can lead to them."""

    cells: tuple[str, ...]
    is_total: bool = False
    anchors: tuple[str | None, ...] = ()


class Table(Struct, frozen=True, gc=False):
    """A table (bảng); its head is repeated on each page, with the columns' numbers where text names them."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    is_numbered: bool = False


Block = Heading | Paragraph | Table


class Annex(Struct, frozen=True, gc=False):
    """An annex (phụ lục); ``number`` is Roman, None where there is only one."""

    number: str | None
    title: str
    blocks: tuple[Block, ...]
    is_landscape: bool = False


class IssuingBody(Struct, frozen=True, gc=False):
    """The issuing body (cơ quan ban hành) under its parent (cơ quan chủ quản), full names in normal case."""

    name: str
    parent: str | None = None


class NumberLine(Struct, frozen=True, gc=False):
    """Số, ký hiệu; a part that is not given yet is None and stays a visible blank."""

    serial: str | None
    symbol: str | None


class DateLine(Struct, frozen=True, gc=False):
    """Địa danh, thời gian; a part that is not given yet is None and stays a visible blank."""

    place: str | None
    day: int | None = None
    month: int | None = None
    year: int | None = None


class SigningBlock(Struct, frozen=True, gc=False):
    """Quyền hạn, chức vụ, họ tên: ``lines`` such as TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH."""

    lines: tuple[str, ...]
    name: str | None = None


class FormalDocument(Struct, frozen=True, gc=False):
    """All that a document says, in the order of the page.

    ``recipients`` are the lines of Nơi nhận without dash and end sign, ``archive`` is what follows
    ``Lưu:``; ``is_sample`` puts the mark ``minh họa`` on every page.
    """

    kind: DocumentKind
    issuer: IssuingBody
    number: NumberLine
    dated: DateLine
    subject: str
    body: tuple[Block, ...]
    signing: SigningBlock
    addressees: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    archive: str | None = None
    annexes: tuple[Annex, ...] = ()
    is_sample: bool = False
