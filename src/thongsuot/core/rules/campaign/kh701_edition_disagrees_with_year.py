"""Lần thứ không khớp với năm tổ chức.

Kiểm tra gì:
    “Lần thứ N năm YYYY” phải đúng với năm bắt đầu của ngày, đợt đó, và thống nhất trong toàn văn bản.
Vì sao:
    Sai lần thứ là nhầm sang kỳ năm trước hoặc năm sau, kéo theo nhầm chủ đề và văn bản căn cứ.
Căn cứ pháp lý:
    Văn bản quy định về ngày, đợt đó và văn bản hướng dẫn hằng năm của cơ quan chủ trì
Ví dụ:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 9 năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm.
Sửa thành:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put
from thongsuot.core.vocabulary.ordinals import number_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.known_campaigns import KnownCampaign
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

_EDITION = re.compile(
    r"lần thứ (?P<number>\d{1,3}|[ivxl]{1,6})\b[\"”']?(?:,?\s*\(?\s*(?:trong )?năm (?P<year>20\d{2}))?"
)
_NEAR = 60


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare each edition that stands beside the campaign's name with its year."""
    campaign = letter.directive.campaign
    if campaign is None:
        return
    first: tuple[int, int, Span] | None = None
    for match in _EDITION.finditer(letter.folded):
        before = letter.folded[max(0, match.start() - len(campaign.name) - _NEAR) : match.start()]
        if campaign.name.lower() not in " ".join(before.split()):
            continue
        edition = number_of(match["number"])
        year = int(match["year"]) if match["year"] else campaign.year
        if year is None:
            continue
        span = Span(*match.span())
        right = _right_edition(letter.known_campaign, first, year)
        if right is not None and right != edition:
            related = () if first is None else (first[2],)
            yield Flaw(
                f"“{letter.words(span)}” không khớp: {campaign.name} năm {year} là lần thứ {right}.",
                span,
                related=related,
                fix=put(Span(*match.span("number")), str(right), safe=False),
            )
        first = first or (edition, year, span)


def _right_edition(
    known: KnownCampaign | None, first: tuple[int, int, Span] | None, year: int
) -> int | None:
    """By the vocabulary where it knows, else counted on from the first edition that the text states."""
    if known is not None and known.first_year is not None:
        return known.edition_in(year)
    return None if first is None else first[0] + year - first[1]
