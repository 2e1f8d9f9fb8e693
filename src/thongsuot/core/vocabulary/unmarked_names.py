"""Names without marks (tên mất dấu): words of letterheads by what is left of them when recognition lost the marks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from thongsuot.core.vocabulary.agency_words import bodies, field_names, kinds
from thongsuot.core.vocabulary.load import strings
from thongsuot.core.vocabulary.provinces import province_levels
from thongsuot.core.vocabulary.without_marks import without_marks

_WORD = re.compile(r"\w+")
_FEWEST = 2


def marked_words(words: Sequence[str]) -> list[str | None]:
    """Give each word with its marks where it is part of a known name, None where nothing is known.

    Letters keep their case. What might be two names is neither.
    """
    bare = [word.lower() for word in words]
    out: list[str | None] = [None] * len(words)
    at = 0
    while at < len(bare):
        length = _longest(bare, at)
        if length:
            name = _names()[tuple(bare[at : at + length])]
            out[at : at + length] = map(_in_case, name, words[at : at + length])
        at += length or 1
    return out


def _longest(bare: Sequence[str], at: int) -> int:
    lengths = range(min(_most_words(), len(bare) - at), _FEWEST - 1, -1)
    return next((length for length in lengths if tuple(bare[at : at + length]) in _names()), 0)


def _in_case(marked: str, word: str) -> str:
    return "".join(
        new.upper() if old.isupper() else new for new, old in zip(marked, word, strict=True)
    )


@cache
def _most_words() -> int:
    return max(map(len, _names()))


@cache
def _names() -> dict[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for name in _phrases():
        marked = tuple(_WORD.findall(name.lower()))
        bare = tuple(_WORD.findall(without_marks(name)))
        if len(marked) >= _FEWEST and list(map(len, marked)) == list(map(len, bare)):
            found[bare].add(marked)
    return {bare: marked.pop() for bare, marked in found.items() if len(marked) == 1}


def _phrases() -> Iterator[str]:
    yield from strings("openings", "state_lines")
    for body in bodies():
        yield body.name
    for kind in kinds():
        yield kind.name
        if kind.fields:
            yield from (f"{kind.name} {field}" for field in field_names())
    for place, level in province_levels().items():
        yield from (f"{level} {place}", f"tp {place}")
