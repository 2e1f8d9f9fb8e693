"""First part of the demonstration: every letter is read and checked (đọc, kiểm tra)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from thongsuot.cli.demo.files import write_json
from thongsuot.core.model.codec import reading_to_json
from thongsuot.core.model.reading import Reading
from thongsuot.core.pipeline import read
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.report_json import findings_to_json
from thongsuot.core.rules.report_text import render_text


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter with what was read in it."""

    file: Path
    reading: Reading


def read_letters(out: Path, files: list[Path]) -> list[Letter]:
    """Read and check all files; leave readings and findings in ``out``."""
    letters = [Letter(file, read(file.read_bytes(), file.name)) for file in files]
    for letter in letters:
        name = letter.file.stem
        findings = check(letter.reading)
        write_json(out / "doc" / f"{name}.json", reading_to_json(letter.reading))
        write_json(out / "kiem-tra" / f"{name}.json", findings_to_json(letter.reading, findings))
        told = render_text(letter.reading, findings)
        (out / "kiem-tra" / f"{name}.txt").write_text(told, encoding="utf-8")
        count = len(letter.reading.directive.assignments)
        print(f"  {letter.file.name}: {count} nhiệm vụ, {len(findings)} phát hiện")
    return letters
