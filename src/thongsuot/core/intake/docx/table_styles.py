"""Styles of tables (kiểu bảng), left out before a style sheet is parsed: they say nothing about words.

Programs that write Word files bring along a hundred of them, and parsing these takes longer than
reading all the rest of a letter.
"""

from __future__ import annotations

_END = b"</w:style>"


def without_table_styles(sheet: bytes) -> bytes:
    """Give the style sheet without the styles of tables; one that is written otherwise stays whole."""
    *styles, rest = sheet.split(_END)
    return b"".join([*map(_without_table_style, styles), rest])


def _without_table_style(piece: bytes) -> bytes:
    """Take away the style that ends where ``piece`` ends, if it is one of a table."""
    begin = piece.rfind(b"<w:style ")
    head = piece[begin : piece.find(b">", begin)]
    return piece[:begin] if begin >= 0 and b' w:type="table"' in head else piece + _END
