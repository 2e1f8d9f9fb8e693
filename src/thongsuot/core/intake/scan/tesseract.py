"""Tesseract as OcrEngine: the best letters, in the lines that TrueOCR finds; one process a page."""

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
from thongsuot.core.intake.scan.line_sheet import sheet_of
from thongsuot.core.intake.scan.trueocr_engine import line_boxes, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.scan.engine import Gray

_SECONDS = 60
# How Tesseract is to see the picture: it finds the layout itself, or takes all for one block of lines.
_WHOLE_PAGE, _ONE_BLOCK, _ONE_LINE = "3", "6", "7"
# Print is proportional: no time is spent on finding out.
_FASTER = ("-c", "textord_all_prop=1")
_WORD_LEVEL = "5"
_LEAST_SURE = 10.0
_SURE_OF_LINE = 0.8


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
        sheet = sheet_of(picture, line_boxes(picture))
        if sheet is None:
            return list(_words(_table_of(picture, _WHOLE_PAGE)))
        words, silent = sheet.on_page(_words(_table_of(sheet.picture, _ONE_BLOCK)))
        # Tesseract takes framed words for a picture: those of a stamp, as MẬT, must not get lost.
        return words + read_lines(picture, silent, least_sure=_SURE_OF_LINE)


def line_of(picture: Gray) -> str:
    """Give the words of a picture that holds one line."""
    return " ".join(word.text for word in _words(_table_of(picture, _ONE_LINE)))


def _table_of(picture: Gray, layout: str) -> str:
    """Run the program on a picture; give its table of words, empty if it fails."""
    is_encoded, encoded = cv2.imencode(".pgm", picture)
    program = shutil.which("tesseract")
    if program is None or not is_encoded:
        return ""
    command = [
        program,
        "stdin",
        "stdout",
        "-l",
        "vie",
        "--dpi",
        "200",
        "--psm",
        layout,
        *_FASTER,
        "tsv",
    ]
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
        return ""
    return done.stdout.decode("utf-8", errors="replace")


def _words(table: str) -> Iterator[Run]:
    for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row.get("text") or "").strip()
        if row.get("level") != _WORD_LEVEL or not text or float(row["conf"]) < _LEAST_SURE:
            continue
        left, top = float(row["left"]), float(row["top"])
        yield Run(text, left, left + float(row["width"]), top, top + float(row["height"]))
