"""Cùng một việc nhưng ghi hai khoảng thời gian khác nhau.

Kiểm tra gì:
    Thời gian treo băng rôn, khẩu hiệu ở các mục khác nhau của cùng văn bản phải thống nhất.
Vì sao:
    Mỗi đơn vị đọc một mục sẽ treo, tháo vào ngày khác nhau; cấp trên không biết kiểm tra theo ngày nào.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 (nội dung chính xác, thống nhất)
Ví dụ:
    KẾ HOẠCH
    Tổ chức Ngày Chuyển đổi số quốc gia năm 2024

    I. NỘI DUNG

    1. Sở Y tế treo băng rôn, khẩu hiệu tại trụ sở từ ngày 05/10/2024 đến ngày 12/10/2024.

    2. Sở Nội vụ treo băng rôn, khẩu hiệu tại trụ sở từ ngày 08/10/2024 đến ngày 12/10/2024.
Sửa thành:
    KẾ HOẠCH
    Tổ chức Ngày Chuyển đổi số quốc gia năm 2024

    I. NỘI DUNG

    1. Sở Y tế treo băng rôn, khẩu hiệu tại trụ sở từ ngày 05/10/2024 đến ngày 12/10/2024.

    2. Sở Nội vụ treo băng rôn, khẩu hiệu tại trụ sở từ ngày 05/10/2024 đến ngày 12/10/2024.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.assignment import Display
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the windows of all displays that may be of the same banners."""
    dated = [shown for shown in letter.directive.displays if shown.from_date and shown.to_date]
    for position, later in enumerate(dated):
        for earlier in dated[:position]:
            if _window(earlier) != _window(later) and _may_be_same(earlier, later):
                yield Flaw(
                    f"Thời gian treo ở đây ({_written(later)}) khác với mục {earlier.path or 'trước'} ({_written(earlier)}).",
                    later.span,
                    related=(earlier.span,),
                )
                break


def _window(shown: Display) -> tuple[str | None, str | None]:
    return shown.from_date, shown.to_date


def _may_be_same(one: Display, other: Display) -> bool:
    return not one.slogans or not other.slogans or bool(set(one.slogans) & set(other.slogans))


def _written(shown: Display) -> str:
    return " đến ".join(_day(value or "") for value in _window(shown))


def _day(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{day}/{int(month)}/{year}"
