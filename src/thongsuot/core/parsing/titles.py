"""Title (tên loại) of a named kind: the line `KẾ HOẠCH`, alone or with the subject behind it."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from thongsuot.core.model.head import DocumentKind
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.authority_lines import is_of_authority
from thongsuot.core.parsing.lines import Line
from thongsuot.core.vocabulary.document_kinds import titles

_FIRST_WORD = re.compile(r"[\s*“\"(]*(\w+)")
_DRAFT = "dự"


class Title(Struct, frozen=True, gc=False):
    """The kind, the words of the title, and what of the subject stands on the same line."""

    kind: DocumentKind
    span: Span
    rest: Span | None


def read_title(line: Line) -> Title | None:
    """Read ``line`` as the title of a named kind, None where it is none."""
    first = _FIRST_WORD.match(line.words)  # of most lines it says enough
    known = first is not None and first[1].lower() in _first_words()
    found = _title().match(line.words) if known else None
    if found is None:
        return None
    words = " ".join(found["title"].split())
    if not words.isupper() and found["rest"]:
        return None
    span = Span(line.span.start + found.start("title"), line.span.start + found.end("title"))
    rest = found["rest"].strip(" :-–*")
    if not rest:
        return Title(titles()[words.upper()], span, None)
    if words.isupper() and is_of_authority(rest):
        return Title(titles()[words], span, None)
    if rest.upper().startswith(("SỐ ", "SỐ:", "CỦA ", ",")):
        return None
    start = line.span.start + line.words.index(rest, found.end("title"))
    return Title(titles()[words.upper()], span, Span(start, start + len(rest)))


@cache
def _first_words() -> frozenset[str]:
    return frozenset((_DRAFT, *(title.split()[0].lower() for title in titles())))


@cache
def _title() -> re.Pattern[str]:
    names = "|".join(re.escape(title).replace(r"\ ", r"\s+") for title in titles())
    return re.compile(
        rf"[\s*“\"(]*(?:(?i:dự thảo)\s+)?(?P<title>(?i:{names}))(?!\w)[\s*”\"):]*(?P<rest>.*)$"
    )
