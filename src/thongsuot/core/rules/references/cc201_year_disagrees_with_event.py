"""Năm của văn bản viện dẫn không khớp với sự kiện.

Kiểm tra gì:
    Văn bản được viện dẫn nói về việc của năm nào thì phải ban hành trong năm đó, hoặc vào quý cuối của năm trước.
Vì sao:
    Ngày của văn bản viện dẫn thường chép lại từ mẫu năm cũ. Sai năm thì không tra được văn bản gốc và căn cứ bị sai.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b
Ví dụ:
    Kính gửi: Sở Y tế.

    Thực hiện Công văn số 249/SYT-NVY ngày 03/3/2022 của Sở Y tế tỉnh Lạng Sơn về việc tổ chức Tháng hành động năm 2023;

    Ủy ban nhân dân huyện yêu cầu:

    1. Phòng Y tế tổ chức lễ phát động.
Sửa thành:
    Kính gửi: Sở Y tế.

    Thực hiện Công văn số 249/SYT-NVY ngày 03/3/2023 của Sở Y tế tỉnh Lạng Sơn về việc tổ chức Tháng hành động năm 2023;

    Ủy ban nhân dân huyện yêu cầu:

    1. Phòng Y tế tổ chức lễ phát động.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import iso_day
from thongsuot.core.rules.rewriting import dated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.citation import Citation
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

# A year of an event or of a plan; spans of years (2021 - 2030) and dates of other documents say nothing.
_EVENT_YEAR = re.compile(r"(?:\bnăm\s+|\b\d{1,2}/\d{1,2}/)(20\d{2})(?!\s*[-–]\s*20\d{2})\b")
# Ends and beginnings of programmes (đến năm 2030, từ năm 2021) are no events.
_REACH = re.compile(
    r"\b(?:đến|tới|từ|trước|sau|hết)\s+(?:hết\s+)?năm\s+20\d{2}|tầm nhìn\s+(?:năm\s+)?20\d{2}",
    re.IGNORECASE,
)
# Kinds that speak of the year in which they are issued; laws, decisions and resolutions look ahead.
_OF_THE_YEAR = {
    "cong_van",
    "ke_hoach",
    "thong_bao",
    "huong_dan",
    "cong_dien",
    "to_trinh",
    "chi_thi",
    "other",
}
_OTHER_DOCUMENT = re.compile(
    r"\bsố\s+\S+\s+ngày\s+\S+|giai đoạn\s+\d{4}\s*[-–]\s*\d{4}", re.IGNORECASE
)
_LAST_QUARTER = 9
# A decision on the event itself (Ngày …, Tháng … năm 2024) is of its year, as a letter is.
_EVENT = re.compile(
    r"\b(?:Ngày|Tháng|Tuần lễ|Tuần|Tết|Chiến dịch)\s+[^\W\d_][^;.\d]{3,90}?\s(?:lần thứ\s+\S{1,12},?\s+)?năm\s+20\d{2}"
)


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the year of each cited document with the year that it is about."""
    for citation in letter.directive.citations:
        year = _year_about(citation)
        issued = iso_day(citation.date)
        if year is None or issued is None or not _is_of_its_year(citation):
            continue
        if issued.year == year - 1 and issued.month > _LAST_QUARTER:
            continue
        if issued.year >= year:  # that year, or a review of what was done in an earlier one
            continue
        yield Flaw(
            f"Văn bản số {citation.number or '…'} ghi ngày {issued.day:02d}/{issued.month}/{issued.year} nhưng nói về việc "
            f"của năm {year}. Hãy kiểm tra lại năm ban hành.",
            citation.span,
            fix=dated(
                letter,
                citation,
                f"{year}-{citation.date[4:].removeprefix('-')}" if citation.date else None,
            ),
        )


def _is_of_its_year(citation: Citation) -> bool:
    if citation.kind in _OF_THE_YEAR:
        return True
    return citation.kind == "quyet_dinh" and _EVENT.search(citation.about or "") is not None


def _year_about(citation: Citation) -> int | None:
    about = _REACH.sub(" ", _OTHER_DOCUMENT.sub(" ", citation.about or ""))
    years = {int(year) for year in _EVENT_YEAR.findall(about)}
    return years.pop() if len(years) == 1 else None
