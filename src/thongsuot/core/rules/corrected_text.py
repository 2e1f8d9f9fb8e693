"""Corrected text (bản văn bản thuần đã sửa): the bytes of a text file with fixes made, its line ends kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.plain_text import decode
from thongsuot.core.rules.fixing import corrected, edits_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thongsuot.core.model.source_text import SourceText
    from thongsuot.core.rules.fixing import MadeFix

_MARK = "\ufeff"


def corrected_text(data: bytes, source: SourceText, fixes: Sequence[MadeFix]) -> bytes:
    """Give the file as UTF-8 with the fixes made.

    Where the lines were laid out anew when the file was read (columns side by side), the text comes out
    in the order in which it was read.
    """
    made = corrected(source.original, edits_of(fixes))
    held = decode(data)
    if "\r\n" in held:
        made = made.replace("\n", "\r\n")
    elif held.endswith("\n") and not made.endswith("\n"):
        made += "\n"
    return (_MARK if data.startswith(_MARK.encode()) else "").encode() + made.encode()
