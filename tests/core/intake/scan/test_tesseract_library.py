"""Tesseract's library in this process: what it reads hangs on the picture alone (made for tests)."""

from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.typeset import FONTS
from thongsuot.core.intake.scan.tesseract_library import has_tesseract, table_of

pytestmark = pytest.mark.ocr

ONE_BLOCK, ONE_LINE = 6, 7
LINES = (
    "Sở Ví dụ đề nghị các phòng",
    "báo cáo kết quả trước ngày 10/4/2024",
    "theo Công văn số 12/SVD-VP",
)


def _picture(*lines):
    page = Image.new("L", (900, 60 * len(lines) + 60), 255)
    font = ImageFont.truetype(str(FONTS / "LiberationSerif-Regular.ttf"), 39)
    for number, line in enumerate(lines):
        ImageDraw.Draw(page).text((30, 30 + 60 * number), line, font=font, fill=0)
    return np.asarray(page, dtype=np.uint8)


def _words(table):
    rows = (row.split("\t") for row in table.split("\n"))
    return " ".join(row[-1] for row in rows if row[0] == "5")


def test_the_machine_for_tests_has_it():
    assert has_tesseract()


def test_lines_are_read_with_their_places():
    table = table_of(_picture(*LINES), ONE_BLOCK)

    assert _words(table) == " ".join(LINES)
    first = next(row.split("\t") for row in table.split("\n") if row.endswith("\tSở"))
    left, top, width, height = map(int, first[6:10])
    assert left in range(25, 40)
    assert top in range(25, 50)
    assert width in range(25, 60)
    assert height in range(25, 50)


def test_what_was_read_before_changes_nothing():
    alone = [table_of(_picture(line), ONE_LINE) for line in LINES]
    table_of(_picture(*LINES), ONE_BLOCK)

    assert [table_of(_picture(line), ONE_LINE) for line in reversed(LINES)] == alone[::-1]
    assert [_words(table) for table in alone] == list(LINES)


def test_several_threads_read_what_one_reads():
    pictures = [_picture(line) for line in LINES] * 3
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda picture: table_of(picture, ONE_LINE), pictures))

    assert [_words(table) for table in together] == list(LINES) * 3


def test_a_part_of_a_larger_picture_is_read_as_it_stands():
    page = cv2.copyMakeBorder(_picture(LINES[1]), 40, 40, 300, 300, cv2.BORDER_CONSTANT, value=0)

    assert _words(table_of(page[40:-40, 300:-300], ONE_LINE)) == LINES[1]


@pytest.mark.parametrize("shape", [(1, 1), (3, 400), (400, 3), (200, 200)])
def test_paper_without_words_gives_none(shape):
    assert _words(table_of(np.full(shape, 255, dtype=np.uint8), ONE_BLOCK)) == ""
