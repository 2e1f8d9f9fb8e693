"""Giao việc, yêu cầu đối với cơ quan không thuộc quyền.

Kiểm tra gì:
    Với Mặt trận Tổ quốc, đoàn thể, tổ chức Đảng thì dùng “đề nghị”, không dùng “giao”, “yêu cầu”, “chỉ đạo”.
Vì sao:
    Cơ quan hành chính không có quyền giao việc cho Mặt trận, đoàn thể; văn bản sẽ bị coi là sai thẩm quyền.
Căn cứ pháp lý:
    Luật Mặt trận Tổ quốc Việt Nam 2015, Điều 4 và Điều 7 (quan hệ phối hợp)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Giao Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tổ chức tuyên truyền.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tổ chức tuyên truyền.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.agency import Agency, AssignedAgency
    from thongsuot.core.model.finding import Fix
    from thongsuot.core.model.outline import Item
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

_ORDER = re.compile(r"\b(?:giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|chỉ đạo|phân công)\b[^.;:]{0,15}$")
_OPENS_WITH_ORDER = re.compile(
    r"[\s.):/–-]*(?:giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|chỉ đạo|phân công)\s+"
)
_RIGHT_BEFORE = re.compile(
    r"\b(?P<order>giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|chỉ đạo|phân công)\s+$"
)
_NEAR = 40
_EVERYBODY = re.compile(r"(?:các|những) (?:cơ quan|đơn vị|địa phương|sở|ban)", re.IGNORECASE)
_ASK = re.compile(r"\b(?:đề nghị|kính đề nghị|trân trọng|mời)\b")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the words before each body of Party, Front and unions that is told to do something."""
    if not letter.is_state_document:
        return
    seen: set[int] = set()
    for agency in (*_leads(letter), *_ordered(letter)):
        if agency.span.start not in seen:
            seen.add(agency.span.start)
            yield Flaw(
                f"{agency.name} không thuộc quyền giao việc của cơ quan ban hành: hãy dùng “Đề nghị …”.",
                agency.span,
                fix=_fix(letter, agency.span),
            )


def _fix(letter: Letter, place: Span) -> Fix | None:
    """Put the word of asking for the word of order that stands right before the name."""
    order = _RIGHT_BEFORE.search(letter.folded, max(0, place.start - _NEAR), place.start)
    if order is None:
        return None
    start, end = order.span("order")
    asking = "Đề nghị" if letter.text[start].isupper() else "đề nghị"
    return put(Span(start, end), asking, safe=False)


def _leads(letter: Letter) -> Iterator[Agency | AssignedAgency]:
    """Give those that lead a task, with a word of order before their name."""
    for assignment in letter.directive.assignments:
        for agency in assignment.agencies:
            if agency.role != "lead" or not _is_of_others(agency.name):
                continue
            start = max(assignment.span.start, agency.span.start - 80)
            if agency.span.start < assignment.span.start:
                continue  # named in the opening, which is an assignment of its own
            before = letter.folded[start : agency.span.start]
            if _ORDER.search(before) and not _ASK.search(before):
                yield agency


def _ordered(letter: Letter) -> Iterator[Agency | AssignedAgency]:
    """Give those with whose name an item goes on after a word of order (Chỉ đạo Hội …)."""
    for item in letter.directive.items():
        opening = _OPENS_WITH_ORDER.match(letter.folded, item.span.start + len(item.marker or ""))
        if opening is None or _has_own_doer(letter, item):
            continue
        for agency in letter.mentions:
            if agency.span.start == opening.end() and _is_of_others(agency.name):
                yield agency


def _has_own_doer(letter: Letter, item: Item) -> bool:
    """Tell whether the item tells a body named above it whom to direct, as in ``Liên đoàn Lao động tỉnh: a) Chỉ đạo …``."""
    return any(
        one.path is not None
        and (one.path == item.path or item.path.startswith(f"{one.path}."))
        and not (one.path == item.path and one.span.covers(agency.span))
        and not _EVERYBODY.match(agency.name)
        for one in letter.directive.assignments
        for agency in one.agencies
    )


def _is_of_others(name: str) -> bool:
    return name.startswith(strings("signing_forms", "not_state"))
