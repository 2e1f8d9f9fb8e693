"""Tail (phần cuối) of a document: which lines are Nơi nhận, which signature, where the annex begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.authority_lines import names_authority
from thongsuot.core.parsing.beside import signature_beside
from thongsuot.core.parsing.lines import Line
from thongsuot.core.parsing.sign_parts import glued_name, sign_parts
from thongsuot.core.parsing.sign_words import (
    is_broken,
    is_name,
    is_position,
    is_sign_note,
    sign_prefix,
)
from thongsuot.core.vocabulary.load import strings

RECIPIENTS_MARK = re.compile(r"[\W_]*(?:Nơi\s+(?:nhận|gửi)|NƠI\s+NHẬN)\s*(?::|$|(?=\s))")
_PLACE = ("Nơi", "NƠI")
_SECOND_HEAD = re.compile(r"[\W_]*(?:UBND|ỦY\s+BAN|SỞ|BỘ)\s")
_BARE_ANNEX = re.compile(r"[\W_]*(?:PHỤ\s+LỤC|Phụ\s+lục)\s*(?:[IVX\d]+\b)?\W*$")
_FILED = re.compile(r"[\W_]*Lưu\s*[:;]?\s*(?:VT|V\s?T|VP|TCHC|HC|HS|hồ sơ|văn thư|[A-ZĐ])")
_CELL = re.compile(r"[^|]*[^|\s][^|]*")
_LONG = 200


_MOST_WORDS = 9
_NO_SIGNATURE = re.compile(r"[“”\"\d]")
_LISTED = re.compile(
    r"\W*\d{1,2}\s?(?:Luật|Bộ luật|Nghị (?:định|quyết)|Quyết định|Thông tư|Công văn|Kế hoạch|Chỉ thị|Thông báo|Hướng dẫn)\s"
)


@dataclass(slots=True)
class Tail:
    """The lines of the tail as they are found; ``start`` is where the body ends, None without a tail."""

    start: int | None = None
    recipients: Span | None = None
    annex_start: int | None = None
    recipient_lines: list[Span] = field(default_factory=list)
    signature_lines: list[Span] = field(default_factory=list)
    named: bool = False
    """Whether the name of a signer has been read, behind which a new head may begin."""
    waiting: bool = False
    """Whether the last line was a prefix alone (`TM.`), so that the next belongs to it."""


def read_tail(lines: Sequence[Line], body_line: int) -> Tail:
    """Divide the last lines of a document, from the first that is Nơi nhận or a signature."""
    tail = Tail()
    first = _first_of_tail(lines, body_line)
    if first is None:
        annexes = (one for one in lines[body_line:] if _BARE_ANNEX.match(one.words))
        annex = next(annexes, None)
        tail.annex_start = annex.span.start if annex else None
        return tail
    while first > body_line and _names_signing_body(lines[first - 1], lines[first]):
        first -= 1
        tail.signature_lines.append(lines[first].span)
    tail.start = lines[first].span.start
    at = first + len(tail.signature_lines)
    while at < len(lines) and _take_line(tail, lines[at], lines[at + 1 : at + 2]):
        at += 1
    if at < len(lines):
        tail.annex_start = lines[at].span.start
    return tail


def _first_of_tail(lines: Sequence[Line], body_line: int) -> int | None:
    for at in range(body_line, len(lines)):
        if _opens_tail(lines[at]):
            return at
    return None


def _opens_tail(line: Line) -> bool:
    if RECIPIENTS_MARK.match(line.words):
        return True
    return sign_prefix(line.words) is not None or (line.is_capital and is_position(line.words))


def _names_next_signer(line: Line, below: Line) -> bool:
    return is_position(below.words) and _names_signing_body(line, below)


def _names_signing_body(line: Line, below: Line) -> bool:
    """Whether a line of capitals above an office names the body that signs, as in joint documents."""
    if not line.is_capital or RECIPIENTS_MARK.match(below.words) or line.is_rule:
        return False
    mention = match_mention(line.words, 0)
    return mention is not None and mention.end >= len(line.words.rstrip(" .,:;*"))


def _take_line(tail: Tail, line: Line, below: Sequence[Line]) -> bool:
    """Put a line, or each cell of a row, where it belongs; False where the annex begins."""
    if below and (
        (tail.named and _names_next_signer(line, below[0]))
        or (tail.signature_lines and is_broken(line.words, below[0].words))
    ):
        tail.signature_lines.append(line.span)
        return True
    if "|" not in line.words:
        name = glued_name(line.words)
        if not name:
            return _take(tail, line)
        office, signer = _parted(line, name)
        return _take(tail, office) and _take(tail, signer)
    for cell in _CELL.finditer(line.words):
        words = cell[0].strip()
        start = line.span.start + cell.start() + len(cell[0]) - len(cell[0].lstrip())
        if not _take(tail, Line(Span(start, start + len(words)), words)):
            return False
    return True


def _parted(line: Line, at: int) -> tuple[Line, Line]:
    middle = line.span.start + at
    first = Line(Span(line.span.start, middle), line.words[:at])
    return first, Line(Span(middle, line.span.end), line.words[at:])


def _take(tail: Tail, line: Line) -> bool:
    mark = RECIPIENTS_MARK.match(line.words) if tail.recipients is None else None
    if mark is not None:
        return _take_mark(tail, line, mark.end())
    if line.is_rule:
        return True
    bulleted = line.is_bullet
    if not bulleted and _is_signing(tail, line):
        _sign(tail, line)
        return True
    beside = signature_beside(line.words, signing=bool(tail.signature_lines))
    if beside and tail.recipients is not None:
        left = line.words[:beside].rstrip()
        _sign(tail, Line(Span(line.span.start + beside, line.span.end), line.words[beside:]))
        return _take(tail, Line(Span(line.span.start, line.span.start + len(left)), left))
    if not _is_receiving(tail, line, bulleted=bulleted):
        return False
    tail.recipient_lines.append(line.span)
    tail.recipients = Span(tail.recipients.start, line.span.end) if tail.recipients else line.span
    return True


def _take_mark(tail: Tail, line: Line, mark_end: int) -> bool:
    tail.recipients = line.span
    rest = line.words[mark_end:].lstrip(" :")
    if rest:
        start = line.span.end - len(rest)
        _take(tail, Line(Span(start, line.span.end), rest))
    return True


def _sign(tail: Tail, line: Line) -> None:
    for start, end in sign_parts(line.words):
        words = line.words[start:end]
        tail.signature_lines.append(Span(line.span.start + start, line.span.start + end))
        prefix = sign_prefix(words)
        tail.waiting = prefix is not None and not prefix.rest
        tail.named = is_name(words) and not is_position(words)


def _is_signing(tail: Tail, line: Line) -> bool:
    words = line.words
    if tail.waiting or sign_prefix(words) is not None or is_position(words) or is_sign_note(words):
        return True
    if not tail.signature_lines or (line.is_capital and _annex().match(words)):
        return False
    if is_name(words):
        return True
    return _may_go_on(line) and not (tail.named and _SECOND_HEAD.match(words))


def _may_go_on(line: Line) -> bool:
    """Whether a line of capitals may go on with the signature above it."""
    words = line.words
    if not line.is_capital or len(words) > _LONG // 2 or _annex().match(words):
        return False
    if names_authority(words):
        return True  # CỤC TRƯỞNG over the whole name of the Cục
    return len(words.split()) <= _MOST_WORDS and not _NO_SIGNATURE.search(words)


def _is_receiving(tail: Tail, line: Line, *, bulleted: bool) -> bool:
    if tail.recipients is None or len(line.words) > _LONG:
        return False
    if _LISTED.match(line.words):
        return False  # a portal lists further documents behind the letter
    if bulleted or _FILED.match(line.words):
        return True
    if _annex().match(line.words) and line.is_capital:
        return False
    return not tail.signature_lines or line.words.endswith(";")


@cache
def _annex() -> re.Pattern[str]:
    titles = sorted(strings("openings", "annex_titles"), key=len, reverse=True)
    words = "|".join(title.replace(" ", r"\s+") for title in titles)
    numbered = "|".join(strings("openings", "numbered_forms"))
    return re.compile(rf"[\W_]*(?:{words}|(?:{numbered})\s+(?:mẫu|số|\d))")
