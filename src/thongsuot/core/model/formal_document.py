"""Formal document (văn bản hành chính): what a document to be issued says, before it gets its look."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.core.model.head import DocumentKind


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one look; ``goes_to`` names the anchor of a cell that they lead to (a figure's source)."""

    text: str
    bold: bool = False
    italic: bool = False
    goes_to: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading (đề mục): level 1 is ``I.``, 2 is ``1.``, 3 is ``a)``; ``marker`` without its closing sign."""

    level: int
    marker: str
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph (đoạn văn), numbered where ``marker`` is given as it is to be printed (``1.``, ``a)``, ``-``)."""

    words: tuple[Words, ...]
    marker: str | None = None

    @property
    def text(self) -> str:
        """The words without their look, marker first."""
        spoken = "".join(part.text for part in self.words)
        return f"{self.marker} {spoken}" if self.marker else spoken


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``width`` is its share beside the others, figures stand to the right."""

    title: str
    width: float = 1.0
    is_figure: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; ``anchors`` name single cells, cell by cell, so that words can lead to them."""

    cells: tuple[str, ...]
    is_total: bool = False
    anchors: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table (bảng); its head is repeated on each page, with the columns' numbers where text names them."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    is_numbered: bool = False


Block = Heading | Paragraph | Table


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex (phụ lục); ``number`` is Roman, None where there is only one."""

    number: str | None
    title: str
    blocks: tuple[Block, ...]
    is_landscape: bool = False


@dataclass(frozen=True, slots=True)
class IssuingBody:
    """The issuing body (cơ quan ban hành) under its parent (cơ quan chủ quản), full names in normal case."""

    name: str
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class NumberLine:
    """Số, ký hiệu; a part that is not given yet is None and stays a visible blank."""

    serial: str | None
    symbol: str | None


@dataclass(frozen=True, slots=True)
class DateLine:
    """Địa danh, thời gian; a part that is not given yet is None and stays a visible blank."""

    place: str | None
    day: int | None = None
    month: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class SigningBlock:
    """Quyền hạn, chức vụ, họ tên: ``lines`` such as TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH."""

    lines: tuple[str, ...]
    name: str | None = None


@dataclass(frozen=True, slots=True)
class FormalDocument:
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
