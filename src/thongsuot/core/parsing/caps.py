"""Capitals (chữ in hoa) of heads: words written in capitals only are given their usual form."""

from __future__ import annotations

import re

from thongsuot.core.vocabulary.folding import fold

_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = frozenset({"và", "các", "của", "về", "cho", "với", "tại", "trên"})


def usual_form(words: str, text: str, *, proper: bool) -> str:
    """Give ``words`` (all capitals) as the document writes them elsewhere in its text.

    Where it does not, only the first word keeps its capital, or each word of a ``proper`` name.
    """
    wanted = fold(words)
    folded = fold(text)
    at = folded.find(wanted)
    while at >= 0:
        written = text[at : at + len(words)]
        if not written.isupper() and written[:1].isupper():
            return written
        at = folded.find(wanted, at + 1)
    return _titled(words) if proper else words[:1] + words[1:].lower()


def _titled(words: str) -> str:
    return _WORD.sub(
        lambda word: word[0].lower() if word[0].lower() in _SMALL_WORDS else word[0].capitalize(),
        words,
    )
