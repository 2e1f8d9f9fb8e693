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
_FIRST_LETTERS = re.compile(r"(?:\d{4}\s?[/-]\s?)?(?P<letters>[^\W\d_]+)(?=[-/])")
_CIRCULAR = re.compile(r"\d{4}/TT(?:LT)?-B")


def read_kind(
    text: str,
    *,
    title: Title | None,
    number: DocumentNumber | None,
    is_addressed: bool,
    is_letter: bool,
    opening: Span,
) -> DocumentKind:
    """Give the kind; ``is_letter`` where the head bears V/v or Kính gửi, ``is_addressed`` where the latter."""
    if title is not None:
        return title.kind
    if is_letter:
        own = None if is_addressed else kind_of_symbol(number)
        return own or "cong_van"
    found = _of_symbol(number) or _issued(text, opening)
    return found or (_of_page(text) if number is None else None) or "other"


def kind_of_symbol(number: DocumentNumber | None) -> DocumentKind | None:
    """Give the kind whose letters open the symbol: 2021/QĐ-UBND; None for that of a letter (UBND-KH)."""
    symbol = number.symbol if number is not None else None
    found = _FIRST_LETTERS.match(symbol) if symbol else None
    return kind_letters().get(found["letters"]) if found else None


def _of_page(text: str) -> DocumentKind | None:
    """Give the kind with which the title of a page begins, where the page left the whole head out."""
    found = _page_title().match(plain(text))
    return cited_words()[found["kind"]] if found else None


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
def _page_title() -> re.Pattern[str]:
    """A short line without a stop: `Thông báo thời gian tổ chức …`; a number behind the kind cites a document."""
    kinds = "|".join(
        word.replace(" ", r"\s+") for word in cited_words() if " " in word and not word.isupper()
    )
    return re.compile(rf"\s*(?P<kind>{kinds})\s(?!số\s)[^\n.;:]{{8,180}}(?:\n|$)")


@cache
def _issues() -> re.Pattern[str]:
    kinds = "|".join(word.replace(" ", r"\s+") for word in cited_words() if not word.isupper())
    return re.compile(rf"(?:ban\s+hành|xây\s+dựng)\s+({kinds})(?!\w)")
