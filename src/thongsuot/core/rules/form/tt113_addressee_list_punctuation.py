"""Dấu câu của danh sách Kính gửi.

Kiểm tra gì:
    Mỗi dòng Kính gửi kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm; trong một dòng chỉ dùng một loại dấu ngăn; trước chữ “Kính gửi” không có gạch đầu dòng.
Vì sao:
    Dấu chấm giữa chừng làm người đọc tưởng danh sách đã hết; dấu lẫn lộn làm tách sai tên cơ quan.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm a
Ví dụ:
    Kính gửi:
    - Sở Y tế;
    - Sở Nội vụ.
    - Ủy ban nhân dân các xã, phường.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm.
Sửa thành:
    Kính gửi:
    - Sở Y tế;
    - Sở Nội vụ;
    - Ủy ban nhân dân các xã, phường.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

_STRAY = re.compile(r"^([ \t]*[-–+*][ \t]*)kính gửi", re.MULTILINE)


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the signs before, between and behind the addressees."""
    stray = _STRAY.search(letter.folded)
    if stray is not None:
        span = Span(*stray.span(1))
        yield Flaw(
            "Trước “Kính gửi” không có gạch đầu dòng.",
            span,
            fix=Fix(safe=True, edits=(Edit(span, ""),)),
        )
    entries = _entries(letter)
    for position, entry in enumerate(entries):
        yield from _ending(letter, entry, last=position == len(entries) - 1)
        yield from _mixed(letter, entry)


def _entries(letter: Letter) -> list[list[Span]]:
    """The addressees line by line; a line goes on until one that begins with a dash."""
    entries: list[list[Span]] = []
    for agency in letter.directive.addressees:
        line = letter.text.rfind("\n", 0, agency.span.start) + 1
        fresh = letter.text[line : agency.span.start].lstrip().startswith(("-", "–", "+", "•"))
        before = letter.text[entries[-1][-1].end : agency.span.start] if entries else ""
        if not entries or (fresh and "\n" in before):
            entries.append([])
        entries[-1].append(agency.span)
    return entries


def _ending(letter: Letter, entry: list[Span], *, last: bool) -> Iterator[Flaw]:
    end = entry[-1].end
    sign = letter.text[end : end + 1]
    span = Span(end, end + 1) if sign in set(".,;:") else Span(max(end - 1, 0), end)
    if not last and sign in {".", ",", "", "\n"}:
        found = "dấu chấm" if sign == "." else "dấu phẩy" if sign == "," else "không có dấu"
        edit = Edit(Span(end, end + (sign in {".", ","})), ";")
        yield Flaw(
            f"Danh sách Kính gửi chưa hết nhưng dòng này kết thúc bằng {found}; phải là dấu chấm phẩy."
            if sign in {".", ","}
            else "Dòng này của Kính gửi thiếu dấu chấm phẩy ở cuối.",
            span,
            fix=Fix(safe=True, edits=(edit,)),
        )
    elif last and sign in {";", ","}:
        edit = Edit(Span(end, end + 1), ".")
        yield Flaw(
            "Dòng cuối của Kính gửi kết thúc bằng dấu chấm.",
            span,
            fix=Fix(safe=True, edits=(edit,)),
            severity=Severity.NOTE,
        )


def _mixed(letter: Letter, entry: list[Span]) -> Iterator[Flaw]:
    between = [letter.text[one.end : other.start] for one, other in pairwise(entry)]
    signs = {sign for gap in between for sign in gap if sign in ",;"}
    if len(signs) > 1:
        yield Flaw(
            "Trong một dòng Kính gửi dùng lẫn dấu phẩy và dấu chấm phẩy để ngăn các cơ quan.",
            Span(entry[0].start, entry[-1].end),
        )
