"""Search text (chữ để tìm): everything by which people look for a unit, without case and marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.core.vocabulary.without_marks import without_marks

_WORD = re.compile(r"\w+")


def search_text(names: Iterable[str]) -> str:
    """Give the words of all names, each name once, each word behind a blank.

    A name stands there as it is written and in the one form that its ways of writing have in common.
    """
    kept = tuple(filter(None, names))
    forms = dict.fromkeys((*map(_plain, kept), *map(name_key, kept)))
    return "".join(f" {form}" for form in forms if form)


def search_words(typed: str) -> tuple[list[str], list[str]]:
    """Give the beginnings of words that somebody typed: as written, and in the one form."""
    return _plain(typed).split(), name_key(typed).split()


def _plain(name: str) -> str:
    return " ".join(_WORD.findall(without_marks(name)))
