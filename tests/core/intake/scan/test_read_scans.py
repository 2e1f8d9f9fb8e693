"""Scans and photographs of a letter (made for tests) are recognised in reading order."""

import struct
import sys
import zlib

import pytest
from PIL import Image
from rapidfuzz.distance import Levenshtein

from tests.paper import pages_of, picture_file, scanned
from tests.typeset import as_pdf, seed_letters
from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.repair import repair
from thongsuot.core.intake.scan.read import read_pictures
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError

LETTER = seed_letters()["002_b88f4200da120217"]

pytestmark = [pytest.mark.ocr, pytest.mark.slow]


def _pages(dots_per_inch: int) -> list[Image.Image]:
    return pages_of(as_pdf(LETTER), dots_per_inch)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def _error_rate(opened) -> float:
    found = " ".join(repair(opened).text.split())
    wanted = " ".join(LETTER.text.split())
    return Levenshtein.distance(found, wanted) / len(wanted)


def test_clean_scan_of_several_pages():
    first, *others = _pages(200)
    data = picture_file(first, "TIFF", save_all=True, append_images=others)
    opened = open_document(data, "quet.tif")
    assert opened.text_origin == "ocr"
    assert opened.pages == 2
    assert _error_rate(opened) < 0.01


def test_noisy_slanted_photographs_are_one_document():
    opened = read_pictures(scanned(LETTER, "noisy"))
    assert opened.pages == 2
    assert _error_rate(opened) < 0.05


def test_pdf_of_pictures_is_recognised():
    data = picture_file(_pages(200)[-1], "PDF", resolution=200)
    opened = open_document(data, "quet.pdf")
    assert opened.text_origin == "ocr"
    assert repair(opened).text.endswith("\n".join(LETTER.text.split("\n")[-3:]))


def test_picture_without_words():
    with pytest.raises(UnreadableDocumentError) as refusal:
        open_document(picture_file(Image.new("L", (900, 1200), 255), "PNG"), "trang.png")
    assert refusal.value.code is UnreadableCode.NO_TEXT


@pytest.mark.parametrize("side", [8_000, 10_000, 20_000, 2**31 - 1])
def test_picture_of_too_many_dots(side):
    size = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", size) + _chunk(b"IDAT", zlib.compress(b""))
    with pytest.raises(UnreadableDocumentError) as refusal:
        open_document(data, "to.png")
    assert refusal.value.code is UnreadableCode.TOO_LARGE


def test_broken_picture():
    data = picture_file(_pages(50)[0], "PNG")
    with pytest.raises(UnreadableDocumentError) as refusal:
        open_document(data[: len(data) // 2], "hong.png")
    assert refusal.value.code in {UnreadableCode.DAMAGED, UnreadableCode.NO_TEXT}


def test_machine_without_recognition_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "trueocr", None)
    with pytest.raises(UnreadableDocumentError, match="nhận dạng chữ"):
        open_document(picture_file(_pages(50)[0], "PNG"), "anh.png")
