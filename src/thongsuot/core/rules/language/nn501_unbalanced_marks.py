"""Dấu ngoặc kép hoặc dấu ngoặc đơn không đủ cặp.

Kiểm tra gì:
    Mỗi dấu ngoặc mở “ ( [ « có dấu đóng tương ứng và ngược lại.
Vì sao:
    Thiếu hoặc thừa dấu ngoặc làm sai ranh giới của tên gọi, chủ đề, khẩu hiệu được trích.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 (văn phong, chính tả)
Ví dụ:
    V/v tổ chức kỷ niệm
    “Ngày Chuyển đổi số quốc gia”
    năm 2024”

    Kính gửi: Sở Y tế.
Sửa thành:
    V/v tổ chức kỷ niệm
    “Ngày Chuyển đổi số quốc gia”
    năm 2024

    Kính gửi: Sở Y tế.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

_PAIRS = {"“": "”", "(": ")", "[": "]", "«": "»", "„": "”"}
_CLOSERS = {")": "(", "]": "[", "»": "«", "”": "“"}
_SIGN = re.compile(r"[“”„()\[\]«»\"\n]")
# a) and 1) at the beginning of a line, or referred to (điểm a), khoản 1)), are markers, not brackets
_MARKER = re.compile(
    r"(?:^|[\s,;(])(?:\d{1,2}(?:\.\d{1,2})*|[a-zđA-ZĐ]|[ivxIVX]{1,5})\Z", re.MULTILINE
)
_ARROW = "»"  # a sign of lists and menus where no « was opened
_SMILE = re.compile(r"[:;]\Z")


def check(letter: Letter) -> Iterator[Flaw]:
    """Walk through the signs of the text with a stack of what is open."""
    text = letter.text
    opened: list[tuple[str, int]] = []
    straight: int | None = None
    alone: list[tuple[str, int]] = []
    for match in _SIGN.finditer(text):
        sign, at = match[0], match.start()
        if sign == "\n":
            if straight is not None:
                alone.append(('"', straight))
                straight = None
        elif sign == '"':
            straight = at if straight is None else None
        elif sign in _PAIRS:
            opened.append((sign, at))
        elif not _close(opened, sign) and sign != _ARROW and not _is_marker(text, sign, at):
            alone.append((sign, at))
    alone += opened + ([] if straight is None else [('"', straight)])
    for sign, at in sorted(alone, key=lambda found: found[1]):
        yield _flaw(letter, sign, at)


def _close(opened: list[tuple[str, int]], sign: str) -> bool:
    """Close the youngest sign of the same sort; younger ones of another sort stay open."""
    for position in range(len(opened) - 1, -1, -1):
        if _PAIRS[opened[position][0]] == sign:
            del opened[position]
            return True
    return False


def _is_marker(text: str, sign: str, at: int) -> bool:
    before = text[max(0, at - 8) : at]
    return sign == ")" and (_MARKER.search(before) is not None or _SMILE.search(before) is not None)


def _flaw(letter: Letter, sign: str, at: int) -> Flaw:
    span = Span(at, at + 1)
    if sign == '"':
        return Flaw("Dấu ngoặc kép mở ra mà không có dấu đóng.", span)
    if sign in _CLOSERS:
        return Flaw(
            f"Dấu {sign} đóng mà không có dấu mở tương ứng.", span, fix=_fix(letter, sign, at)
        )
    return Flaw(f"Dấu {sign} mở mà không có dấu đóng tương ứng.", span)


def _fix(letter: Letter, sign: str, at: int) -> Fix | None:
    """Open the mark before the campaign's name where that ends here; else drop a mark that ends a line."""
    campaign = letter.directive.campaign
    if sign != "”":
        return None
    name = campaign.name.lower() if campaign is not None else ""
    before = letter.folded[:at].rstrip()
    if name and before.endswith(name):
        start = len(before) - len(name)
        return Fix(safe=True, edits=(Edit(Span(start, start), "“"),))
    subject = letter.directive.subject
    if subject is not None and subject.span.end == at:
        return Fix(safe=True, edits=(Edit(Span(at, at + 1), ""),))
    return None
