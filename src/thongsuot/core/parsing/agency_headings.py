"""Agency headings (tên cơ quan làm đề mục): a line that only names who does what stands below it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.chains import chain_at, narrows
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.parsing.predicates import is_noun
from thongsuot.core.parsing.sentences import trimmed
from thongsuot.core.vocabulary.load import table

_SIGNS = " \t.;:,“”\"'"
_REMARK = re.compile(r"\s*(?:[-–(]|là\s).{0,120}", re.DOTALL)
_LONGEST_UNKNOWN = 110
_VERBS = frozenset({"predicates", "orders"})


@lru_cache(maxsize=256)
def heading_agencies(text: str, line: Span, *, bold_guess: bool = False) -> tuple[Agency, ...]:
    """Give the bodies of a line that holds nothing else; none where it says more.

    With ``bold_guess`` a short line that begins like the name of a unit counts as one, for where all
    its neighbours are names of bodies; so it does behind ``Đối với``.
    """
    bare = trimmed(text, line.start, line.end, _SIGNS)
    start = _behind_opener(text, bare)
    chain = chain_at(text, start, bare.end)
    if chain is not None and _nothing_behind(text, chain.end, bare.end):
        return chain.agencies
    bold_guess = bold_guess or start > bare.start
    if bold_guess and _may_be_unit(text, start, bare.end):
        return split_agencies(text, Span(start, bare.end))
    return ()


def _behind_opener(text: str, bare: Span) -> int:
    folded = fold(text)
    if not folded.startswith(_openers(), bare.start):
        return bare.start
    for words in _openers():
        behind = bare.start + len(words)
        if folded.startswith(words, bare.start) and behind < bare.end and text[behind] in " :":
            return trimmed(text, behind, bare.end, " :").start
    return bare.start


def _nothing_behind(text: str, end: int, limit: int) -> bool:
    if end >= limit:
        return True
    if _REMARK.fullmatch(text, end, limit):
        return True
    return narrows(text, end) and order_hits(text).first(end + 1, limit) is None


def _may_be_unit(text: str, start: int, end: int) -> bool:
    if end - start > _LONGEST_UNKNOWN or end <= start:
        return False
    folded = fold(text)
    words = tuple(table("orders")["unit_words"])
    if folded.startswith(tuple(table("orders")["no_unit_words"]), start):
        return False
    hits = order_hits(text).between(start, end)
    if any(_VERBS & hit.sorts and not is_noun(text, hit) for hit in hits):
        return False
    head = next((word for word in words if folded.startswith(word, start)), None)
    return head is not None and not folded[start + len(head) : start + len(head) + 1].isalnum()


@cache
def _openers() -> tuple[str, ...]:
    return tuple(sorted(table("orders")["heading_openers"], key=len, reverse=True))
