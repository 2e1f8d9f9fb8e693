"""What is mutated: letters of the tests in every format that is read (văn bản gốc)."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pypdfium2 as pdfium

from tests.typeset import Letter, as_docx, as_pdf, as_pdf_reportlab, seed_letters

TESTS = Path(__file__).resolve().parents[2] / "tests"
SAMPLES = TESTS / "core/intake/samples"
_PICTURE_DPI = 100


def formats() -> dict[str, Callable[[], tuple[bytes, ...]]]:
    """Give for each ending of a name how to get the documents of that format."""
    return {
        "txt": _texts,
        "docx": lambda: _typeset(as_docx),
        "odt": lambda: _samples("odt"),
        "rtf": lambda: _samples("rtf"),
        "html": lambda: _samples("html"),
        "pdf": _pdfs,
        "doc": lambda: _samples("doc"),
        "png": _pictures,
    }


@cache
def _texts() -> tuple[bytes, ...]:
    files = [*TESTS.glob("seeds/*.txt"), *TESTS.glob("letters/*/*.txt")]
    return tuple(file.read_bytes() for file in sorted(files))


@cache
def _samples(ending: str) -> tuple[bytes, ...]:
    return tuple(file.read_bytes() for file in sorted(SAMPLES.glob(f"*.{ending}")))


@cache
def _typeset(how: Callable[[Letter], bytes]) -> tuple[bytes, ...]:
    return tuple(how(letter) for letter in seed_letters().values())


@cache
def _pdfs() -> tuple[bytes, ...]:
    return (*_samples("pdf"), *_typeset(as_pdf), *_typeset(as_pdf_reportlab))


@cache
def _pictures() -> tuple[bytes, ...]:
    return tuple(_picture(data) for data in _samples("pdf"))


def _picture(data: bytes) -> bytes:
    out = io.BytesIO()
    document = pdfium.PdfDocument(data)
    document[0].render(scale=_PICTURE_DPI / 72, grayscale=True).to_pil().save(out, "PNG")
    document.close()
    return out.getvalue()
