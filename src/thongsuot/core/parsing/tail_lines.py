"""Tail (phần cuối) of a document: which lines are Nơi nhận, which signature, where the annex begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.beside import signature_beside
from thongsuot.core.parsing.lines import Line
from thongsuot.core.parsing.sign_words import is_name, is_position, is_sign_note, sign_prefix

RECIPIENTS_MARK = re.compile(r"[\W_]*(?:Nơi\s+(?:nhận|gửi)|NƠI\s+NHẬN)\s*(?::|$|(?=\s))")
_ANNEX = re.compile(
    r"[\W_]*(?:PHỤ\s+LỤC|Phụ\s+lục|BIỂU|Biểu\s+(?:mẫu|số|\d)|MẪU|Mẫu\s+(?:số|\d)|DANH\s+SÁCH|ĐỀ\s+CƯƠNG|LỊCH|CỘNG\s+HÒA"
    r"|KẾ\s+HOẠCH|QUY\s+CHẾ|QUY\s+ĐỊNH|CHƯƠNG\s+TRÌNH|THỂ\s+LỆ|HƯỚNG\s+DẪN|NỘI\s+DUNG|DỰ\s+TOÁN|BẢNG|Bảng|PHÂN\s+CÔNG"
    r"|UBND|ỦY\s+BAN|\(?Kèm\s+theo|\(?Ban\s+hành\s+kèm\s+theo)"
)
_FILED = re.compile(r"[\W_]*Lưu\s*[:;]?\s*(?:VT|V\s?T|VP|TCHC|HC|HS|hồ sơ|văn thư|[A-ZĐ])")
_LONG = 200


@dataclass(slots=True)
class Tail:
    """The lines of the tail as they are found; ``start`` is where the body ends, None without a tail."""

    start: int | None = None
    recipients: Span | None = None
    annex_start: int | None = None
    recipient_lines: list[Span] = field(default_factory=list)
    signature_lines: list[Span] = field(default_factory=list)


def read_tail(lines: Sequence[Line], body_line: int) -> Tail:
    """Divide the last lines of a document, from the first that is Nơi nhận or a signature."""
    tail = Tail()
    first = next((i for i in range(body_line, len(lines)) if _opens_tail(lines[i])), None)
    if first is None:
        tail.annex_start = _bare_annex(lines, body_line)
        return tail
    tail.start = lines[first].span.start
    at = first
    while at < len(lines) and _take(tail, lines[at]):
        at += 1
    if at < len(lines):
        tail.annex_start = lines[at].span.start
    return tail


def _opens_tail(line: Line) -> bool:
    if RECIPIENTS_MARK.match(line.words):
        return True
    return sign_prefix(line.words) is not None or (line.is_capital and is_position(line.words))


def _bare_annex(lines: Sequence[Line], body_line: int) -> int | None:
    for line in lines[body_line:]:
        if re.match(r"[\W_]*(?:PHỤ\s+LỤC|Phụ\s+lục)\s*(?:[IVX\d]+\b)?\W*$", line.words):
            return line.span.start
    return None


def _take(tail: Tail, line: Line) -> bool:
    """Put a line where it belongs; False where the annex begins."""
    mark = RECIPIENTS_MARK.match(line.words)
    if mark is not None and tail.recipients is None:
        tail.recipients = line.span
        rest = line.words[mark.end() :]
        if rest.strip(" :"):
            at = line.span.start + mark.end() + len(rest) - len(rest.lstrip(" :"))
            _take(tail, Line(Span(at, line.span.end), rest.lstrip(" :")))
        return True
    if line.is_rule:
        return True
    beside = signature_beside(line.words, signing=bool(tail.signature_lines))
    if beside and tail.recipients is not None and not _is_signing(tail, line):
        cut = line.span.start + beside
        left = line.words[:beside].rstrip()
        tail.signature_lines.append(Span(cut, line.span.end))
        return _take(tail, Line(Span(line.span.start, line.span.start + len(left)), left))
    if _is_signing(tail, line):
        tail.signature_lines.append(line.span)
        return True
    if not _is_receiving(tail, line):
        return False
    tail.recipient_lines.append(line.span)
    tail.recipients = Span(tail.recipients.start, line.span.end) if tail.recipients else line.span
    return True


def _is_signing(tail: Tail, line: Line) -> bool:
    if line.is_bullet:
        return False
    words = line.words
    if sign_prefix(words) is not None or is_position(words) or is_sign_note(words):
        return True
    if not tail.signature_lines:
        return False
    return is_name(words) or (
        line.is_capital and not _ANNEX.match(words) and len(words) < _LONG // 2
    )


def _is_receiving(tail: Tail, line: Line) -> bool:
    if tail.recipients is None or len(line.words) > _LONG:
        return False
    if line.is_bullet or _FILED.match(line.words):
        return True
    if _ANNEX.match(line.words) and line.is_capital:
        return False
    return not tail.signature_lines or line.words.endswith(";")
