"""Season limits (thời hạn theo mùa, theo Tết): `hoàn thành trước Tết Nguyên đán`, a day that the calendar knows."""

from __future__ import annotations

from collections.abc import Iterator

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import pattern
from thongsuot.core.parsing.led_phrases import leads

SEASONS = ("trước tết", "trước dịp", "trước thềm", "trước mùa", "trước năm học", "trước khai giảng")
"""One of these stands in every such phrase."""

_SEASON_LEADS = leads(*SEASONS)
# Only what is to be done by then: `tặng quà trước Tết` tells when, not until when.
_BEFORE_SEASON = pattern(
    r"""
    (?<!\w)(?:hoàn\sthành|xong)(?:\s[^,;.()\n]{1,60})?\s(?P<limit>trước\s(?:dịp\s|thềm\s)?
    (?: tết(?:\s(?:nguyên\sđán|dương\slịch|trung\sthu|cổ\struyền|đoan\sngọ))?
      | mùa\s(?:mưa(?:,?\s(?:bão|lũ))?|lũ|bão|khô|hè) | (?:khai\sgiảng\s)?năm\shọc(?:\smới)? | khai\sgiảng )
    (?:(?:\snăm)?\s\d{4}(?:\s?-\s?\d{4})?)?)(?![\w/])
    """
)


def season_limits(folded: str, span: Span) -> Iterator[tuple[int, int]]:
    """Give the places in ``span`` of phrases that limit by a feast or a season."""
    if not _SEASON_LEADS.between(folded, span.start, span.end):
        return
    for match in _BEFORE_SEASON.finditer(folded, span.start, span.end):
        yield match.span("limit")
