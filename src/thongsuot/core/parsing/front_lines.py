"""Front (phần đầu) of a document: which lines are head, title, subject, Kính gửi, and where the body begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from thongsuot.core.intake.document_start import document_start
from thongsuot.core.intake.line_signs import goes_on_with_subject, must_go_on
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.address_mark import address_mark
from thongsuot.core.parsing.addressee_lines import line_behind_addressees
from thongsuot.core.parsing.authority_lines import is_of_authority, names_authority
from thongsuot.core.parsing.grounds import opens_ground
from thongsuot.core.parsing.lines import Line
from thongsuot.core.parsing.markers import read_marker
from thongsuot.core.parsing.speech import begins_with_speech
from thongsuot.core.parsing.titles import Title, read_title

_LETTER = re.compile(r"\W*Kính\s*(?:gửi|gởi)\s*:")
_NUMBER_LINE = re.compile(r"\W*(?:Số|SỐ)\s*[:.\d/…_-]")
_SUBJECT_MARK = re.compile(r"\W*(?:V/v|V/V|v/v|Về\s+việc|VỀ\s+VIỆC)")
_LONE_SUBJECT_MARK = re.compile(r"\W*V\s?/\s?[vV]\W*")
_RECIPIENTS = re.compile(r"\W*(?:Nơi\s+(?:nhận|gửi)|NƠI\s+NHẬN)\s*(?::|$|\s)")
_NATIONAL = re.compile(r"\W*(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–])")
_PLACE_DATE = re.compile(
    r"(?:[^,.;:]{0,40},?\s+)?ngày[\s.…\d]*(?:tháng|/)[\s.…\d]*(?:(?:năm|/)[\s.…\d]*)?$",
    re.IGNORECASE,
)
# When a portal put the page up: `Thứ Hai, 05/3/2024`, `Thứ ba, ngày 5/3/2024 08:30`.
_POSTED = re.compile(
    r"(?:Thứ\s+\w+|Chủ\s+nhật)\s*,\s*(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s\d:,-]*$",
    re.IGNORECASE,
)
_DOTS = re.compile(r"[.…_]{4,}\W*$")
_CITED_NUMBER = re.compile(r"\d{1,5}/[A-ZĐ]{1,8}[-/]")
_SENTENCE_END = re.compile(r"[.;:,]\s*$")
_SUBJECT_SIGN = re.compile(r"[^a-zà-ỹ]+\s(?:V/v|Về)\s")
# `(27/7/1947 - 27/7/2024)` under a subject is its end; `(Kèm theo …)` is a remark of its own.
_DATED_BRACKET = re.compile(
    r"\(\s*(?:\d|ngày\s|lần\s|giai\s+đoạn\s|đợt\s|năm\s)[^()]*\)$", re.IGNORECASE
)
_NAMED_BY_TITLE = frozenset({"luat", "phap_lenh", "hien_phap"})
_LONG = 120
_FULL = 64
_NARRATES = re.compile(
    r"(?:Tại\s+(?:phiên|cuộc|hội\s+nghị)|Ngày\s+\d|Chiều\s+ngày|Sáng\s+ngày|Từ\s+(?:đầu|ngày))"
)
_SHORT = 110
_FRONT_LINES = 150
_NEAR = 6
_MOST_IN_BRACKETS = 6


class Front(Struct, frozen=True, gc=False):
    """The zones in front of the body; ``body_line`` is the index of its first line."""

    head: Span
    title: Title | None
    subject_lines: tuple[Span, ...]
    addressees: Span | None
    body_line: int
    body_start: int


def read_front(lines: Sequence[Line]) -> Front:
    """Divide the first lines of a document; what a portal put above its letterhead belongs to no part."""
    if not lines:
        return Front(Span(0, 0), None, (), None, 0, 0)
    begin = document_start([line.words for line in lines[:_FRONT_LINES]])
    front = _divided(lines[begin:])
    return replace(front, body_line=front.body_line + begin)


def _divided(lines: Sequence[Line]) -> Front:
    first_body = _first_body_line(lines)
    address = _address_line(lines, first_body)
    title_line, title = _title(lines, address if address is not None else first_body)
    if title is not None:
        subject, after = _subject(lines, title_line, title, address)
        head_end = after if address is None else address
    else:
        subject, head_end = (), address if address is not None else first_body
    letter = head_end if address is None else _letter_line(lines, address)
    body_line = head_end if address is None else line_behind_addressees(lines, letter)
    return Front(
        head=_span(lines, 0, head_end),
        title=title,
        subject_lines=subject,
        addressees=None if address is None else _span(lines, letter, body_line),
        body_line=body_line,
        body_start=lines[body_line].span.start if body_line < len(lines) else lines[-1].span.end,
    )


def _span(lines: Sequence[Line], start: int, end: int) -> Span:
    if end <= start:
        at = lines[start].span.start if start < len(lines) else lines[-1].span.end
        return Span(at, at)
    return Span(lines[start].span.start, lines[end - 1].span.end)


def _first_body_line(lines: Sequence[Line]) -> int:
    """Give the first line that can only belong to a body: a ground, a long sentence, Nơi nhận."""
    titled = False
    for index, line in enumerate(lines):
        if titled and not line.is_rule:
            titled = False  # the line under a title or a lone V/v is the subject, whatever it begins with
            if not line.words.startswith("Căn cứ"):
                continue
        if index >= _FRONT_LINES or _RECIPIENTS.match(line.words):
            return index
        if _opens_body(line) and not _is_above_address(lines, index):
            return index
        if line.is_rule or not titled:
            title = read_title(line)
            titled = titled or (title is not None and title.rest is None)
            titled = titled or (
                "/" in line.words and _LONE_SUBJECT_MARK.fullmatch(line.words) is not None
            )
    return len(lines)


def _is_above_address(lines: Sequence[Line], index: int) -> bool:
    """Whether a sentence stands just above `Kính gửi`: the title or the summary of a portal."""
    below = lines[index + 1 : index + 1 + _NEAR]
    marked = next((at for at, line in enumerate(below) if _LETTER.match(line.words)), None)
    return marked is not None and not any(
        opens_ground(line.words) or read_title(line) for line in (lines[index], *below[:marked])
    )


def _opens_body(line: Line) -> bool:
    if line.is_capital or address_mark(line.words) is not None or _SUBJECT_MARK.match(line.words):
        return False
    if _SUBJECT_SIGN.match(line.words) and read_title(line) is not None:
        return False
    if opens_ground(line.words):
        return len(line.words) > _LONG // 2 or bool(_SENTENCE_END.search(line.words))
    return _is_sentence(line)


def _is_sentence(line: Line) -> bool:
    if len(line.words) <= _LONG or line.is_capital or line.is_bullet:
        return False
    return _PLACE_DATE.match(line.words) is None and _NUMBER_LINE.match(line.words) is None


def _address_line(lines: Sequence[Line], first_body: int) -> int | None:
    for index, line in enumerate(lines[: first_body + 1]):
        if address_mark(line.words) is not None:
            return index
    return None


def _letter_line(lines: Sequence[Line], address: int) -> int:
    """Give the line of `Kính gửi` below that of a wire's sender (`BỘ TRƯỞNG … điện:`), else ``address``."""
    below = next((at for at in range(address + 1, len(lines)) if not lines[at].is_rule), address)
    is_wire = address_mark(lines[address].words) == len(lines[address].words)
    return below if is_wire and _LETTER.match(lines[below].words) else address


