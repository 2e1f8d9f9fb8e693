"""Draws deadlines (thời hạn): a phrase and the last day that a careful reader takes from it."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Any

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Due
from tools.accuracy.generator.phrases import choices

Option = tuple[str, str | None, bool | None]


def draw_due(chance: Chance, written: date, use: str) -> Due:
    """Draw a deadline for a letter written on that day; ``use`` is task or report."""
    day = written + timedelta(days=chance.between(8, 120))
    entry = chance.pick(choices(chance, "deadlines", only=use))
    words = _parts(chance, day)
    phrase = entry["words"].format(**words)
    last, inclusive = entry["last"], entry.get("inclusive")
    due = _read(phrase, last, inclusive, day)
    more: list[Option] = [
        (other.format(**words), None, None) for other in entry.get("accepted", [])
    ]
    name = f"deadlines: {entry['variation']}"
    chance.drawn.add(name)
    return Due(*due[0], tuple(due[1:] + more), name)


def _read(phrase: str, last: str, inclusive: bool | None, day: date) -> list[Option]:  # noqa: FBT001 - a part of the truth
    if last == "day":
        return [(phrase, day.isoformat(), inclusive)]
    ends = {"month": _month_end(day), "quarter": _quarter_end(day)}
    if last in ends:
        return [(phrase, None, None), (phrase, ends[last].isoformat(), True)]
    return [(phrase, None, None)]


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _quarter_end(day: date) -> date:
    return _month_end(day.replace(day=1, month=(day.month + 2) // 3 * 3))


def _parts(chance: Chance, day: date) -> dict[str, Any]:
    return {
        "d": chance.pick([shown(day), f"{day:%d/%m/%Y}"]),
        "dm": f"{day.day:02d}/{day.month}",
        "long": long_date(day),
        "m": day.month,
        "y": day.year,
        "q": ("I", "II", "III", "IV")[(day.month - 1) // 3],
        "h": chance.pick(["16", "17", "10", "11"]),
        "n": chance.pick(["05", "07", "10", "15", "30"]),
    }


def shown(day: date) -> str:
    """Write a day as offices do: two digits for it, and for the first two months."""
    return f"{day.day:02d}/{_month(day)}/{day.year}"


def long_date(day: date) -> str:
    """Write a day in words: 05 tháng 3 năm 2024."""
    return f"{day.day:02d} tháng {_month(day)} năm {day.year}"


def _month(day: date) -> str:
    return f"{day.month:02d}" if day.month < 3 else str(day.month)  # noqa: PLR2004 - Nghị định 30: January and February
