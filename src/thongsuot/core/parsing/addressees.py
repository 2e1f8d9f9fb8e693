"""Addressees (Kính gửi): the bodies that a letter is written to, lists taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from thongsuot.core.intake.line_signs import is_abbreviated
from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.address_mark import address_mark
from thongsuot.core.parsing.addressee_lines import is_motto
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.lines import Line, split_lines
from thongsuot.core.parsing.sentences import trimmed
from thongsuot.core.vocabulary.folding import LOWER, UPPER, plain

_BLANK = re.compile(r"[\s.…_:;,-]*|(?:[^\W\d_]+\W+){1,4}[.…_]{3,}[\s.…_:;,-]*")
_COURTESY = re.compile(r"[\s\-–—+*•]*(?:Kính\s+)?(?:Đề|đề)\s+nghị\s+(?=\S)")
_BORDERS = " |"
# `Chủ tịch Ủy ban nhân dân huyện…….`: the place that a form leaves blank.
_DOTTED_END = re.compile(r"[\s.…_]*(?:…|\.{3}|__)[\s.…_]*$")
_DOTS = (".", "…", "_")
_NEXT_SENTENCE = re.compile(rf"\.\s+(?=[{UPPER}][{LOWER}]*\s)")
_LONG_SENTENCE = 40
# Marks that lost their letters stand where the page had the next line.
_TORN = re.compile(r"\s[\u0300-\u036f]")
# No body bears a number: the first words of a sentence that lost its beginning.
_CITED = re.compile(r"số\s+\d+\s?/")
_SIGN = re.compile(r"[\s>\uf020-\uf0ff]*(?:(?:\d{1,2}\s?[.)/]|\(\d{1,2}\))\s*(?=[^\W\d]))?")
_NUMBERED = re.compile(r"(?:\d{1,2}\s?[.)/]|\(\d{1,2}\))\s*[^\W\d]")
# `- Các Phòng: Tham mưu;` over a line without a bullet: the list of fields goes on.
_OPEN_LIST = re.compile(r"(?i:các)\s[^:;\n]{2,30}:[^\n]*;\s*$")
_GOES_ON = re.compile(r"(?:[,\-]|và|\w)\s*$")


def read_addressees(text: str, zone: Span | None) -> tuple[Agency, ...]:
    """Read the addressees; a dotted blank is none."""
    if zone is None:
        return ()
    first, *below = split_lines(text, zone)
    start = min(first.span.start + (address_mark(first.words) or 0), first.span.end)
    lines = (*split_lines(text, Span(start, first.span.end)), *below)
    return tuple(
        agency
        for entry in _entries(text, lines)
        if not _BLANK.fullmatch(entry.of(text))
        for agency in split_agencies(text, _first_sentence(text, _behind_courtesy(text, entry)))
    )


def _first_sentence(text: str, entry: Span) -> Span:
    """Leave out a sentence of the body that the page ran on behind the list."""
    words = entry.of(text)
    torn = _TORN.search(words)
    if torn is not None:
        words = words[: torn.start()]
        entry = Span(entry.start, entry.start + torn.start())
    for stop in _NEXT_SENTENCE.finditer(words):
        if len(words) - stop.end() > _LONG_SENTENCE and not is_abbreviated(
            words[: stop.start() + 1]
        ):
            return Span(entry.start, entry.start + stop.start())
    if _CITED.search(words) is None:
        return entry
    named = match_mention(plain(text)[: entry.end], entry.start)
    return entry if named is None else Span(entry.start, named.end)


def _behind_courtesy(text: str, entry: Span) -> Span:
    ends = text[entry.end - 2 : entry.end].rstrip()
    blank = _DOTTED_END.search(text[entry.start : entry.end]) if ends.endswith(_DOTS) else None
    if blank is not None:
        entry = Span(entry.start, entry.start + blank.start())
    asked = _COURTESY.match(text, entry.start, entry.end)
    return Span(asked.end(), entry.end) if asked else entry


def _entries(text: str, lines: Sequence[Line]) -> list[Span]:
    """Give the lines, one that goes on with the line above put together with it."""
    entries: list[Span] = []
    motto = any(is_motto(line.words) for line in lines)
    bulleted = any(line.is_bullet for line in lines)
    for line in lines:
        if motto and not line.is_bullet:
            continue  # the columns of the head ran into the list, whose lines have their bullets
        above = plain(entries[-1].of(text)) if entries else ""
        numbered = line.is_bullet or _NUMBERED.match(line.words) is not None
        if entries and not numbered and _joins(above, line.words, bulleted=bulleted):
            entries[-1] = Span(entries[-1].start, line.span.end)
        else:
            entries.append(line.span)
    bare = [trimmed(text, entry.start, entry.end, _BORDERS) for entry in entries]
    return [_behind_sign(text, entry) for entry in bare]


def _joins(above: str, words: str, *, bulleted: bool) -> bool:
    """Whether a line without a bullet goes on with the one above it."""
    if bulleted and _OPEN_LIST.search(above):
        return True
    goes_on = _GOES_ON.search(above) is not None
    return goes_on and (words[:1].islower() or not above.endswith((".", ";")))


def _behind_sign(text: str, entry: Span) -> Span:
    sign = _SIGN.match(text, entry.start, entry.end)
    return Span(sign.end(), entry.end) if sign else entry
