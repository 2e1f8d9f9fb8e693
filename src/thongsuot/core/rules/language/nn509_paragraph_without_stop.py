"""Đoạn văn thiếu dấu kết thúc câu, hoặc đề mục có dấu chấm.

Kiểm tra gì:
    Đoạn văn kết thúc bằng dấu chấm, chấm phẩy hoặc hai chấm; các đề mục cùng cấp cùng có hoặc cùng không có dấu chấm.
Vì sao:
    Đoạn không có dấu kết thúc làm người đọc ngờ văn bản bị mất chữ.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 (văn phong, chính tả tiếng Việt)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức lễ kỷ niệm vào ngày 20/3

    2. Sở Nội vụ tổ chức hội nghị.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức lễ kỷ niệm vào ngày 20/3.

    2. Sở Nội vụ tổ chức hội nghị.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.outline import Item
    from thongsuot.core.rules.letter import Letter, Line

SEVERITY = Severity.NOTE

_STOPS = tuple(".;:,!?…/")
_LEAST = 40
_SENTENCE = 60


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the last sign of each paragraph of the items, and at the titles of one level."""
    for line in (*_before_items(letter), *_of_items(letter)):
        end = line.span.end
        yield Flaw(
            "Đoạn này thiếu dấu kết thúc câu.",
            Span(end - 1, end),
            fix=put(Span(end, end), ".", safe=False),
        )
    yield from _titles(letter)


def _before_items(letter: Letter) -> Iterator[Line]:
    """Give the sentences without a stop between Kính gửi and the first item; a line that goes on is none."""
    first = min((item.span.start for item in letter.directive.items()), default=0)
    for line, following in pairwise(letter.paragraphs):
        if line.span.end > first:
            return
        goes_on = following.text[0].islower() or not line.text[0].isupper()
        if not goes_on and "," in line.text and len(line.text) >= _SENTENCE and _is_open(line):
            yield line


def _of_items(letter: Letter) -> Iterator[Line]:
    items = list(letter.directive.items())
    in_sentences = {
        _parent(item)
        for item in items
        if not item.title
        and (line := letter.line_at(item.span.start)) is not None
        and line.text.endswith(_STOPS)
    }
    for item in items:
        # Beside items that are sentences, one without items of its own is a sentence too.
        title = None if not item.children and _parent(item) in in_sentences else item.title
        for line in letter.lines:
            if not item.span.covers(line.span) or any(
                child.span.covers(line.span) for child in item.children
            ):
                continue
            if _is_open(line, title):
                yield line


def _parent(item: Item) -> str:
    return item.path.rpartition(".")[0]


def _is_open(line: Line, title: str | None = None) -> bool:
    words = line.text.rstrip('”"’)» ')
    if words.endswith(_STOPS) or len(words) < _LEAST or "\t" in line.text or line.text.isupper():
        return False
    quoted = line.text[0] in '“"' and line.text[-1] in '”"'
    return not quoted and not (title is not None and title.rstrip(".") in line.text)


def _titles(letter: Letter) -> Iterator[Flaw]:
    """Titles of one level: where some end with a full stop and more do not, the former are told."""
    groups: dict[str, list[Item]] = {}
    for item in letter.directive.items():
        if item.title and item.text:
            groups.setdefault(_parent(item), []).append(item)
    for items in groups.values():
        lines = [line for item in items if (line := letter.line_at(item.span.start)) is not None]
        stopped = [line for line in lines if line.text.endswith(".")]
        if stopped and len(stopped) < len(lines) / 2:
            end = stopped[0].span.end
            yield Flaw(
                "Đề mục này có dấu chấm cuối, các đề mục cùng cấp khác thì không.",
                Span(end - 1, end),
                related=tuple(line.span for line in stopped[1:]),
                fix=Fix(
                    safe=True,
                    edits=tuple(Edit(Span(one.span.end - 1, one.span.end), "") for one in stopped),
                ),
            )
