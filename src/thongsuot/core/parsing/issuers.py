"""Issuers (cơ quan ban hành) as the body speaks of them: whose `đề nghị` is an order of the document."""

from __future__ import annotations

from collections.abc import Iterable

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies_by_place import agencies_between
from thongsuot.core.parsing.folded import fold, pattern

_SPEAKS = pattern(
    r"""\s(?:tỉnh\s|thành\sphố\s|huyện\s|xã\s|phường\s)?(?:kính\s|trân\strọng\s)?
    (?:đề\snghị|yêu\scầu|ban\shành|có\sý\skiến|thông\sbáo|nhận\sđược|rất\smong|kính\smong|xây\sdựng\skế\shoạch|hướng\sdẫn|chỉ\sđạo|chỉ\sthị|quyết\sđịnh|triển\skhai\smột\ssố|đã\scó|vừa\scó|vừa\sban\shành|có\svăn\sbản\s(?:đề\snghị|yêu\scầu)|chuyển\s|trân\strọng|giao|phát\sđộng|mong\snhận|kêu\sgọi)\b"""
)
_OF_ANOTHER = pattern(r"(?:của|theo|tại|với|cho|về|đến|gửi|thuộc|trình|báo\scáo)\s$")

_DEPARTMENTS = ("Sở ", "Phòng ", "Cục ", "Chi cục ", "Trung tâm ", "Công an ", "Bộ ")
_GUIDING = ("chỉ đạo", "hướng dẫn", "phát động", "kêu gọi")


def issuer_names(text: str, paragraphs: Iterable[Span], given: str | None) -> frozenset[str]:
    """Give the names under which the issuing body speaks in opening and closing, and its own name."""
    folded = fold(text)
    names = set() if given is None else {given}
    for paragraph in paragraphs:
        said = [one.end() for one in _SPEAKS.finditer(folded, paragraph.start, paragraph.end)]
        if not said:
            continue
        for agency in agencies_between(text, Span(paragraph.start, said[-1])):
            if agency.collective:
                continue
            start = agency.span.start
            speaks = _SPEAKS.match(folded, agency.span.end, paragraph.end)
            if speaks and _is_told(agency.name, speaks[0].strip(), given):
                continue
            if speaks and not _OF_ANOTHER.search(folded, max(0, start - 12), start):
                names.add(agency.name)
    return frozenset(names)


def _is_told(name: str, verb: str, given: str | None) -> bool:
    """``Sở Tư pháp chỉ đạo …`` in a letter of the committee: a department that guides others is told to, it does not speak."""
    if given is None or not name.startswith(_DEPARTMENTS) or not verb.startswith(_GUIDING):
        return False
    return not given.startswith((name, name.split(" ", 1)[0]))
