"""Whole numbers (số nguyên) in the attributes of an ODT."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


def whole_number(text: str | None, otherwise: T) -> int | T:
    """Give the number that an attribute holds; what is no whole number says nothing."""
    return int(text) if text and text.isdecimal() else otherwise
