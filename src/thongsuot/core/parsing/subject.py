"""Subject (trích yếu): the words after `V/v`, or those under the title of a named kind."""

from __future__ import annotations

import re

from thongsuot.core.intake.line_signs import must_go_on
from thongsuot.core.model.head import Subject
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.authority_lines import names_authority
from thongsuot.core.parsing.head_marks import free_pieces
from thongsuot.core.vocabulary.folding import LOWER, UPPER, plain

# The letter first, for the search then runs from one to the next; what has to stand before it is asked there.
_MARK = re.compile(
    r"[Vv](?:(?:(?<=^.)|(?<=[\n\s|*>“\"].))(?:(?<=V)(?:\s?/\s?[vV]|\.v)|(?<=v)\s?/\s?v)\s?[:.]?\s*(?:(?:về\s+)?việc\b\s*:\s*)?"
    r"|(?:(?<=^V)|(?<=\nV))ề\s?:\s*"
    r"|(?<=[A-ZĐ&\d]\sV)ề\s+việc\s?:?\s+"
    r"|(?:(?<=^V)|(?<=[\s|]V))(?P<on_its_line>ề\s+(?:việc|v/v)|Ề\s+VIỆC)\s?:?\s+)"
)
# Whose document it is may stand between title and mark: `QUYẾT ĐỊNH` over `CỦA ỦY BAN NHÂN DÂN … V/V …`.
_MARK_BELOW_TITLE = re.compile(
    r"\s*(?:C[ủỦ][aA]\s[^\n/]{3,90}?\s)?(?:V\s?/\s?[vV]|v\s?/\s?v)\s?[:.]?\s*"
)
_CLOSING_SIGNS = " \t\n.;:,/|*_"
_OPENING_SIGNS = ":. \n"
_PLACE_AND_DATE = re.compile(
    r"[^,.;:]{2,40},\s*ngày[\s.…\d]*tháng[\s.…\d]*năm[\s.…\d]*", re.IGNORECASE
)
_LINE, _LONGEST_LINE = 60, 130
_PRINTED = re.compile(r"\W?(?:Bản\s+in|In\s+lúc|Thời\s+gian\s+(?:ký|in)|Ngày\s+(?:ký|in|đến))\b")
# What a registry printed beside the subject: `Ngày ký: 01-03-2023 09:31:40`.
_STAMP = re.compile(r"(?<!\S)(?:Ngày|Giờ)(?:\s+(?:ký|in|đến|nhận))?\s?:\s*\d")
_FEWEST_WORDS = 4
_UNMARKED = re.compile(rf"[{UPPER}][{LOWER}][^:()\n]*")
_NUMBER_LABEL = re.compile(r"S[ốỐ]\s*:")


def read_marked_subject(text: str, head: Span, taken: tuple[Span, ...]) -> Subject | None:
    """Read the subject behind `V/v`; ``taken`` are the places of number, date and fixed marks."""
    end_of_mark = _end_of_mark(plain(text), head)
    if end_of_mark is None:
        return None
    pieces: list[Span] = []
    later = [span for span in taken if span.start >= end_of_mark]
    for piece in free_pieces(text, Span(end_of_mark, head.end), later):
        if pieces and _ends_subject(text, pieces[-1], piece):
            break
        pieces.append(piece)
    return _subject(text, pieces)


def has_mark(text: str, head: Span) -> bool:
    """Tell whether `V/v` or `Về việc` stands in the head."""
    return _end_of_mark(plain(text), head) is not None


def _end_of_mark(words: str, head: Span) -> int | None:
    """Give where the first `V/v` of the head ends; some forms of it count at the beginning of a line or cell only."""
    found = _MARK.search(words, head.start, head.end)
    while found is not None:
        before = words[max(0, head.start - 1) : found.start()]
        bare = before.rstrip(" \t")
        opens_line = bare.endswith(("\n", "|")) or (not bare and head.start == 0)
        if found["on_its_line"] is None or opens_line:
            return found.end()
        found = _MARK.search(words, found.start() + 1, head.end)
    return None


