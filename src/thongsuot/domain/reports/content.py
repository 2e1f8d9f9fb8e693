"""ReportContent (nội dung báo cáo): what a unit fills into its report form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

NARRATIVES = ("directing", "results", "difficulties", "proposals")
"""Chỉ đạo triển khai, kết quả, khó khăn vướng mắc, đề xuất kiến nghị."""


@dataclass(frozen=True, slots=True)
class ReportContent:
    """``values`` maps indicator codes to figures: one that is left out is blank, which is not zero.

    ``nil`` says that nothing was held (không tổ chức).
    """

    values: Mapping[str, Decimal] = field(default_factory=dict)
    narratives: Mapping[str, str] = field(default_factory=dict)
    nil: bool = False
