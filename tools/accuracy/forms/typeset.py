"""The sample letters in each form of file: typeset, saved by LibreOffice, printed and scanned (made for measuring)."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.typeset import Letter

Files = list[tuple[bytes, str]]
_SECONDS = 240


@dataclass(frozen=True)
class Form:
    """A form of file, and how the letters (by name) are put into it; a scan is a file a page."""

    name: str
    files: Callable[[dict[str, Letter]], dict[str, Files]]
    is_scan: bool = False


def forms() -> Iterator[Form]:
    """Give the forms that can be made on this machine."""
    from tests.paper import scanned
    from tests.typeset import as_docx, as_pdf, as_pdf_reportlab

    yield Form("DOCX", _each(as_docx, "docx"))
    if shutil.which("soffice"):
        yield Form("DOC (LibreOffice)", _saved_as("doc"))
        yield Form("ODT (LibreOffice)", _saved_as("odt"))
        yield Form("RTF (LibreOffice)", _saved_as("rtf"))
        yield Form("HTML (LibreOffice)", _saved_as("html"))
        yield Form("PDF (LibreOffice)", _saved_as("pdf"))
    yield Form("PDF (Typst)", _each(as_pdf, "pdf"))
    yield Form("PDF (reportlab)", _each(as_pdf_reportlab, "pdf"))
    for kind, shown in (("clean", "clean scan, 200 dpi"), ("noisy", "noisy scan, 150 dpi")):
        yield Form(shown, _scans(scanned, kind), is_scan=True)


def _each(
    typeset: Callable[[Letter], bytes], kind: str
) -> Callable[[dict[str, Letter]], dict[str, Files]]:
    return lambda letters: {
        name: [(typeset(letter), f"{name}.{kind}")] for name, letter in letters.items()
    }


def _scans(
    scanned: Callable[[Letter, str], Files], kind: str
) -> Callable[[dict[str, Letter]], dict[str, Files]]:
    return lambda letters: {name: scanned(letter, kind) for name, letter in letters.items()}


def _saved_as(kind: str) -> Callable[[dict[str, Letter]], dict[str, Files]]:
    return lambda letters: _converted(letters, kind)


def _converted(letters: dict[str, Letter], kind: str) -> dict[str, Files]:
    """Have LibreOffice save the letters in another format, all in one call."""
    from tests.typeset import as_docx

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = [folder / f"{stem}.docx" for stem in letters]
        for source, letter in zip(sources, letters.values(), strict=True):
            source.write_bytes(as_docx(letter))
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [shutil.which("soffice") or "soffice", profile, "--headless", "--norestore"]
        command += ["--convert-to", kind, "--outdir", name, *map(str, sources)]
        subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
        return {
            path.stem: [(path.with_suffix(f".{kind}").read_bytes(), f"{path.stem}.{kind}")]
            for path in sources
        }
