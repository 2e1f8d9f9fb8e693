"""Remedy (cách sửa): the shortest way to write the fix of a flaw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix

if TYPE_CHECKING:
    from thongsuot.core.model.span import Span


def put(place: Span, words: str, *, safe: bool = True) -> Fix:
    """Give the fix that puts ``words`` in the place of what stands there; an empty place puts them in."""
    return Fix(safe=safe, edits=(Edit(place, words),))
