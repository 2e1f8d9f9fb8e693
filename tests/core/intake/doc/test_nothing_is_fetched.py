"""A DOC that names a picture in the network is read without a word to that place."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from thongsuot.core.intake.open import open_document

WORDS = "Kính gửi: Các trường học minh họa."


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """Give an address on this machine, and what it was asked for."""
    paths: list[str] = []

    class Place(BaseHTTPRequestHandler):
        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline(65_537)
            paths.append(self.raw_requestline.decode(errors="replace"))
            self.close_connection = True

    with HTTPServer(("127.0.0.1", 0), Place) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/x.png", paths
        server.shutdown()
        thread.join()


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_linked_picture_is_not_fetched(tmp_path, asked):
    address, paths = asked
    letter = _letter_with_picture(tmp_path, address)
    assert paths, "LibreOffice as it comes fetches the picture"
    assert "INCLUDEPICTURE".encode("utf-16-le") in letter
    paths.clear()

    opened = open_document(letter, "thu.doc")

    assert WORDS in opened.original
    assert paths == []


def _letter_with_picture(folder: Path, address: str) -> bytes:
    """Have LibreOffice write a DOC with a picture that lies elsewhere."""
    page = folder / "thu.html"
    picture = f'<img src="{address}" width="40" height="40">'
    page.write_text(f'<meta charset="utf-8"><p>{WORDS}</p>{picture}', encoding="utf-8")
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--infilter=HTML (StarWriter)", "--convert-to", "doc:MS Word 97"]
    subprocess.run([*command, "--outdir", folder, page], check=True, capture_output=True)
    return (folder / "thu.doc").read_bytes()
