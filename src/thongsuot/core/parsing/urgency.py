"""Urgency and secrecy (độ khẩn, độ mật): marks that stand alone on a line of the head."""

from __future__ import annotations

from thongsuot.core.model.head import Secrecy, Urgency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.head_marks import free_pieces
from thongsuot.core.vocabulary.folding import plain

_URGENT: dict[str, Urgency] = {
    "KHẨN": "khan",
    "THƯỢNG KHẨN": "thuong_khan",
    "HỎA TỐC": "hoa_toc",
    "HỎA TỐC HẸN GIỜ": "hoa_toc",
}
_SECRET: dict[str, Secrecy] = {"MẬT": "mat", "TỐI MẬT": "toi_mat", "TUYỆT MẬT": "tuyet_mat"}


def read_urgency(text: str, head: Span) -> Urgency | None:
    """Give the mark of urgency, None without one."""
    return next((_URGENT[mark] for mark in _marks(text, head) if mark in _URGENT), None)


def read_secrecy(text: str, head: Span) -> Secrecy | None:
    """Give the mark of secrecy, None without one."""
    return next((_SECRET[mark] for mark in _marks(text, head) if mark in _SECRET), None)


def _marks(text: str, head: Span) -> list[str]:
    return [plain(piece.of(text)).strip(" *:.,!()[]") for piece in free_pieces(text, head, ())]
