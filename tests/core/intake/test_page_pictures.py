"""Pictures of pages: JPEG in the measure of the places of lines; other files have none."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from thongsuot.core.intake.page_pictures import page_pictures
from thongsuot.core.intake.picture_bundle import pack, parts_of
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.pipeline import read
from thongsuot.core.sandbox.drawn import pack as pack_pictures
from thongsuot.core.sandbox.drawn import unpack

PDF = next((Path(__file__).parent / "samples").glob("002*.pdf"))


def a_photograph(shade: int = 255) -> bytes:
    out = io.BytesIO()
    Image.new("L", (400, 560), shade).save(out, "PNG")
    return out.getvalue()


def test_a_pdf_has_a_picture_of_each_page_in_its_own_measure():
    pictures = list(page_pictures(PDF.read_bytes(), PDF.name))

    reading = read(PDF.read_bytes(), PDF.name)
    assert [one.number for one in pictures] == list(range(1, (reading.source.pages or 0) + 1))
    for one in pictures:
        image = Image.open(io.BytesIO(one.jpeg))
        assert image.format == "JPEG"
        assert image.width / image.height == pytest.approx(one.width / one.height, rel=0.01)
    placed = [place for place in reading.places if place]
    assert len(reading.places) == len(reading.source_text.original.split("\n"))
    assert placed
    for place in placed:
        page = pictures[place.page - 1]
        assert 0 <= place.left < place.right <= page.width
        assert 0 <= place.top < place.bottom <= page.height


def test_text_has_no_pictures():
    assert list(page_pictures("Kính gửi: Sở Y tế".encode(), "a.txt")) == []


def test_a_broken_pdf_is_refused_as_in_reading():
    with pytest.raises(UnreadableDocumentError):
        list(page_pictures(b"%PDF-1.7 broken", "a.pdf"))


def test_a_bundle_gives_its_photographs_back_in_order_and_byte_for_byte():
    files = [(a_photograph(n), f"trang {n}.png") for n in (10, 9, 8)]
    bundle = pack(files)

    assert [data for data, _name in parts_of(bundle, "bo.zip")] == [data for data, _ in files]
    assert pack(files) == bundle
    assert pack(files[::-1]) != bundle


def test_a_bundle_has_a_picture_of_each_photograph():
    pytest.importorskip("cv2")
    pytest.importorskip("trueocr")
    bundle = pack([(a_photograph(), "1.png"), (a_photograph(), "2.png")])
    assert [one.number for one in page_pictures(bundle, "bo.zip")] == [1, 2]


def test_pictures_come_over_the_line_as_they_were_sent():
    pictures = list(page_pictures(PDF.read_bytes(), PDF.name))
    assert list(unpack(pack_pictures(pictures))) == pictures


@pytest.mark.parametrize("message", [b"", b"x" * 8, pack_pictures([])[:-1]])
def test_what_is_no_such_message_is_refused(message):
    with pytest.raises(ValueError, match="no picture"):
        list(unpack(message))


def test_what_is_no_picture_is_refused():
    (first, *_rest) = page_pictures(PDF.read_bytes(), PDF.name)
    message = pack_pictures([first]).replace(b"\xff\xd8\xff", b"<ht")
    with pytest.raises(ValueError, match="no picture"):
        list(unpack(message))
