"""Plausibility (tính hợp lý) of a report: figures that cannot all be right, told to who fills the form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Literal

from thongsuot.core.vocabulary.figures import written_number, written_ordinal
from thongsuot.core.vocabulary.indicators import Indicator, indicators
from thongsuot.core.vocabulary.load import entries

Window = tuple[date, date]
"""First and last day on which the directive wants banners to hang."""


@dataclass(frozen=True, slots=True)
class Implausible:
    """What does not fit: the indicators concerned and a message for the user."""

    indicators: tuple[str, ...]
    message: str


@dataclass(frozen=True, slots=True)
class Check:
    """One row of the table of checks."""

    sort: Literal["at_least", "implied", "in_window", "magnitude"]
    message: str
    first: str = ""
    second: str = ""
    given: tuple[str, ...] = ()
    then: str = ""
    least: int = 0


def check_report(
    values: Mapping[str, Decimal], *, window: Window | None = None, nil: bool = False
) -> tuple[Implausible, ...]:
    """Find what does not fit in the figures of one report; a blank is never measured against a figure.

    ``window`` is that of the directive's banners; ``nil`` says that the unit declared to have held
    nothing.
    """
    wrong = {code: _wrong_figure(indicators()[code], amount) for code, amount in values.items()}
    sound = {code: amount for code, amount in values.items() if wrong[code] is None}
    between = [_violated(check, sound, window) for check in _checks()]
    return tuple(
        found for found in (_broken_nil(sound, nil=nil), *wrong.values(), *between) if found
    )


def _wrong_figure(indicator: Indicator, amount: Decimal) -> Implausible | None:
    if amount < 0:
        message = f"{indicator.name}: số liệu không thể âm ({written_number(amount)})."
    elif amount != amount.to_integral_value():
        message = f"{indicator.name}: số liệu phải là số nguyên ({written_number(amount)})."
    elif indicator.kind == "yes_no" and amount > 1:
        message = f"{indicator.name}: chỉ ghi có hoặc không."
    elif indicator.kind == "day" and not 0 < amount <= date.max.toordinal():
        message = f"{indicator.name}: ngày không hợp lệ."
    else:
        return None
    return Implausible((indicator.code,), message)


def _broken_nil(values: Mapping[str, Decimal], *, nil: bool) -> Implausible | None:
    held = tuple(code for code in ("held", "ceremonies", "seminars") if values.get(code))
    if not (nil and held):
        return None
    return Implausible(held, "Đã ghi “không tổ chức” nhưng vẫn có số liệu về hoạt động kỷ niệm.")


def _violated(
    check: Check, values: Mapping[str, Decimal], window: Window | None
) -> Implausible | None:
    concerned = _TESTS[check.sort](check, values, window)
    if not concerned:
        return None
    words = {
        "first": _written(check.first, values),
        "second": _written(check.second, values),
        "least": written_number(check.least),
    }
    return Implausible(concerned, check.message.format(**words))


def _at_least(
    check: Check, values: Mapping[str, Decimal], _window: Window | None
) -> tuple[str, ...]:
    if check.first not in values or check.second not in values:
        return ()
    return (check.first, check.second) if values[check.first] < values[check.second] else ()


def _implied(
    check: Check, values: Mapping[str, Decimal], _window: Window | None
) -> tuple[str, ...]:
    given = tuple(code for code in check.given if values.get(code, 0) > 0)
    return (*given, check.then) if given and not values.get(check.then) else ()


def _in_window(
    check: Check, values: Mapping[str, Decimal], window: Window | None
) -> tuple[str, ...]:
    day = values.get(check.first)
    if window is None or day is None:
        return ()
    return () if window[0].toordinal() <= day <= window[1].toordinal() else (check.first,)


def _magnitude(
    check: Check, values: Mapping[str, Decimal], _window: Window | None
) -> tuple[str, ...]:
    return (check.first,) if 0 < values.get(check.first, Decimal(0)) < check.least else ()


_TESTS: Mapping[str, Callable[[Check, Mapping[str, Decimal], Window | None], tuple[str, ...]]] = {
    "at_least": _at_least,
    "implied": _implied,
    "in_window": _in_window,
    "magnitude": _magnitude,
}


def _written(code: str, values: Mapping[str, Decimal]) -> str:
    amount = values.get(code)
    if amount is None:
        return ""
    return written_ordinal(amount) if indicators()[code].kind == "day" else written_number(amount)


@cache
def _checks() -> tuple[Check, ...]:
    return entries("report_checks", "check", Check)
