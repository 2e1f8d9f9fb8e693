"""Kinds of document (tên loại văn bản): titles, letters in số and ký hiệu, words of citation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from thongsuot.core.model.head import DocumentKind
from thongsuot.core.vocabulary.load import entries


@dataclass(frozen=True, slots=True)
class KindEntry:
    """One kind with all words and letters that stand for it."""

    code: DocumentKind
    name: str
    letters: tuple[str, ...] = ()
    as_title: tuple[str, ...] = ()
    cited_as: tuple[str, ...] = ()
    addressed: bool = False


@cache
def document_kinds() -> tuple[KindEntry, ...]:
    """Give all kinds."""
    return entries("document_kinds", "kind", KindEntry)


@cache
def titles() -> dict[str, DocumentKind]:
    """Give the titles in capitals with the code of their kind, the longest first."""
    pairs = [
        (title.upper(), kind.code)
        for kind in document_kinds()
        for title in (kind.name, *kind.as_title)
        if title not in {"Văn bản", "Công văn"}
    ]
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def cited_words() -> dict[str, DocumentKind]:
    """Give the words by which documents are cited with the code of their kind, the longest first."""
    pairs = [(word, kind.code) for kind in document_kinds() for word in (kind.name, *kind.cited_as)]
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def kind_letters() -> dict[str, DocumentKind]:
    """Give the letters of số, ký hiệu with the code of the kind that they stand for."""
    return {letters: kind.code for kind in reversed(document_kinds()) for letters in kind.letters}
