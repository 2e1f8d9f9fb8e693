"""Files that cannot be read end in one clear message each, never in another exception."""

import io
import struct
import zipfile

import docx
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from tests.typeset import as_docx, as_pdf, seed_letters
from thongsuot.core.intake.largest_file import LARGEST_FILE
from thongsuot.core.intake.open import open_document
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError

LETTER = seed_letters()["002_b88f4200da120217"]


def _refusal(data: bytes, name: str) -> UnreadableDocumentError:
    with pytest.raises(UnreadableDocumentError) as refused:
        open_document(data, name)
    assert "hãy" in refused.value.message.lower(), "the message says what to do"
    return refused.value


def _zip(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def _picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 40), "white").save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", b"\n"])
def test_empty_file(data):
    assert _refusal(data, "trong.docx").code is UnreadableCode.EMPTY


def test_picture_renamed_to_docx():
    refusal = _refusal(_picture(), "anh.docx")
    assert refusal.code is UnreadableCode.DAMAGED
    assert "ảnh" in refusal.message


def test_password_protected_pdf():
    assert _refusal(_locked_pdf(), "khoa.pdf").code is UnreadableCode.ENCRYPTED


def test_password_protected_word_file():
    """Word puts a locked DOCX into an OLE container with a stream of this name."""
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    assert _refusal(data, "khoa.docx").code is UnreadableCode.ENCRYPTED


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95, 0.999])
def test_truncated_docx(share):
    data = as_docx(LETTER)
    assert _refusal(data[: int(len(data) * share)], "cut.docx").code is UnreadableCode.DAMAGED


def test_docx_without_document():
    data = _zip({"[Content_Types].xml": b"<Types/>", "word/styles.xml": b"<styles/>"})
    assert _refusal(data, "a.docx").code is UnreadableCode.DAMAGED


def test_docx_without_words():
    out = io.BytesIO()
    docx.Document().save(out)
    assert _refusal(out.getvalue(), "a.docx").code is UnreadableCode.NO_TEXT


def test_zip_bomb():
    data = _zip({"word/document.xml": bytes(300 * 1024 * 1024)})
    assert len(data) < 1024 * 1024
    assert _refusal(data, "bom.docx").code is UnreadableCode.TOO_LARGE


def test_zip_bomb_that_lies_about_its_size():
    data = bytearray(_zip({"word/document.xml": b"<w>" + b" " * 60_000_000 + b"</w>"}))
    entry = data.rfind(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 1000)
    assert _refusal(bytes(data), "bom.docx").code in {
        UnreadableCode.TOO_LARGE,
        UnreadableCode.DAMAGED,
    }


def test_entity_expansion():
    entities = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    xml = f'<!DOCTYPE w [<!ENTITY a0 "ha">{entities}]><w><body>&a9;</body></w>'
    data = _zip({"word/document.xml": xml.encode()})
    assert _refusal(data, "thuc-the.docx").code is UnreadableCode.DAMAGED


def test_outside_entity_is_not_fetched():
    xml = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w><body>&x;</body></w>'
    data = _zip({"word/document.xml": xml.encode()})
    assert _refusal(data, "thuc-the.docx").code is UnreadableCode.DAMAGED


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (bytes(range(256)) * 20, "la.bin"),
        (_zip({"xl/workbook.xml": b"<x/>"}), "bang.xlsx"),
        (_zip({"a.txt": b"x"}), "goi.zip"),
        (b"\x7fELF" + bytes(100), "chay"),
    ],
)
def test_unknown_format(data, name):
    assert _refusal(data, name).code is UnreadableCode.UNKNOWN_FORMAT


def test_file_beyond_the_limit():
    assert _refusal(b"a" * (LARGEST_FILE + 1), "to.txt").code is UnreadableCode.TOO_LARGE


def test_pdf_of_too_many_pages():
    document = pypdfium2.PdfDocument.new()
    for _ in range(301):
        document.new_page(100, 100)
    out = io.BytesIO()
    document.save(out)
    assert _refusal(out.getvalue(), "dai.pdf").code is UnreadableCode.TOO_LARGE


def _refusal_or_none(data: bytes) -> UnreadableDocumentError | None:
    try:
        open_document(data, "hong")
    except UnreadableDocumentError as refusal:
        return refusal
    return None


@pytest.mark.parametrize("share", [0.01, 0.2, 0.5, 0.9])
def test_truncated_pdf_is_read_in_part_or_refused(share):
    data = as_pdf(LETTER)
    refusal = _refusal_or_none(data[: int(len(data) * share)])
    assert refusal is None or refusal.code in {UnreadableCode.DAMAGED, UnreadableCode.NO_TEXT}


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_damaged_bytes_never_end_in_another_exception(data):
    whole = data.draw(st.sampled_from([as_docx(LETTER), as_pdf(LETTER)]))
    place = data.draw(st.integers(0, len(whole) - 1))
    junk = data.draw(st.binary(min_size=1, max_size=40))
    refusal = _refusal_or_none(whole[:place] + junk + whole[place + len(junk) :])
    assert refusal is None or refusal.message


def _locked_pdf() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt="mat-khau-thu-nghiem")
    canvas.drawString(100, 700, "minh hoa")
    canvas.save()
    return out.getvalue()
