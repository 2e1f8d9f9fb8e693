"""UnsureFigures: figures of a scan that were not read alike twice (chữ số chưa chắc)."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.core.model.span import Span


@dataclass(frozen=True, slots=True)
class UnsureFigures:
    """A place in the original text whose figures a second recogniser read as ``other``."""

    span: Span
    other: str
