"""Median (trung vị) of measures on a page; ``statistics`` has one too, with fractions and decimals to load first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def median(values: Iterable[float]) -> float:
    """Give the middle one of ``values``, of an even number the mean of the two in the middle.

    Raises:
        ValueError: there are none.
    """
    ordered = sorted(values)
    if not ordered:
        message = "no values, no median"
        raise ValueError(message)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
