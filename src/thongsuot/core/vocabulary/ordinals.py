"""Ordinals (số thứ tự): numbers written in Arabic or Roman figures."""

from __future__ import annotations

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def is_roman(written: str) -> bool:
    """Tell whether a word consists of Roman figures in capitals."""
    return bool(written) and set(written) <= _ROMAN.keys()


def number_of(written: str) -> int:
    """Read ``7``, ``VII`` or ``vii``.

    Raises:
        KeyError: it is none of these.
    """
    if written.isdecimal():
        return int(written)
    values = [_ROMAN[figure] for figure in written.upper()]
    return sum(
        -one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True)
    )
