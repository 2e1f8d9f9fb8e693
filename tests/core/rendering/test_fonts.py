"""The fonts that set-up brings hold every Vietnamese letter; letters of another font would mix in otherwise."""

import struct
import unicodedata

import pytest

from thongsuot.core.rendering.pdf import BUNDLED_FONTS

VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
NEEDED = {unicodedata.normalize("NFC", v + tone) for v in VOWELS for tone in TONES} | set(
    "đĐ“”‘’–—…•½§°₫"
)


def letters_of(font: bytes) -> set[int]:
    """Give the code points of a TrueType font's character map of format 4."""
    tables = struct.unpack(">H", font[4:6])[0]
    where = {
        font[12 + 16 * at : 16 + 16 * at]: struct.unpack(">I", font[20 + 16 * at : 24 + 16 * at])[0]
        for at in range(tables)
    }
    start = where[b"cmap"]
    points: set[int] = set()
    for at in range(struct.unpack(">H", font[start + 2 : start + 4])[0]):
        place = start + struct.unpack(">I", font[start + 8 + 8 * at : start + 12 + 8 * at])[0]
        if struct.unpack(">H", font[place : place + 2])[0] != 4:
            continue
        count = struct.unpack(">H", font[place + 6 : place + 8])[0] // 2
        ends = struct.unpack(f">{count}H", font[place + 14 : place + 14 + 2 * count])
        starts = struct.unpack(f">{count}H", font[place + 16 + 2 * count : place + 16 + 4 * count])
        for first, last in zip(starts, ends, strict=True):
            points.update(range(first, last + 1))
    return points


@pytest.mark.parametrize("face", ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"])
def test_every_vietnamese_letter_is_in_the_face(face):
    points = letters_of((BUNDLED_FONTS / f"Tinos_{face}.ttf").read_bytes())
    assert {letter for letter in NEEDED if ord(letter) not in points} == set()
