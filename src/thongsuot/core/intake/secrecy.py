"""Refusal of documents with a mark of secrecy (dấu chỉ độ mật): no state secret enters a networked system."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from thongsuot.core.intake.document_start import document_start
from thongsuot.core.intake.repair.document_zone import zone_of
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.core.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from thongsuot.core.intake.repair.document_zone import Zone
    from thongsuot.core.model.source_text import SourceText

# The mark stands alone: on its line, in its cell, or apart from the other column of the head.
_CELLS = re.compile(r"\n|\t|\||[ \u00a0]{2,}")
_MARK = re.compile(
    r"[\W_]*(?:(?:độ mật|tài liệu|văn bản)\W*)?((?:tuyệt\s?|tối\s?)?mật)[\W_]*", re.IGNORECASE
)
# What is in every such mark, as it is written or letter-spaced: nearly no text has it anywhere.
_MAY_BE_MARK = tuple(re.compile(rf"{sign}(?:(?<=[mM].)[tT]|(?<=[mM]\s.)\s[tT])") for sign in "ậẬ")
# A title that speaks of secrets may be broken just before the word.
_LEADS_TO_MARK_WORD = re.compile(r"(?:^|\s)(?:bí|độ|bảo|giải|cơ)$", re.IGNORECASE)
# Marks of a stamp are easily misread: TOI MÂT in capitals of its own line is taken for what it must be.
_RECOGNISED = re.compile(r"[\W_]*(?:(?:TUYET|TOI)\s?)?MAT[\W_]*")
_BLANKS = re.compile(r"\s+")
_LETTER_SPACED = re.compile(r"(?:\w\s){2,}\w")


def refuse_secret(source: SourceText, *, is_recognised: bool = False) -> None:
    """Raise if the head of the document bears MẬT, TỐI MẬT or TUYỆT MẬT as a mark of its own.

    Words about secrecy inside a line of the head, or anywhere in the body, are no mark. In a text that
    ``is_recognised`` in a picture the marks of the letters do not count.

    Raises:
        UnreadableDocumentError: with the code ``secret`` and nothing of the text.
    """
    texts = (source.text, source.original)
    if not is_recognised and not any(mark.search(text) for mark in _MAY_BE_MARK for text in texts):
        return
    head = Span(0, _head_end(source.text))
    repaired, original = head.of(source.text), source.to_original(head).of(source.original)
    is_mark = _is_recognised_mark if is_recognised else _is_mark
    if _bears_mark(repaired, is_mark) or _bears_mark(original, is_mark):
        raise UnreadableDocumentError(
            UnreadableCode.SECRET,
            "Văn bản có dấu chỉ độ mật. Hệ thống nối mạng không tiếp nhận bí mật nhà nước: nội dung "
            "không được đọc tiếp và không được lưu lại. Hãy xử lý văn bản theo quy định về bảo vệ "
            "bí mật nhà nước.",
        )


def _head_end(text: str) -> int:
    """Give the offset at which the head ends: at the body, or at the end of a text without one."""
    zone: Zone = "head"
    before, start = None, 0
    lines = text.split("\n")
    begin = document_start(lines)
    for index, line in enumerate(lines):
        if index >= begin:
            zone = zone_of(line, zone, before)
        if zone in {"body", "closing"}:
            return start
        before = line
        start += len(line) + 1
    return len(text)


def _bears_mark(head: str, is_mark: Callable[[str], bool]) -> bool:
    before = ""
    for cell in filter(None, map(str.strip, _CELLS.split(head))):
        if is_mark(cell) and not _LEADS_TO_MARK_WORD.search(before):
            return True
        before = cell
    return False


def _is_mark(cell: str) -> bool:
    if _LETTER_SPACED.fullmatch(cell):
        cell = _BLANKS.sub("", cell)
    return _MARK.fullmatch(cell) is not None


def _is_recognised_mark(cell: str) -> bool:
    letters = "".join(
        sign for sign in unicodedata.normalize("NFD", cell) if not unicodedata.combining(sign)
    )
    return _is_mark(cell) or (cell.isupper() and _RECOGNISED.fullmatch(letters) is not None)
