"""Grounds (căn cứ): how a paragraph begins that says what the document rests on."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.vocabulary.load import strings
from thongsuot.core.vocabulary.word_tree import one_of


def opens_ground(words: str) -> bool:
    """Tell whether a line begins as a ground of the document does: Căn cứ, Thực hiện, Theo."""
    return _ground().match(words) is not None


@cache
def _ground() -> re.Pattern[str]:
    words = sorted(strings("openings", "grounds"), key=len, reverse=True)
    branches = one_of((word.replace(" ", r"\s+") for word in words), any_case=False)
    return re.compile(rf"[\W_]*(?:{branches}|Ngày\s+\d)(?!\w)")
