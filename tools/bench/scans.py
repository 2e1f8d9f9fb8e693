"""How fast and how rightly scans are read (tốc độ đọc bản quét): letter by letter, and a folder of them at once."""

from __future__ import annotations

import io
import tempfile
import time
from pathlib import Path

from PIL import Image
from rapidfuzz.distance import Levenshtein

from tools.bench.bulk import CORES, Spent, read_folder
from tools.bench.report import Row
from tools.bench.timing import apart, processor_seconds

KINDS = {"clean, 200 dpi": ("clean", 200), "noisy, 150 dpi": ("noisy", 150)}
# So many that the start of the processes, about two seconds, does not decide.
COPIES = 4


def measure() -> list[Row]:
    """Read the pages of the typeset sample letters as pictures, each letter as one document."""
    rows = [apart(read_one_by_one, shown) for shown in KINDS]
    return [*rows, *(apart(read_in_bulk, shown) for shown in KINDS)]


def read_one_by_one(shown: str) -> Row:
    """Read in one process, one letter after another, as the server's reader does; the models are loaded before."""
    from tests.paper import scanned
    from tests.typeset import seed_letters
    from thongsuot.core.intake.repair import repair
    from thongsuot.core.intake.scan.read import read_pictures

    letters = [
        (scanned(letter, KINDS[shown][0]), letter.text) for letter in seed_letters().values()
    ]
    read_pictures(letters[0][0])
    begin, begun = time.perf_counter(), processor_seconds()
    found = [read_pictures(files) for files, _ in letters]
    spent = Spent(time.perf_counter() - begin, processor_seconds() - begun)
    wrong = wanted = 0
    for opened, (_, text) in zip(found, letters, strict=True):
        read, right = (" ".join(words.split()) for words in (repair(opened).text, text))
        wrong += Levenshtein.distance(read, right)
        wanted += len(right)
    pages = sum(len(files) for files, _ in letters)
    return _row(f"{shown}, letter by letter", pages, spent, f"{wrong / wanted:.4f}")


def read_in_bulk(shown: str) -> Row:
    """Read a folder of PDF files that hold the pages as pictures, with a process for each core; start-up included."""
    from tests.paper import scanned
    from tests.typeset import seed_letters

    kind, dots_per_inch = KINDS[shown]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "scans"
        folder.mkdir()
        pages = 0
        for number, letter in enumerate(seed_letters().values()):
            files = [data for data, _ in scanned(letter, kind)]
            pages += len(files) * COPIES
            data = _pdf_of(files, dots_per_inch)
            for copy in range(COPIES):
                (folder / f"{copy}-{number}.pdf").write_bytes(data)
        spent = read_folder(folder, Path(name) / "scans.jsonl")
    return _row(f"{shown}, a folder, {CORES} processes", pages, spent, "")


def _pdf_of(files: list[bytes], dots_per_inch: int) -> bytes:
    first, *others = (Image.open(io.BytesIO(data)) for data in files)
    out = io.BytesIO()
    first.save(out, "PDF", save_all=True, append_images=others, resolution=dots_per_inch)
    return out.getvalue()


def _row(what: str, pages: int, spent: Spent, errors: str) -> Row:
    return {
        "what": what,
        "pages": str(pages),
        "s a page": f"{spent.seconds / pages:.2f}",
        "processor s a page": f"{spent.processor / pages:.2f}",
        f"s a page on {CORES} free cores": f"{spent.processor / pages / CORES:.2f}",
        "character errors": errors,
    }
