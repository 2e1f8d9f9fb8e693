"""Lines of a page cut out, laid on sheets, and their words put back where they stood (made for tests)."""

import numpy as np
import pytest

from thongsuot.core.intake.geometry import Run
from thongsuot.core.intake.scan.line_sheet import shade_of_paper, sheets_of

PAGE = np.full((2_000, 1_500), 240, dtype=np.uint8)


def _boxes(count):
    return [(100, 40 * i, 1_000, 40 * i + 30) for i in range(count)]


@pytest.mark.parametrize(
    ("lines", "on_sheets"),
    [(0, []), (1, [1]), (20, [20]), (21, [10, 11]), (40, [20, 20]), (44, [14, 15, 15])],
)
def test_lines_are_dealt_out_evenly_in_their_order(lines, on_sheets):
    sheets = list(sheets_of(PAGE, _boxes(lines)))

    assert [len(sheet.strips) for sheet in sheets] == on_sheets
    tops = [strip.top for sheet in sheets for strip in sheet.strips]
    assert tops == sorted(tops)


def test_a_line_lies_on_its_sheet_as_it_stood_on_the_page():
    page = PAGE.copy()
    page[85:105, 300:340] = 20
    first, second = sheets_of(page, _boxes(24))
    strip = first.strips[2]

    dark = np.argwhere(first.picture < 100)
    assert dark.min(axis=0).tolist() == [strip.place + 85 - strip.top, 20 + 300 - strip.left]
    assert len(dark) == 20 * 40
    assert (second.picture == 240).all()


def test_words_go_back_to_their_lines_and_lines_without_words_are_told():
    _, sheet = sheets_of(PAGE, _boxes(24))
    second = sheet.strips[1]
    word = Run("ngày", 50.0, 90.0, second.place + 4.0, second.place + 20.0)
    words, silent = sheet.on_page([word])

    assert words == [
        Run("ngày", 50.0 + second.left - 20, 90.0 + second.left - 20, second.top, second.top + second.height)
    ]  # fmt: skip
    assert silent == [strip.box for strip in sheet.strips if strip is not second]


@pytest.mark.parametrize("shape", [(50, 40), (51, 41)])
def test_the_shade_of_the_paper_is_that_of_the_middle_dot(shape):
    page = np.random.default_rng(5).integers(180, 256, shape).astype(np.uint8)

    assert abs(shade_of_paper(page) - np.median(page)) <= 0.5
