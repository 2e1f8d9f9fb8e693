"""The same letter as LibreOffice saves it in other formats is read as the same text."""

from pathlib import Path

import pytest

from tests.typeset import seed_letters
from thongsuot.core.intake.doc import convert
from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.opened_document import NUMBERS_LOST
from thongsuot.core.intake.repair import repair

SAMPLES = sorted(Path(__file__).parent.glob("samples/*_*"))
WITH_NUMBERS = [path for path in SAMPLES if path.suffix != ".doc"]
DOCS = [path for path in SAMPLES if path.suffix == ".doc"]


def _lines(path: Path) -> list[str]:
    return repair(open_document(path.read_bytes(), path.name)).text.split("\n")


def _expected(path: Path) -> list[str]:
    return seed_letters()[path.stem].text.split("\n")


@pytest.mark.parametrize("path", WITH_NUMBERS, ids=lambda path: path.name)
def test_letter_saved_by_libreoffice(path):
    assert _lines(path) == _expected(path)


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_doc_by_libreoffice(path):
    if convert.to_docx(path.read_bytes()) is None:
        pytest.skip("LibreOffice is not installed")
    assert _lines(path) == _expected(path)


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_doc_without_libreoffice_has_all_words_but_the_automatic_numbers(path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    convert._program.cache_clear()
    opened = open_document(path.read_bytes(), path.name)
    convert._program.cache_clear()
    assert opened.notes == (NUMBERS_LOST,)
    found = "".join(repair(opened).text.split())
    for line in _expected(path):
        words = line.partition(" ")[2] if line[:1] in "-I1234567" else line
        assert "".join(words.split()) in found
