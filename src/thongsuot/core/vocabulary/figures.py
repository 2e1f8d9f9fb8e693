"""Figures (số liệu): numbers and days in Vietnamese writing, 1.234.567,5 and 25/3/2024."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

_SWAP = str.maketrans(",.", ".,")


def written_number(amount: Decimal | int) -> str:
    """Write ``amount`` with dots between thousands and a comma before decimals, no trailing zeros."""
    plain = f"{Decimal(amount):,f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return plain.translate(_SWAP)


def written_day(day: date) -> str:
    """Write ``day`` as in tables: 25/3/2024, 05/4/2024 (leading zeros as in the decree)."""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)  # noqa: PLR2004 - months 1 and 2, the decree
    return f"{day.day:02d}/{month}/{day.year}"


def written_ordinal(number: Decimal) -> str:
    """Write a day that is kept as its number (``date.toordinal``)."""
    return written_day(date.fromordinal(int(number)))
