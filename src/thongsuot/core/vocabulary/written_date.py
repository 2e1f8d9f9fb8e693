"""Written date (ngày, tháng, năm): dates in the words of an administrative document."""

from __future__ import annotations

BLANK = "       "
"""A part that is not given yet: a blank wide enough to write in."""


def written_date(day: int | None, month: int | None, year: int | None) -> str:
    """Write ``ngày 05 tháng 3 năm 2026``; a part that is None stays a visible blank.

    Days below ten and the months 1 and 2 get a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    Phần I, Mục II, khoản 4).
    """
    days = BLANK if day is None else f"{day:02d}"
    months = BLANK if month is None else f"{month:02d}" if month <= 2 else str(month)  # noqa: PLR2004 - months 1 and 2, the decree
    years = BLANK if year is None else str(year)
    return f"ngày {days} tháng {months} năm {years}"
