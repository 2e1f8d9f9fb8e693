"""The bare text of a DOC, taken from its table of pieces, with the signs that part cells and fields."""

from __future__ import annotations

import struct
from itertools import pairwise
from typing import TYPE_CHECKING

from legacy_doc.exceptions import LegacyDocError
from legacy_doc.ole import OleReader
from legacy_doc.types import ExtractionOptions

from thongsuot.core.intake import refusals

if TYPE_CHECKING:
    from collections.abc import Iterator

# Places in the file information block (FIB).
_FLAGS = 0x0A
_TEXT_LENGTH = 0x4C
_PIECES = 0x1A2
_LOCKED = 0x0100
_SECOND_TABLE = 0x0200
_COMPRESSED = 0x40000000
_PROPERTIES, _PIECE_TABLE = 1, 2
_MOST_LETTERS = 5_000_000


def word_text(data: bytes, name: str) -> str:
    """Give the text of the document itself, without notes and page heads.

    Raises:
        UnreadableDocumentError: the file is locked or broken.
    """
    try:
        ole = OleReader(data, options=ExtractionOptions(max_file_bytes=len(data) + 1))
        main = ole.read_stream("WordDocument")
        (flags,) = struct.unpack_from("<H", main, _FLAGS)
        if flags & _LOCKED:
            raise refusals.encrypted(name)
        table = ole.read_stream("1Table" if flags & _SECOND_TABLE else "0Table")
        (length,) = struct.unpack_from("<I", main, _TEXT_LENGTH)
        return "".join(_pieces(main, table))[: min(length, _MOST_LETTERS)]
    except (LegacyDocError, struct.error, IndexError, ValueError):
        raise refusals.damaged(name) from None


def _pieces(main: bytes, table: bytes) -> Iterator[str]:
    pieces = _piece_table(main, table)
    count = (len(pieces) - 4) // 12
    limits = struct.unpack_from(f"<{count + 1}I", pieces)
    for index, (start, end) in enumerate(pairwise(limits)):
        (place,) = struct.unpack_from("<I", pieces, 4 * (count + 1) + 8 * index + 2)
        letters = max(end - start, 0)
        if place & _COMPRESSED:
            at = (place & ~_COMPRESSED) // 2
            yield main[at : at + letters].decode("cp1252", errors="replace")
        else:
            yield main[place : place + 2 * letters].decode("utf-16-le", errors="replace")


def _piece_table(main: bytes, table: bytes) -> bytes:
    at, length = struct.unpack_from("<II", main, _PIECES)
    end = at + length
    while at < end:
        if table[at] == _PROPERTIES:
            (size,) = struct.unpack_from("<H", table, at + 1)
            at += 3 + size
        elif table[at] == _PIECE_TABLE:
            (size,) = struct.unpack_from("<I", table, at + 1)
            return table[at + 5 : at + 5 + size]
        else:
            break
    message = "no table of pieces"
    raise ValueError(message)
