"""Deadline (thời hạn): a phrase that says until when."""

from __future__ import annotations

from msgspec import Struct

from thongsuot.core.model.span import Span


class Deadline(Struct, frozen=True, gc=False):
    """``date`` is ISO or None where the phrase names no day; ``inclusive`` is False for ``trước ngày X``."""

    phrase: str
    date: str | None
    inclusive: bool
    span: Span
