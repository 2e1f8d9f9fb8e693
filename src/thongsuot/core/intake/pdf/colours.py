"""Colour profiles (hồ sơ màu) of a PDF: left out where they say nothing to a reader, for PDFium works out each anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = b"/ICCBased"
_PROFILE = re.compile(_NAME + rb"\s+\d+\s+\d+\s+R(?=\s*\])")
_PLAIN = b"/DeviceRGB"
_PICTURE = b"/Image"


def without_profiles(data: bytes) -> bytes:
    """Give a PDF, as long as before, with plain colours in place of profiles; one with pictures as it is.

    Letters are the same letters in any colour. A picture may be a page of paper, which is recognised by its shades.
    """
    if _NAME not in data or _has_pictures(data):
        return data
    plain = bytearray(data)
    for place in _places_of(_NAME, data):
        profile = _PROFILE.match(data, place)
        if profile is not None:
            plain[place : profile.end()] = _PLAIN.ljust(len(profile[0]))
    return bytes(plain)


def _has_pictures(data: bytes) -> bool:
    """Tell whether an object of the file is a picture, and not only the names of colours like it (ImageC)."""
    ends = (place + len(_PICTURE) for place in _places_of(_PICTURE, data))
    return any(not data[end : end + 1].isalnum() for end in ends)


def _places_of(name: bytes, data: bytes) -> Iterator[int]:
    """Give where a name stands; many times faster than a regular expression over a whole file."""
    place = data.find(name)
    while place >= 0:
        yield place
        place = data.find(name, place + 1)
