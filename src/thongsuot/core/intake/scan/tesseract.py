"""Tesseract as OcrEngine: the best letters, one process a page."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
from functools import cache
from typing import TYPE_CHECKING

import cv2

from thongsuot.core.intake.geometry import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.scan.engine import Gray

_SECONDS = 60
_WORD_LEVEL = "5"
_LEAST_SURE = 10.0


@cache
def has_tesseract() -> bool:
    """Tell whether the program is installed and knows Vietnamese."""
    program = shutil.which("tesseract")
    if program is None:
        return False
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False)  # noqa: S603 - own arguments only
    return "vie" in listed.stdout.split()


class TesseractEngine:
    """Runs ``tesseract`` on a picture and reads its table of words."""

    def recognise(self, picture: Gray) -> list[Run]:
        """Give the words that Tesseract finds; none if it fails or takes too long."""
        is_encoded, encoded = cv2.imencode(".png", picture, [cv2.IMWRITE_PNG_COMPRESSION, 1])
        program = shutil.which("tesseract")
        if program is None or not is_encoded:
            return []
        command = [program, "stdin", "stdout", "-l", "vie", "--dpi", "200", "--psm", "3", "tsv"]
        try:
            done = subprocess.run(  # noqa: S603 - own arguments only
                command,
                input=encoded.tobytes(),
                capture_output=True,
                timeout=_SECONDS,
                check=True,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            )
        except (subprocess.SubprocessError, OSError):
            return []
        return list(_words(done.stdout.decode("utf-8", errors="replace")))


def _words(table: str) -> Iterator[Run]:
    for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row.get("text") or "").strip()
        if row.get("level") != _WORD_LEVEL or not text or float(row["conf"]) < _LEAST_SURE:
            continue
        left, top = float(row["left"]), float(row["top"])
        yield Run(text, left, left + float(row["width"]), top, top + float(row["height"]))