def read_bare_subject(text: str, head: Span, taken: tuple[Span, ...]) -> Subject | None:
    """Read the subject of a document whose title a page left out: capitals below number and date, no body's name."""
    below = max((span.end for span in taken), default=None)
    if below is None or below > head.end:
        return None
    pieces: list[Span] = []
    for piece in free_pieces(text, Span(below, head.end), ()):
        words = plain(piece.of(text))
        if not words.isupper() or (not pieces and _names_body(words)):
            break
        if pieces and _names_who_decides(plain(pieces[-1].of(text)), words):
            break
        pieces.append(piece)
    subject = _subject(text, pieces)
    return subject if subject and len(subject.text.split()) >= _FEWEST_WORDS else None


def read_subject_below(
    text: str, head: Span, number: Span, taken: tuple[Span, ...]
) -> Subject | None:
    """Read the subject of a letter that stands below its number without `V/v`: a sentence, no label, no name."""
    later = [span for span in taken if span.start >= number.end]
    pieces = free_pieces(text, Span(number.end, head.end), later)
    if not pieces or text[number.end : pieces[0].start].strip(" |*_") != "\n":
        return None
    first = plain(pieces[0].of(text))
    if not _UNMARKED.fullmatch(first) or len(first.split()) <= _FEWEST_WORDS:
        return None
    if match_mention(first, 0) is not None:
        return None
    kept = [pieces[0]]
    for piece in pieces[1:]:
        if not piece.of(text)[0].islower():
            break
        kept.append(piece)
    return _subject(text, kept)


def _names_who_decides(above: str, words: str) -> bool:
    """Whether a line of capitals is the authority line under a subject in capitals that has come to its end."""
    if must_go_on(above.lower()) or above.endswith((",", "-", ";")):
        return False
    return names_authority(words)


def _names_body(words: str) -> bool:
    mention = match_mention(words, 0)
    return mention is not None and mention.end >= len(words)


def read_titled_subject(text: str, lines: tuple[Span, ...]) -> Subject | None:
    """Read the subject from the lines under the title; a leading `V/v` is no part of it."""
    if not lines:
        return None
    mark = _MARK_BELOW_TITLE.match(text, lines[0].start)
    first = Span(mark.end(), lines[0].end) if mark and mark.end() < lines[0].end else lines[0]
    return _subject(text, _before_stamp(text, [first, *lines[1:]]))


def _before_stamp(text: str, pieces: list[Span]) -> list[Span]:
    for at, piece in enumerate(pieces):
        stamp = _STAMP.search(text, piece.start, piece.end)
        if stamp is not None and (at or stamp.start() > piece.start):
            own = [Span(piece.start, stamp.start())] if stamp.start() > piece.start else []
            return [*pieces[:at], *own]
    return pieces


def _ends_subject(text: str, before: Span, piece: Span) -> bool:
    """Whether a piece behind the subject is another part of the head: the name of a body, a label."""
    words = plain(piece.of(text))
    if any(sign.match(words) for sign in (_NUMBER_LABEL, _PRINTED)):
        return True
    if _PLACE_AND_DATE.fullmatch(words):
        return True
    if len(words) > _LONGEST_LINE or (len(words) > _LINE and words.endswith((".", ":", ";"))):
        return True  # a sentence of the body, not a line of the head
    if not words.isupper():
        return False
    above = plain(before.of(text))
    if above.isupper():
        return _names_who_decides(above, words)
    return match_mention(words, 0) is not None


def _subject(text: str, pieces: list[Span]) -> Subject | None:
    if not pieces:
        return None
    start, end = pieces[0].start, pieces[-1].end
    words = " ".join(" ".join(piece.of(text).split()) for piece in pieces)
    trimmed = _trimmed(words)
    dropped = sum(not sign.isspace() for sign in words[len(trimmed) :])
    while dropped or text[end - 1].isspace():
        end -= 1
        dropped -= not text[end].isspace()
    while start < end and text[start] in _OPENING_SIGNS:
        start += 1
    trimmed = trimmed.lstrip(_OPENING_SIGNS)
    return Subject(trimmed, Span(start, end)) if trimmed else None


def _trimmed(words: str) -> str:
    """Drop the closing stop and an unpaired quotation mark at the end."""
    words = words.rstrip(_CLOSING_SIGNS)
    if words.endswith("”") and words.count("”") > words.count("“"):
        return words[:-1].rstrip(_CLOSING_SIGNS)
    if words.endswith('"') and words.count('"') % 2:
        return words[:-1].rstrip(_CLOSING_SIGNS)
    return words