def _title(lines: Sequence[Line], limit: int) -> tuple[int, Title | None]:
    for index, line in enumerate(lines[:limit]):
        title = read_title(line)
        if title is None:
            continue
        if title.rest is None or line.is_capital or index > 0 or _SUBJECT_SIGN.match(line.words):
            return index, title
    return 0, None


def _subject(
    lines: Sequence[Line], title_line: int, title: Title, address: int | None
) -> tuple[tuple[Span, ...], int]:
    """Give the lines of the subject under the title, and the first line behind all of the head."""
    limit = address if address is not None else len(lines)
    spans = [] if title.rest is None else [title.rest]
    at = title_line + 1
    while at < limit:
        line = lines[at]
        bracket = line.words.startswith("(")
        if line.is_rule or _is_furniture(line) or (not spans and is_of_authority(line.words)):
            at += 1
            continue
        if bracket and not (spans and _DATED_BRACKET.match(line.words)):
            at = _behind_bracket(lines, at)
            continue
        names_a_law = not spans and title.kind in _NAMED_BY_TITLE
        own_line = at - 1 > title_line
        if not names_a_law and _ends_subject(line, lines[at - 1], begun=bool(spans)):
            break
        if spans and own_line and _leaves_capitals(line, lines[at - 1]):
            break
        spans.append(line.span)
        at += 1
    while at < limit and (lines[at].is_rule or _is_authority(lines[at]) or _in_brackets(lines[at])):
        at += 1
    return tuple(spans), at


