"""Deadline (thời hạn): a phrase that says until when."""

from __future__ import annotations

from msgspec import Struct

from thongsuot.core.model.agency import Provenance
from thongsuot.core.model.span import Span


class Deadline(Struct, frozen=True, gc=False):
    """``date`` is ISO or None where the phrase names no day; ``inclusive`` is False for ``trước ngày X``.

    ``provenance`` is ``inferred`` where the phrase gives no year and the year of the letter was taken.
    """

    phrase: str
    date: str | None
    inclusive: bool
    span: Span
    provenance: Provenance = "read"
