"""Letters for measurements: real ones and copies with numbers of their own (văn bản để đo).

Copies differ, and there are more of them than a reader remembers whole texts: what it knows of one
serves no other, as in an archive.
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted((ROOT / "tests/seeds").glob("*.txt"))
KINDS = {"text": "txt", "DOCX": "docx", "PDF": "pdf"}
COPIES = 5

_SERIAL = re.compile(r"\d+(?=/\D)")


def varied(text: str, copy: int) -> str:
    """Give a copy of a letter in which all documents have other numbers."""
    return _SERIAL.sub(lambda serial: str(int(serial[0]) + copy), text)


def typeset(folder: Path) -> None:
    """Write copies of each sample letter as text, as DOCX and as PDF."""
    from tests.typeset import REPAIRED, as_docx, as_pdf, letter_of

    for seed in SEEDS:
        text = seed.read_text(encoding="utf-8")
        repaired = (REPAIRED / seed.name).read_text(encoding="utf-8")
        for copy in range(COPIES):
            letter = letter_of(varied(repaired, copy))
            path = folder / f"{seed.stem}-{copy}.txt"
            path.write_text(varied(text, copy), encoding="utf-8")
            path.with_suffix(".docx").write_bytes(as_docx(letter))
            path.with_suffix(".pdf").write_bytes(as_pdf(letter))


def write_archive(folder: Path, count: int) -> None:
    """Write ``count`` letters as text: the sample letters and those made for tests, all in many copies."""
    made = sorted((ROOT / "tests/letters/fresh").glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in (*SEEDS, *made)]
    for number in range(count):
        text = varied(texts[number % len(texts)], number)
        (folder / f"{number:06}.txt").write_text(text, encoding="utf-8")


def write_generated(folder: Path, count: int) -> None:
    """Write ``count`` letters of the generator as text: no two have more than a phrase in common."""
    from tools.accuracy.generator.run import Run, generated

    what = Run(count, seed=1)
    for number in range(count):
        (folder / f"{number:06}.txt").write_text(generated(what, number).text, encoding="utf-8")