def _behind_bracket(lines: Sequence[Line], at: int) -> int:
    """Give the line behind a remark in brackets, which a narrow column may have broken."""
    for closed in range(at, min(at + _MOST_IN_BRACKETS, len(lines))):
        if lines[closed].words.rstrip().endswith(")"):
            return closed + 1
    return at + 1


def _is_furniture(line: Line) -> bool:
    """Whether the line is a part of the head that columns put between the title and its subject."""
    return any(part.match(line.words) for part in (_NUMBER_LINE, _PLACE_DATE, _NATIONAL, _POSTED))


def _in_brackets(line: Line) -> bool:
    return line.words.startswith("(") and line.words.endswith(")")


def _is_authority(line: Line) -> bool:
    """Whether the line names who decides (`CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`), in capitals."""
    if not line.is_capital or read_title(line):
        return False
    return names_authority(line.words)


def _ends_subject(line: Line, before: Line, *, begun: bool) -> bool:
    if line.words.startswith("Căn cứ") or _RECIPIENTS.match(line.words):
        return True
    if not begun:
        return _is_authority(line)
    if must_go_on(before.words) and not _has_marker(line):
        return False
    if line.is_capital:
        return not before.is_capital or _is_authority(line) or _has_marker(line)
    return (
        _begins_to_tell(line, before)
        or _starts_text(line)
        or before.words.endswith((".", ":", ";"))
    )


def _begins_to_tell(line: Line, before: Line) -> bool:
    """Whether a line begins the story of the body, by its words or as the first full line behind a short one."""
    if before.is_capital or not line.words[:1].isupper():
        return False
    is_full = len(line.words) > _FULL > 2 * len(before.words)
    return is_full or _NARRATES.match(line.words) is not None


def _leaves_capitals(line: Line, before: Line) -> bool:
    """Whether behind a subject in capitals a sentence in small letters begins."""
    return (
        before.is_capital
        and not line.is_capital
        and line.words[:1].isupper()
        and not goes_on_with_subject(line.words)
    )


def _starts_text(line: Line) -> bool:
    if _has_marker(line) or len(line.words) > _LONG or line.words.endswith(":"):
        return True
    if begins_with_speech(line.words):
        return True
    if opens_ground(line.words) and line.words[:1].isupper():
        return True
    return bool(_SENTENCE_END.search(line.words)) and len(line.words) > _SHORT // 2


def _has_marker(line: Line) -> bool:
    if _CITED_NUMBER.match(line.words):
        return False  # `31/CT-TTG NGÀY …` goes on with a subject that names a document
    return read_marker(line.words, Span(0, len(line.words))) is not None
