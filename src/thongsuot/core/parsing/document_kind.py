"""Kind (tên loại) of the document: from its title, else a letter, else from its symbol or its own words."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.model.head import DocumentKind, DocumentNumber
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.titles import Title
from thongsuot.core.vocabulary.document_kinds import cited_words, kind_letters
from thongsuot.core.vocabulary.folding import plain

# Tờ trình and thông tư share their letters; only a legal document bears its year (Nghị định 78/2025/NĐ-CP).
_CIRCULAR = re.compile(r"\d{4}/TT(?:LT)?-B")


def read_kind(
    text: str,
    *,
    title: Title | None,
    number: DocumentNumber | None,
    is_letter: bool,
    opening: Span,
) -> DocumentKind:
    """Give the kind; ``is_letter`` where the head bears V/v or Kính gửi."""
    if title is not None:
        return title.kind
    if is_letter:
        return "cong_van"
    return _of_symbol(number) or _issued(text, opening) or "other"


def _of_symbol(number: DocumentNumber | None) -> DocumentKind | None:
    if number is None or number.symbol is None:
        return None
    if _CIRCULAR.match(number.symbol):
        return "thong_tu"
    for part in re.split(r"[/-]", number.symbol):
        kind = kind_letters().get(part)
        if kind is not None:
            return kind
    return None


def _issued(text: str, opening: Span) -> DocumentKind | None:
    found = _issues().search(plain(text), opening.start, opening.end)
    return cited_words()[" ".join(found[1].split())] if found else None


@cache
def _issues() -> re.Pattern[str]:
    kinds = "|".join(word.replace(" ", r"\s+") for word in cited_words() if not word.isupper())
    return re.compile(rf"(?:ban\s+hành|xây\s+dựng)\s+({kinds})(?!\w)")
