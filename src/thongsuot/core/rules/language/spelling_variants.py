"""Spelling variants (nhiều cách viết): one name or term that a text writes in several ways."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.folding import UPPER, fold, set_tone_marks
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

_CAPITAL = re.compile(rf"[{UPPER}](?:(?<=[^\W\d_][ ,] .)|(?<=[^\W\d_] .))")
_TERM = re.compile(r"(?:[^\W\d_]+ ){1,4}[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+")
_ENDING = re.compile(r"[ouOU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?!\w)")
_MARK_AT_END = re.compile(r"[^\W\d_]*[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\w)", re.IGNORECASE)
_WORD_OR_SIGN = re.compile(r"[^\W\d_]+|[^\w\s]")
_FIGURES = re.compile(r"[\d_]+")
_COMMA = re.compile(r", (?=[^\W\d_])")
_LEAD = 60
_SPLIT = re.compile(r"(?<!\w)((?:[^\W\d_]+ ){3}[^\W\d_]+), ([^\W\d_]+ [^\W\d_]+)(?!\w)")
_LONGEST_TERM = 5


def event_names(letter: Letter) -> Iterator[Flaw]:
    """Give the places where the campaign's name is capitalised otherwise than it should be."""
    campaign = letter.directive.campaign
    if campaign is None:
        return
    name = letter.known_campaign.name if letter.known_campaign else campaign.name
    for match in re.finditer(re.escape(fold(name)), letter.folded):
        span = Span(*match.span())
        written = span.of(letter.text)
        if written.isupper() or fold(written[1:]) == "" or written[1:] == name[1:]:
            continue
        yield Flaw(
            f"“{written}” viết hoa khác với tên chính thức “{name}”.",
            span,
            fix=Fix(safe=True, edits=(Edit(span, name),)),
        )


def capital_terms(letter: Letter) -> Iterator[Flaw]:
    """Give terms that begin with a capital inside a sentence although they stand small elsewhere."""
    body = letter.body
    words = letter.text[body.start : body.end]
    names = _mask(letter)
    last = -1
    for match in _CAPITAL.finditer(letter.text, body.start, body.end):
        if match.start() < last or names[match.start()]:
            continue
        term = _small_elsewhere(letter.text, match.start(), words)
        if term is None or fold(term).startswith(strings("rule_words", "kind_words")):
            continue
        last = match.start() + len(term)
        span = Span(match.start(), last)
        yield Flaw(
            f"“{term}” viết hoa ở đây, chỗ khác trong văn bản viết thường.",
            span,
            fix=Fix(safe=True, edits=(Edit(span, term.lower()),)),
        )


def split_terms(letter: Letter) -> Iterator[Flaw]:
    """Give the places where a comma cuts a run of six words that elsewhere stands whole."""
    body = letter.body
    matches = [
        found
        for comma in _COMMA.finditer(letter.folded, body.start, body.end)
        if (found := _around(letter, comma.start()))
    ]
    matches = _joined_elsewhere(body.of(letter.folded), matches)
    if not matches:
        return
    words = " ".join(_WORD_OR_SIGN.findall(letter.folded, body.start, body.end))
    for match in matches:
        whole = f"{match[1]} {match[2]}"
        if f" {whole} " in words:
            comma = match.end(1)
            span = Span(*match.span())
            yield Flaw(
                f"“{letter.words(span)}” có dấu phẩy ở đây, chỗ khác viết liền.",
                span,
                fix=Fix(safe=False, edits=(Edit(Span(comma, comma + 1), ""),)),
            )


def _joined_elsewhere(words: str, matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """Leave out the runs of which the two words at the comma follow each other nowhere without it: nearly all."""
    if not matches:
        return []
    joined = " ".join(_FIGURES.sub(" ", words).split())
    return [
        one
        for one in matches
        if f"{one[1].rpartition(' ')[2]} {one[2].partition(' ')[0]}" in joined
    ]


def _around(letter: Letter, comma: int) -> re.Match[str] | None:
    """Give the four words before and the two behind a comma, where nothing but blanks is between them."""
    start = letter.folded.rfind("\n", 0, comma) + 1
    before = letter.folded[max(start, comma - _LEAD) : comma].rsplit(" ", 4)
    if len(before) <= 4:  # noqa: PLR2004 - four words and what stands before them
        return None
    first = comma - len(" ".join(before[1:]))
    return _SPLIT.match(letter.folded, first, letter.body.end)


def tone_marks(letter: Letter) -> Iterator[Flaw]:
    """Give the syllables with the rarer placement of tone marks where both are used (hoá, hóa)."""
    text = letter.text
    ended = _marked_at_end(text, letter.head.end)
    old = [
        match for match in ended if set_tone_marks(match[0]) != match[0] and not match[0].isupper()
    ]
    if not old:
        return
    kept = {set_tone_marks(match[0]).lower() for match in old}
    new = [match for match in _WORD.finditer(text, letter.head.end) if match[0].lower() in kept]
    rarer = old if len(old) <= len(new) else new
    if not new:
        return
    spans = [Span(*match.span()) for match in rarer]
    edits = (
        tuple(Edit(span, set_tone_marks(span.of(text))) for span in spans) if rarer is old else ()
    )
    yield Flaw(
        f"“{rarer[0][0]}” đặt dấu thanh khác với các chỗ khác trong văn bản: hãy dùng một kiểu.",
        spans[0],
        related=tuple(spans[1:]),
        fix=Fix(safe=True, edits=edits) if edits else None,
        severity=Severity.NOTE,
    )


def _marked_at_end(text: str, start: int) -> Iterator[re.Match[str]]:
    """Give the words from ``start`` on that end in o or u and a marked vowel: sought by their few ends."""
    for ending in _ENDING.finditer(text, start):
        first = ending.start()
        while first > 0 and (text[first - 1].isalnum() or text[first - 1] == "_"):
            first -= 1
        word = _MARK_AT_END.match(text, first) if first >= start else None
        if word is not None:
            yield word


def _small_elsewhere(text: str, start: int, words: str) -> str | None:
    """Give the longest run of two to five words from ``start`` that stands in small letters elsewhere."""
    match = _TERM.match(text, start)
    run = match[0].split(" ") if match is not None else []
    for length in range(min(len(run), _LONGEST_TERM), 1, -1):
        term = " ".join(run[:length])
        if run[length - 1] in strings("spelling", "function_words"):
            continue
        if run[length - 1].islower() and term.lower() in words:
            return term
    return None


def _mask(letter: Letter) -> bytearray:
    """Give one byte a letter of the text, 1 inside a name or a quotation."""
    mask = bytearray(len(letter.text) + 1)
    for span in _names(letter):
        mask[span.start : span.end] = b"\1" * (span.end - span.start)
    return mask


def _names(letter: Letter) -> list[Span]:
    """Give the places of names and quotations, in which capitals are not for this rule to judge."""
    directive = letter.directive
    spans = [agency.span for agency in letter.mentions]
    spans += [citation.span for citation in directive.citations]
    spans += [Span(*match.span()) for match in re.finditer('[“"][^“”"\n]{1,200}[”"]', letter.text)]
    campaign = directive.campaign
    if campaign is not None:
        stem = " ".join(fold(campaign.name).split()[:2])
        spans += [
            Span(match.start(), match.start() + len(campaign.name) + 1)
            for match in re.finditer(re.escape(stem), letter.folded)
        ]
    if directive.place is not None:
        spans += [
            Span(*match.span())
            for match in re.finditer(re.escape(directive.place.name), letter.text)
        ]
    return spans
