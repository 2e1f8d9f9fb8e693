"""Styles of tables (kiểu bảng), left out before a style sheet is parsed: they say nothing about words.

Programs that write Word files bring along a hundred of them, and parsing these takes longer than
reading all the rest of a letter. So it is with the styles that a file does not have (latent ones).
"""

from __future__ import annotations

_BEGIN, _END = b"<w:style ", b"</w:style>"
_OF_TABLE = b' w:type="table"'
_LATENT, _END_OF_LATENT = b"<w:latentStyles ", b"</w:latentStyles>"


def without_table_styles(sheet: bytes) -> bytes:
    """Give the style sheet without the styles of tables; one that is written otherwise stays whole."""
    kept: list[bytes] = []
    done, at = 0, sheet.find(_OF_TABLE)
    while at >= 0:
        begin, end = sheet.rfind(_BEGIN, done, at + 1), sheet.find(_END, at)
        if end < 0:
            break
        if begin >= 0 and sheet.find(b">", begin, at) < 0 and sheet.find(_BEGIN, at, end) < 0:
            kept.append(sheet[done:begin])
            done = end + len(_END)
        at = sheet.find(_OF_TABLE, end)
    return without_latent_styles(b"".join([*kept, sheet[done:]]))


def without_latent_styles(sheet: bytes) -> bytes:
    """Give the style sheet without the list of styles that the file does not have."""
    begin = sheet.find(_LATENT)
    end = sheet.find(_END_OF_LATENT, begin)
    if begin < 0 or end < 0 or sheet.count(_LATENT) > 1:
        return sheet
    return sheet[:begin] + sheet[end + len(_END_OF_LATENT) :]
