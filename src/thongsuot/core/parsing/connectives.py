"""Connectives (từ nối đầu câu): signs and connecting words in front of what a sentence says."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies_by_place import agency_at
from thongsuot.core.parsing.chains import chain_at
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.vocabulary.load import table

_OPENING_SIGNS = re.compile(r"[\s“\"'(\-–+*•]+")


def skip_connectives(text: str, sentence: Span) -> int:
    """Give the first place of the sentence behind signs and connecting words (``Đồng thời,``)."""
    signs = _OPENING_SIGNS.match(text, sentence.start, sentence.end)
    start = signs.end() if signs else sentence.start
    words = _connectives().match(fold(text), start, sentence.end)
    if words is None:
        return start
    behind = words.end()
    goes_on = (
        agency_at(text, behind)
        or order_hits(text).at(behind)
        or chain_at(text, behind, sentence.end)
    )
    return behind if goes_on and behind < sentence.end else start


@cache
def _connectives() -> re.Pattern[str]:
    words = sorted(table("orders")["connectives"], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})[\s,:]+")
