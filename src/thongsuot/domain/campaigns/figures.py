"""Figures (số liệu) as people enter them: which can be kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from thongsuot.core.vocabulary.indicators import indicators

DIGITS = 20
DECIMALS = 3
_LIMIT = Decimal(10) ** (DIGITS - DECIMALS)
_FIRST_DAY, _LAST_DAY = date.min.toordinal(), date.max.toordinal()
_SMALLEST = Decimal(1).scaleb(-DECIMALS)


def wrong_figures(figures: Mapping[str, Decimal]) -> dict[str, str]:
    """Say what is wrong with each figure that cannot be kept, by the code of its indicator."""
    problems = {code: _problem(code, value) for code, value in figures.items()}
    return {code: problem for code, problem in problems.items() if problem}


def _problem(code: str, value: Decimal) -> str:
    indicator = indicators().get(code)
    if indicator is None or indicator.aggregate == "ratio":
        return "Không có chỉ tiêu này."
    if not value.is_finite() or value >= _LIMIT:
        return "Không phải là số, hoặc quá lớn."
    if value < 0:
        return "Không thể là số âm."
    if value != value.quantize(_SMALLEST):
        return f"Nhiều nhất {DECIMALS} chữ số thập phân."
    return _problem_of_kind(indicator.kind, value)


def _problem_of_kind(kind: str, value: Decimal) -> str:
    if kind == "yes_no" and value not in {Decimal(0), Decimal(1)}:
        return "Chỉ có thể là có hoặc không."
    if kind == "day" and (value % 1 or not _FIRST_DAY <= value <= _LAST_DAY):
        return "Không phải là một ngày."
    return ""
