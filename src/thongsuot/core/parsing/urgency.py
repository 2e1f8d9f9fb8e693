"""Urgency and secrecy (độ khẩn, độ mật): marks that stand alone on a line of the head."""

from __future__ import annotations

import re
from functools import lru_cache

from thongsuot.core.model.head import Secrecy, Urgency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.head_marks import free_pieces, may_be_urgent
from thongsuot.core.vocabulary.folding import plain

_TITLE = re.compile(
    r"(?:^|\n)[\s*]*(?:CÔNG\s+)?ĐIỆN\s+(KHẨN|THƯỢNG\s+KHẨN|HỎA\s+TỐC)[\s*]*(?=$|\n)"
)
_URGENT: dict[str, Urgency] = {
    "KHẨN": "khan",
    "THƯỢNG KHẨN": "thuong_khan",
    "HỎA TỐC": "hoa_toc",
    "HỎA TỐC HẸN GIỜ": "hoa_toc",
}
_SECRET: dict[str, Secrecy] = {"MẬT": "mat", "TỐI MẬT": "toi_mat", "TUYỆT MẬT": "tuyet_mat"}


def read_urgency(text: str, head: Span) -> Urgency | None:
    """Give the mark of urgency, None without one."""
    pieces = _pieces(text, head)
    marked = next((_URGENT[mark] for mark in pieces if mark in _URGENT), None)
    return marked or (_of_title(text, head) if pieces else None)


def _of_title(text: str, head: Span) -> Urgency | None:
    """Give the urgency that the title tells: CÔNG ĐIỆN KHẨN."""
    found = _TITLE.search(plain(text), head.start, head.end)
    return _URGENT[" ".join(found[1].split())] if found else None


def read_secrecy(text: str, head: Span) -> Secrecy | None:
    """Give the mark of secrecy, None without one."""
    return next((_SECRET[mark] for mark in _pieces(text, head) if mark in _SECRET), None)


@lru_cache(maxsize=8)
def _pieces(text: str, head: Span) -> tuple[str, ...]:
    """Give what stands alone in a head; nothing where none of it can be a mark."""
    if not may_be_urgent(plain(text), head):
        return ()
    pieces = free_pieces(text, head, ())
    return tuple(plain(piece.of(text)).strip(" *:.,!()[]") for piece in pieces)
