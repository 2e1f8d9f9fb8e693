"""UnsureFigures: figures of a scan that were not read alike twice (chữ số chưa chắc)."""

from __future__ import annotations

from msgspec import Struct

from thongsuot.core.model.span import Span


class UnsureFigures(Struct, frozen=True, gc=False):
    """A place in the original text whose figures a second recogniser read as ``other``."""

    span: Span
    other: str
