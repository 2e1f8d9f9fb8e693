"""Fixed marks of the head (Quốc hiệu, Tiêu ngữ, độ khẩn …): words that are no value of the document's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import fold, plain
from thongsuot.core.vocabulary.load import strings

_FIXED = re.compile(
    r"""
      CỘNG\s*H\w{1,2}\s*X[ÃA]\s*HỘI\s*CHỦ\s*NGHĨA\s*VIỆT\s*NAM
    | CỘNG\s*HÒA\s*XÃ\s*HỘI\s+(?=\|?\s*\n?\s*CHỦ) | (?<=\n)\s*CHỦ\s*NGHĨA\s*VIỆT\s*NAM
    | ĐỘC\s*LẬP\s*[-.,–\s]\s*TỰ\s*DO\s*[-.,–\s]\s*HẠNH\s*PHÚC
    | ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM | (?<![^\n|])\s*VIỆT\s*NAM\s*DÂN\s*CHỦ\s*CỘNG\s*H(?:ÒA|OÀ)
    | (?<![^\n|])[\s*(]*(?:(?:BẢN\s+)?DỰ\s*THẢO(?:\s+(?:LẦN\s+)?(?:THỨ\s+)?\d+)? | BẢN\s+SAO | SAO\s+Y(?:\s+BẢN\s+CHÍNH)?
      | LƯU\s+HÀNH\s+NỘI\s+BỘ | XEM\s+XONG\s+TRẢ\s+LẠI)[*) ]*(?![^\n|])
    """,
    re.VERBOSE | re.IGNORECASE,
)
# All alternatives begin with one of these words, or where a line or a cell begins.
_FIRST_WORDS = ("cộng", "độc", "đảng")
# Begins with a set of signs, so that the search runs from one of them to the next.
_RULE = re.compile(
    r"[-_=*~·─|│….](?:(?<=[-_=*~·─])\s?(?:[-_=*~·─]\s?){2,}|(?<=\*)\*{0,2}|(?<=[|│])[|│]*|(?<=…)…*|(?<=\.)\.{2,})"
)
_BREAK_WITHOUT_BARS = re.compile(r"\s(?:(?<=[\n\t])|\s+)")
_BREAK = re.compile(r"\n|\t|\s{2,}|\s*[|│]\s*")


def fixed_marks(text: str, head: Span) -> tuple[Span, ...]:
    """Give the places of Quốc hiệu, Tiêu ngữ, marks of urgency, rules and cell borders in the head."""
    words = plain(text)
    marks = _urgency().finditer(words, head.start, head.end) if may_be_urgent(words, head) else ()
    named = (
        match
        for match in (*_fixed(text, words, head), *marks)
        if match[0].isupper() or not _is_in_sentence(words, match.start())
    )
    rules = _RULE.finditer(words, head.start, head.end)
    return tuple(sorted(Span(*match.span()) for match in (*named, *rules)))


def may_be_urgent(words: str, head: Span) -> bool:
    """Tell whether the last word of a mark of urgency or secrecy stands in the head; in few one does."""
    return any(words.find(word, head.start, head.end) >= 0 for word in _words_of_urgency())


def _fixed(text: str, words: str, head: Span) -> Iterator[re.Match[str]]:
    reached = head.start
    for start in _starts(text, head):
        match = _FIXED.match(words, start, head.end) if start >= reached else None
        if match is not None:
            yield match
            reached = match.end()


def _starts(text: str, head: Span) -> list[int]:
    """Give the places where a fixed mark may begin."""
    folded = fold(text)
    lines = {at + 1 for sign in "\n|" for at in _places(folded, sign, head)}
    words = {at for word in _FIRST_WORDS for at in _places(folded, word, head)}
    return sorted({head.start} | lines | words)


def _places(folded: str, sought: str, head: Span) -> Iterator[int]:
    at = folded.find(sought, head.start, head.end)
    while at >= 0:
        yield at
        at = folded.find(sought, at + 1, head.end)


def _is_in_sentence(words: str, at: int) -> bool:
    """Tell whether words stand before ``at``: `Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam`."""
    if at <= 1 or words[at - 1] != " " or words[: at - 1].rpartition("\n")[2].isupper():
        return False  # behind a name in capitals: `TỈNH BẾN TRE Độc lập - Tự do - Hạnh phúc`
    return words[at - 2].isalnum() or words[at - 2] in ",;“"


def free_pieces(text: str, head: Span, taken: Iterable[Span]) -> tuple[Span, ...]:
    """Give what remains of the head outside ``taken``, cut at line ends, tabs, wide blanks and cells."""
    pieces: list[Span] = []
    at = head.start
    inside = sorted(span for span in taken if span.start < head.end and span.end > head.start)
    for span in (*inside, Span(head.end, head.end)):
        if span.start > at:
            pieces += _cut(text, at, span.start)
        at = max(at, span.end)
    return tuple(pieces)


def _cut(text: str, start: int, end: int) -> list[Span]:
    barred = text.find("|", start, end) >= 0 or text.find("│", start, end) >= 0
    breaks = list((_BREAK if barred else _BREAK_WITHOUT_BARS).finditer(text, start, end))
    edges = [start, *(edge for found in breaks for edge in found.span()), end]
    return [
        stripped
        for left, right in zip(edges[::2], edges[1::2], strict=True)
        if (stripped := stripped_span(text, left, right)).end > stripped.start
    ]


def stripped_span(text: str, start: int, end: int, signs: str = " \t\n\u00a0*_|") -> Span:
    """Give ``[start, end)`` without blanks and emphasis at both ends."""
    words = text[start:end].lstrip(signs)
    return Span(end - len(words), end - len(words) + len(words.rstrip(signs)))


@cache
def _words_of_urgency() -> frozenset[str]:
    return frozenset(mark.split()[-1] for mark in strings("openings", "marks"))


@cache
def _urgency() -> re.Pattern[str]:
    marks = strings("openings", "marks")
    names = "|".join(sorted((mark.replace(" ", r"\s+") for mark in marks), key=len, reverse=True))
    return re.compile(rf"(?<![^\n|\t])[ *]*(?:{names})[ *:]*(?![^\n|\t])")
