"""Urgency and secrecy (độ khẩn, độ mật): marks that stand alone on a line of the head."""

from __future__ import annotations

from thongsuot.core.model.head import Secrecy, Urgency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.head_marks import free_pieces
from thongsuot.core.vocabulary.folding import plain
from thongsuot.core.vocabulary.load import table


def read_urgency(text: str, head: Span) -> Urgency | None:
    """Give the mark of urgency, None without one."""
    return _mark(text, head, "urgency")


def read_secrecy(text: str, head: Span) -> Secrecy | None:
    """Give the mark of secrecy, None without one."""
    return _mark(text, head, "secrecy")


def _mark(text: str, head: Span, key: str) -> Urgency | Secrecy | None:  # type: ignore[misc]
    marks = {plain(mark): code for mark, code in table("openings")[key].items()}
    for piece in free_pieces(text, head, ()):
        words = plain(piece.of(text)).strip(" *:.,!()[]")
        if words in marks:
            return marks[words]
    return None
