"""Đánh số mục bị nhảy, trùng hoặc lẫn kiểu.

Kiểm tra gì:
    Các mục cùng cấp được đánh số liên tiếp theo một kiểu: I, II, III; 1, 2, 3; a, b, c, d, đ.
Vì sao:
    Nhảy số làm người đọc ngờ bị mất mục; trùng số thì viện dẫn “mục 2” không biết là mục nào.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm d
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm.

    2. Sở Nội vụ tổ chức hội nghị.

    4. Sở Tư pháp phổ biến quy định mới.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm.

    2. Sở Nội vụ tổ chức hội nghị.

    3. Sở Tư pháp phổ biến quy định mới.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.ordinals import number_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thongsuot.core.model.outline import Item
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

_LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMAN = re.compile(r"[IVXL]+")
_WORD = re.compile(r"^(?:Điều|Chương|Phần|Mục)\s+", re.IGNORECASE)
_SIGNS = (".", ")", "/", "-", ":")
_ROW = 3  # markers from which one sign can be told to be the usual one


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the markers of each row of siblings."""
    yield from _row(letter, letter.directive.outline)
    for item in letter.directive.items():
        yield from _row(letter, item.children)


def _row(letter: Letter, items: Sequence[Item]) -> Iterator[Flaw]:
    marked = [
        item
        for item in items
        if item.marker and item.marker[0].isalnum() and "." not in item.marker
    ]
    style = _style(marked)
    sign = _usual_sign(letter.text, marked)
    last = 0
    for item in marked:
        marker = _ordinal(item)
        number = _number(marker, style)
        span = Span(item.span.start, item.span.start + len(item.marker or ""))
        if number is None or (sign and _sign(letter.text, item) not in {sign, ""}):
            yield Flaw(f"Mục “{marker}” đánh số khác kiểu với các mục cùng cấp.", span)
            continue
        if number == last:
            yield Flaw(f"Số mục “{marker}” bị trùng với mục ngay trước.", span)
        elif number < last:
            before = _written(last, style)
            shown = before.upper() if marker.isupper() else before
            yield Flaw(f"Số mục “{marker}” đứng sau mục “{shown}”.", span)
        elif number > last + 1:
            missing = _written(last + 1, style)
            shown = missing.upper() if marker.isupper() else missing
            message = f"Thiếu mục “{shown}” trước mục “{marker}”."
            yield Flaw(message, span, severity=Severity.NOTE if missing == "đ" else None)
        last = number


def _ordinal(item: Item) -> str:
    """Give the marker without the word before it (Điều, Chương, Phần, Mục)."""
    return _WORD.sub("", item.marker or "")


def _sign(text: str, item: Item) -> str:
    """Give the sign behind the marker; empty where a blank or a letter follows."""
    at = item.span.start + len(item.marker or "")
    return text[at : at + 1] if text[at : at + 1] in _SIGNS else ""


def _usual_sign(text: str, items: Sequence[Item]) -> str:
    """Give the sign that stands behind most markers of a row; empty where none prevails."""
    signs = Counter(_sign(text, item) for item in items)
    if len(items) < _ROW or len(signs) < 2:  # noqa: PLR2004 - something to compare
        return ""
    (usual, count), (_, next_count) = signs.most_common(2)
    return usual if count > next_count else ""


def _style(items: Sequence[Item]) -> str:
    """The style of the row: that of most of its markers."""
    styles = Counter(_style_of(_ordinal(item)) for item in items)
    if styles["roman"] and styles["letter"] and not styles["number"]:
        return "roman" if _ordinal(items[0]).startswith("I") else "letter"
    return max(styles, key=lambda style: styles[style], default="number")


def _style_of(marker: str) -> str:
    if marker.isdecimal():
        return "number"
    return "roman" if _ROMAN.fullmatch(marker) else "letter"


def _number(marker: str, style: str) -> int | None:
    if style == "number":
        return int(marker) if marker.isdecimal() else None
    if style == "roman":
        return number_of(marker) if _ROMAN.fullmatch(marker) else None
    place = _LETTERS.find(marker.lower()) if len(marker) == 1 else -1
    return place + 1 if place >= 0 else None


def _written(number: int, style: str) -> str:
    if style == "letter":
        return _LETTERS[number - 1] if 0 < number <= len(_LETTERS) else str(number)
    if style == "number":
        return str(number)
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]
