"""Titles inside letters (công văn có tiêu đề): `HƯỚNG DẪN …` that only says the V/v of a letter once more."""

from __future__ import annotations

import re

from thongsuot.core.model.head import DocumentNumber, Subject
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.subject import read_marked_subject
from thongsuot.core.parsing.zones import Zones
from thongsuot.core.vocabulary.document_kinds import kind_letters
from thongsuot.core.vocabulary.folding import plain

_WORD = re.compile(r"\w+")
_INNER = frozenset({"huong_dan", "thong_bao"})
_REPEATED = 0.6


def letter_subject(
    text: str, zones: Zones, taken: tuple[Span, ...], number: DocumentNumber | None
) -> Subject | None:
    """Give the subject behind the V/v of a letter whose text repeats it as a title; None for any other document.

    A letter is known by its number, whose symbol names no kind (Nghị định 30/2020/NĐ-CP, Phụ lục III).
    """
    if zones.title is None or zones.title.kind not in _INNER or not _is_of_letter(number):
        return None
    above = Span(zones.head.start, max(zones.head.start, zones.title.span.start))
    marked = read_marked_subject(text, above, taken)
    if marked is None:
        return None
    ends = [zones.title.span.end, *(line.end for line in zones.subject_lines)]
    titled = _words(text[zones.title.span.start : max(ends)])
    own = _words(marked.text)
    return marked if len(titled & own) >= _REPEATED * len(titled) else None


def _is_of_letter(number: DocumentNumber | None) -> bool:
    if number is None or number.symbol is None:
        return False
    return not any(part in kind_letters() for part in re.split(r"[/-]", number.symbol))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(plain(text).lower()))
