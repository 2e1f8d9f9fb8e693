"""Other times (thời điểm khác): the views in which a name is looked for that the day does not know."""

from __future__ import annotations

from datetime import date
from functools import cache

from thongsuot.core.registry.changes import FIRST_DAY, REFORM, changes
from thongsuot.core.registry.view import View, as_of


@cache
def other_views() -> tuple[View, ...]:
    """Give the country at the end of June 2025, in 2023, in 2021, on 01/7/2025 and after the last change."""
    last = changes()[-1].day
    days = (date(2025, 6, 30), date(2023, 12, 31), FIRST_DAY, REFORM, last)
    return tuple(as_of(day) for day in days)
