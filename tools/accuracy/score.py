"""Scores one letter (chấm một văn bản): its reading beside the expected one."""

from __future__ import annotations

from typing import Any

from tools.accuracy.assignments import score_assignments
from tools.accuracy.duties import score_displays, score_duties
from tools.accuracy.head import score_head
from tools.accuracy.lists import score_lists
from tools.accuracy.sheet import Sheet

Json = dict[str, Any]


def score(expected: Json, reading: Json) -> Sheet:
    """Give the sheet of a letter."""
    sheet = Sheet()
    for part in (score_head, score_lists, score_assignments, score_duties, score_displays):
        part(sheet, expected, reading)
    return sheet
