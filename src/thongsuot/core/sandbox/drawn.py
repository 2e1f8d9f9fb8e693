"""Pictures of pages on their way from a reader (ảnh trang): their measures as JSON, then their bytes."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Iterator

from thongsuot.core.intake.page_pictures import PagePicture

_LENGTH = struct.Struct("!Q")
_JPEG = b"\xff\xd8\xff"
_NONE = "no picture"


def pack(pictures: Iterable[PagePicture]) -> bytes:
    """Give all pictures as one message."""
    listed = list(pictures)
    measures = [[one.number, one.width, one.height, len(one.jpeg)] for one in listed]
    head = json.dumps(measures).encode()
    return b"".join([_LENGTH.pack(len(head)), head, *(one.jpeg for one in listed)])


def unpack(message: bytes) -> Iterator[PagePicture]:
    """Give the pictures of a message.

    Raises:
        ValueError: it is no such message, or holds something else than JPEG.
    """
    try:
        (length,) = _LENGTH.unpack_from(message)
        at = _LENGTH.size + length
        measures = json.loads(message[_LENGTH.size : at])
    except (struct.error, ValueError) as error:
        raise ValueError(_NONE) from error
    for number, width, height, size in measures:
        jpeg = message[at : at + size]
        if len(jpeg) != size or not jpeg.startswith(_JPEG):
            raise ValueError(_NONE)
        at += size
        yield PagePicture(int(number), jpeg, float(width), float(height))
