"""Ordinals (số thứ tự): numbers written in Arabic or Roman figures."""

from __future__ import annotations

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def number_of(written: str) -> int:
    """Read ``7`` or ``vii``, in small letters."""
    if written.isdecimal():
        return int(written)
    values = [_ROMAN[letter] for letter in written]
    return sum(
        -one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True)
    )
