"""Mistakes of the page (TT119): paper, margins, typeface, sizes, spacing of a Word file."""

from __future__ import annotations

from tools.accuracy.checking.registry import in_page
from tools.accuracy.checking.word_file import Page
from tools.accuracy.generator.chance import Chance


@in_page("TT119", "margins")
def margins(page: Page, chance: Chance) -> bool:
    """Each too narrow or too wide."""
    side = chance.pick(["left", "right", "top", "bottom"])
    wrong = {
        "left": [20, 25, 40],
        "right": [10, 25, 30],
        "top": [10, 15, 35],
        "bottom": [10, 15, 35],
    }
    setattr(page, side, chance.pick(wrong[side]))
    return True


@in_page("TT119", "typeface")
def typeface(page: Page, chance: Chance) -> bool:
    """Arial, Calibri, .VnTime."""
    page.font = chance.pick(["Arial", "Calibri", ".VnTime", "Tahoma", "Cambria"])
    return True


@in_page("TT119", "size of the text")
def size(page: Page, chance: Chance) -> bool:
    """11, 12 or 16 points."""
    page.size = chance.pick([11, 12, 16, 15])
    return True


@in_page("TT119", "paper")
def paper(page: Page, chance: Chance) -> bool:
    """Letter, A5."""
    page.width, page.height = chance.pick([(216.0, 279.0), (148.0, 210.0), (297.0, 420.0)])
    return True


@in_page("TT119", "spacing of lines")
def spacing(page: Page, chance: Chance) -> bool:
    """Double, or less than single."""
    page.spacing = chance.pick([2.0, 2.5, 0.8])
    return True
