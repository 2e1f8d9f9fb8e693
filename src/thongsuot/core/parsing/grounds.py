"""Grounds (căn cứ): how a paragraph begins that says what the document rests on."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.vocabulary.load import strings


def opens_ground(words: str) -> bool:
    """Tell whether a line begins as a ground of the document does: Căn cứ, Thực hiện, Theo."""
    return _ground().match(words) is not None


@cache
def _ground() -> re.Pattern[str]:
    words = sorted(strings("openings", "grounds"), key=len, reverse=True)
    branches = "|".join(word.replace(" ", r"\s+") for word in words)
    return re.compile(rf"[\W_]*(?:{branches}|Ngày\s+\d)(?!\w)")
