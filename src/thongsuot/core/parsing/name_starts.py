"""Starts of names (chỗ có thể bắt đầu tên cơ quan): the words of a text with which the name of a body may begin."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.parsing.agency_catalogue import small_starts
from thongsuot.core.vocabulary.folding import UPPER


@cache
def possible_start() -> re.Pattern[str]:
    """Give the expression for words with a capital, and those in small letters that may begin a name."""
    small = sorted(small_starts())
    firsts = sorted({words[0] for words in small})
    # The search jumps from one possible first letter to the next, and looks around from there.
    rests = "|".join(
        rf"(?<={re.escape(first)})(?:{'|'.join(re.escape(words[1:]) for words in small if words[0] == first)})"
        for first in firsts
    )
    return re.compile(
        rf"[{UPPER}{re.escape(''.join(firsts))}](?<!\w.)(?:(?<=[{UPPER}])\w*|(?:{rests})(?!\w))"
    )
