"""Capitals (chữ in hoa) of heads: words written in capitals only are given their usual form."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.vocabulary.folding import UPPER, fold, plain
from thongsuot.core.vocabulary.load import strings, table
from thongsuot.core.vocabulary.without_marks import without_marks

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")  # Cư M'gar
_SHOUTED = re.compile(rf"(?<!\w)[{UPPER}]{{2,}}\s+[{UPPER}]{{2,}}(?!\w)")
_NEVER_CAPITAL = frozenset({"ngành", "khối"})
_SMALL_WORDS = frozenset({"và", "các", "của", "về", "cho", "với", "tại", "trên"})


def usual_form(words: str, text: str, *, proper: bool) -> str:
    """Give ``words`` (all capitals) as the document writes them elsewhere in its text.

    Where it does not, only the first word keeps its capital, or each word of a ``proper`` name.
    """
    written = written_elsewhere(words, text)
    if written is not None:
        return written
    if proper:
        return _titled(words)
    first, *rest = words.split(" ")
    if fold(first) in _NEVER_CAPITAL and rest:
        rest[0] = rest[0][:1] + _lowered(rest[0])[1:]
        return " ".join([_lowered(first), rest[0], *(_lowered(word) for word in rest[1:])])
    return " ".join([_lowered(first, keep_first=True), *(_lowered(word) for word in rest)])


def written_elsewhere(words: str, text: str) -> str | None:
    """Give ``words`` as the text writes them with a capital at the start and small letters behind."""
    wanted, folded = fold(words), fold(text)
    at = folded.find(wanted)
    while at >= 0:
        written = plain(text)[at : at + len(words)]
        if written[:1].isupper() and not written.isupper() and not _SHOUTED.search(written):
            return " ".join(written.split())
        at = folded.find(wanted, at + 1)
    return None


def _lowered(word: str, *, keep_first: bool = False) -> str:
    if _is_abbreviation(word):
        return word
    return word[:1] + word[1:].lower() if keep_first else word.lower()


def _is_abbreviation(word: str) -> bool:
    """Whether a word of capitals can be no syllable: THCS, PTDTBT."""
    bare = without_marks(word)
    return len(bare) > 1 and bare.isalpha() and not set(bare) & set("aeiouy")


def _titled(words: str) -> str:
    titled = _WORD.sub(lambda word: _title_word(word[0]), words)
    return _fields().sub(lambda field: field[0][:1] + field[0][1:].lower(), titled)


@cache
def _fields() -> re.Pattern[str]:
    """Fields of work inside proper names: Trường Đại học Kinh tế …, whose second word stays small."""
    names = (name for group in table("fields")["group"] for name in group["names"])
    short = [name for name in names if name.count(" ") == 1 and name[1:].islower()]
    short.extend(strings("fields", "studies"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, short))})(?!\w)", re.IGNORECASE)


def _title_word(word: str) -> str:
    if _is_abbreviation(word):
        return word
    return word.lower() if word.lower() in _SMALL_WORDS else word.capitalize()
