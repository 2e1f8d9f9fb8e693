"""A long document is set in a process of its own: the same file, and its memory goes with the process."""

import pytest

from tests.core.rendering.documents import a_report
from thongsuot.core.rendering import pdf, typeset
from thongsuot.core.rendering.pdf import BUNDLED_FONTS, to_pdf


def test_the_same_bytes_in_a_process_of_its_own(monkeypatch):
    here = to_pdf(a_report(), BUNDLED_FONTS)
    monkeypatch.setattr(pdf, "_MOST_ROWS_HERE", 0)
    monkeypatch.setattr(pdf, "typeset", None)
    assert to_pdf(a_report(), BUNDLED_FONTS) == here


def test_a_long_table_is_not_set_here(monkeypatch):
    monkeypatch.setattr(pdf, "typeset", None)
    made = to_pdf(a_report(rows=pdf._MOST_ROWS_HERE + 1), BUNDLED_FONTS)
    assert made.startswith(b"%PDF-")


def test_no_fonts_are_the_same_error(tmp_path, monkeypatch):
    monkeypatch.setattr(pdf, "_MOST_ROWS_HERE", 0)
    with pytest.raises(FileNotFoundError):
        to_pdf(a_report(), tmp_path)


def test_a_process_that_was_killed_is_an_error(monkeypatch):
    monkeypatch.setattr(pdf, "_MOST_ROWS_HERE", 0)
    monkeypatch.setattr(typeset.sys, "executable", "/bin/false")
    with pytest.raises(typeset.subprocess.CalledProcessError):
        to_pdf(a_report(), BUNDLED_FONTS)
