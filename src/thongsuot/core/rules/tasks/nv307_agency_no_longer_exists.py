"""Cơ quan không còn tồn tại vào ngày ban hành.

Kiểm tra gì:
    Tên cơ quan ở Kính gửi, phần giao việc, nơi nhận báo cáo và Nơi nhận phải là cơ quan đang hoạt động vào ngày ban hành.
Vì sao:
    Sau sắp xếp năm 2025, nhiều cơ quan và toàn bộ cấp huyện không còn; văn bản chép từ mẫu cũ sẽ không có ai nhận.
Căn cứ pháp lý:
    Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số 176/2025/QH15
Ví dụ:
    Lạng Sơn, ngày 05 tháng 3 năm 2026

    Kính gửi: Các Sở: Y tế, Thông tin và Truyền thông.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động.
Sửa thành:
    Lạng Sơn, ngày 05 tháng 3 năm 2026

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import day_of
from thongsuot.core.rules.receivers import tasked
from thongsuot.core.rules.successions import foundations, successions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare every body that the letter addresses or orders with the bodies that ceased to exist."""
    day, latest = _day(letter), _latest(letter)
    if day is None or latest is None:
        return
    seen: set[str] = set()
    for name, span in _named(letter):
        gone = next(
            (one for one in successions() if one.last_day < day and one.matches(name)), None
        )
        new = next(
            (one for one in foundations() if latest < one.first_day and one.matches(name)), None
        )
        if new is not None and name not in seen:
            seen.add(name)
            first = new.first_day
            yield Flaw(
                f"{name} chỉ có từ ngày {first.day:02d}/{first.month}/{first.year}; vào ngày ban hành là: {new.before}.",
                span,
            )
        if gone is not None and name not in seen:
            seen.add(name)
            last = gone.last_day
            yield Flaw(
                f"{name} không còn sau ngày {last.day:02d}/{last.month}/{last.year}; nay là: {gone.successors}.",
                span,
            )


def _day(letter: Letter) -> date | None:
    """The first day on which the letter can have been issued, by what its date gives."""
    written = letter.directive.date
    if written is None or written.year is None:
        return None
    return day_of(written.year, written.month or 1, written.day or 1)


def _latest(letter: Letter) -> date | None:
    """The last day on which the letter can have been issued; no month is shorter than 28 days."""
    written = letter.directive.date
    if written is None or written.year is None:
        return None
    return day_of(written.year, written.month or 12, written.day or 28)


def _named(letter: Letter) -> Iterator[tuple[str, Span]]:
    directive = letter.directive
    if directive.issuer is not None and directive.issuer.span is not None:
        yield directive.issuer.name, directive.issuer.span
    for agency in letter.receivers.all:
        yield agency.name, agency.span
    for _, tasked_one in tasked(letter):
        yield tasked_one.name, tasked_one.span
    for duty in directive.report_duties:
        for name in (duty.to, duty.via, *duty.onward_to):
            if name:
                yield name, duty.span
