"""Receivers (nơi nhận báo cáo): to whom a report goes, and through whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from msgspec import Struct

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies, standard_name
from thongsuot.core.parsing.agencies_by_place import agency_at
from thongsuot.core.parsing.chains import Chain, chain_at
from thongsuot.core.parsing.deadlines import find_deadlines
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.vocabulary.agency_words import office_heads
from thongsuot.core.vocabulary.folding import UPPER
from thongsuot.core.vocabulary.load import strings, table

_TOWARDS = pattern(
    r"(?<!\w)(?:(?:gửi\s)?(?:gửi|về|đến)\s?:\s|gửi\s(?:về|đến|tới|cho)?\s?|về\s|lên\s|đến\s|tới\s|cho\s|với\s|trình\s)"
)
_SENT_BEFORE = pattern(r"(?<!\w)(?:gửi|nộp|đăng\ský)\s[^,;.()\n]{0,70}?(?:về|cho|đến|tới)\s")
_ALSO = pattern(
    r"""(?<!\w)(?:đồng\s(?:thời\s|kính\s)?gửi|và\sgửi)\s(?:về\s|cho\s|đến\s)?|(?<!\w)và\svề\s
    |(?:\d{4}|\))[,;]?\s(?:và|gửi|về)\s(?:gửi\s|về\s)*"""
)
_SUMS = (
    "gửi", "tổng hợp", "tổng kết", "sơ kết", "đánh giá", "báo cáo", "đề xuất", "rút kinh", "nộp",
)  # fmt: skip
_OPEN = re.compile(rf"\s+(?=[{UPPER}])")
_PART_OF = (
    (
        re.compile(r"(?:Cục|Vụ) (?!trưởng)\w"),
        re.compile(r"Bộ\b(?! Chỉ huy)"),
    ),
    (re.compile(r"(?:Phòng|Chi cục) (?!trưởng)\w"), re.compile(r"Sở\b")),
)
_JOINT = re.compile(r"\s*(?:,|;|\svà)\s+")
_THROUGH = pattern(r"\s*(?:,\s|\(\s?|\s)(?:thông\s)?qua\s|\s*\(\s?(?:qua|thông\squa)\s?:?\s")
# `về Sở Y tế (Phòng Nghiệp vụ; điện thoại: …)`: the section in the bracket takes it in.
_SECTION = pattern(
    r"\s*\((?=(?:phòng|vụ|cục|chi\scục|bộ\sphận|ban\s(?!hành)|văn\sphòng|tổ\s(?!chức))\s?[^()\n]{3,60}[;,)])"
)
# `qua Công an huyện trước ngày … và qua Phòng Y tế trước ngày …`: the same report goes a second way.
_SECOND_WAY = pattern(r"(?<=\s)và\s(?:thông\s)?qua\s")
# `(qua Phòng Chính trị, tư tưởng)`: what goes on in small letters up to the bracket is the same name.
_CONTACT = r"(?i:số|điện|đt|sđt|email|e-mail|thư|địa|đồng|đ/c|ông|bà|đầu|gặp|theo|trước|chậm|fax)\b"
_REST_IN_BRACKET = re.compile(
    rf"(?:,\s|\s(?:-\s)?)(?!{_CONTACT})[^\W\d_A-ZÀ-Ỹ]"
    rf"(?:(?!,\s{_CONTACT})[^;:()\n\d@]){{1,80}}(?=\)|;\s{_CONTACT})"
)
_UNKNOWN_END = pattern(
    r"[,;.()\n]|\s(?:hạn\s(?:chót|cuối)|để|trước|(?:chậm|muộn)\snhất|không\s(?:muộn|chậm)\shơn|(?:đến\s)?hết|trong|\d{1,3}\s(?:ngày|tuần|tháng|giờ)|theo|qua|tổng\shợp|vào|sau|khi|và\s(?:gửi|đồng))\s|$"
)


class Receiver(Struct, frozen=True, gc=False):
    """One receiver, with whom the report goes through (``qua Phòng …``)."""

    name: str
    via: str | None
    end: int


def receivers_at(text: str, start: int, limit: int) -> tuple[Receiver, ...]:
    """Read the receivers of the report that is asked for right before ``start``."""
    chain = chain_at(text, start + 1, limit) if start + 1 < limit else None
    leader = chain is not None and chain.start > start + 1  # `báo cáo Lãnh đạo Sở`: no mere address
    person = _person_first(text, start, limit) if chain is None or leader else ()
    agencies = person or (chain.agencies if chain is not None else ())
    agencies = agencies or _open_name(text, start, limit) or _towards(text, start, limit)
    if not agencies:
        return ()
    for also in _ALSO.finditer(fold(text), agencies[-1].span.end, limit):
        further = chain_at(text, also.end(), limit)
        if further is not None and further.start > agencies[-1].span.start:
            agencies = (*agencies, *further.agencies)
    return tuple(_receivers(text, _without_parents(text, agencies), limit))


def receivers_before(text: str, start: int, place: Span, limit: int) -> tuple[Receiver, ...]:
    """``Gửi kế hoạch về Sở Y tế trước ngày …; báo cáo kết quả trước ngày …``: named once, before the report."""
    folded = fold(text)
    signs = _SENT_BEFORE.finditer(folded, start, place.start)
    chains = (chain_at(text, sign.end(), place.start) for sign in signs)
    chain = next((found for found in chains if found is not None), None)
    if chain is None:
        return ()
    return (Receiver(chain.agencies[0].name, way_alone(text, place.end, limit), chain.end),)


def way_alone(text: str, start: int, limit: int) -> str | None:
    """Give through whom a report goes whose receiver is named elsewhere: ``báo cáo năm trước ngày …, qua Phòng …``."""
    through = _THROUGH.search(fold(text), start, limit)
    return None if through is None else _through(text, through.start(), limit)[0]


def _without_parents(text: str, agencies: tuple[Agency, ...]) -> tuple[Agency, ...]:
    """``gửi về Vụ Pháp chế, Bộ Y tế``: behind a comma stands whose part the receiver is."""
    parents = {
        whole.span
        for part, whole in pairwise(agencies)
        if text[part.span.end : whole.span.start] == ", "
        and any(one.match(part.name) and two.match(whole.name) for one, two in _PART_OF)
    }
    return tuple(agency for agency in agencies if agency.span not in parents)


def _receivers(text: str, agencies: tuple[Agency, ...], limit: int) -> Iterator[Receiver]:
    for number, agency in enumerate(agencies):
        reach = agencies[number + 1].span.start if number + 1 < len(agencies) else limit
        name, end = _through(text, agency.span.end, reach)
        yield Receiver(agency.name, name, end)
        second = _SECOND_WAY.search(fold(text), end, reach) if name is not None else None
        chain = chain_at(text, second.end(), reach) if second is not None else None
        if chain is not None:
            yield Receiver(agency.name, chain.agencies[0].name, chain.end)


def _person_first(text: str, start: int, limit: int) -> tuple[Agency, ...]:
    """``báo cáo Hiệu trưởng …``, ``báo cáo Giám đốc Bệnh viện và Sở Y tế``: an office, its body left open or not."""
    person = _office_alone().match(text, start, limit)
    if person is None:
        return ()
    name = " ".join(person["office"].split())
    first = Agency(name[0].upper() + name[1:], collective=False, span=Span(*person.span("office")))
    return _with_further(text, first, limit)


def _open_name(text: str, start: int, limit: int) -> tuple[Agency, ...]:
    """``báo cáo Ban Giám hiệu``, ``báo cáo Hội đồng trường``: a name in capitals that no vocabulary knows."""
    blank = _OPEN.match(text, start, limit)
    if blank is None or not _is_unit(fold(text), blank.end()):
        return ()
    stop = _behind_name().search(fold(text), blank.end(), limit)
    names = split_agencies(text, Span(blank.end(), stop.start() if stop else limit))
    return _with_further(text, names[0], limit) if names else ()


def _with_further(text: str, first: Agency, limit: int) -> tuple[Agency, ...]:
    joint = _JOINT.match(text, first.span.end, limit)
    further = chain_at(text, joint.end(), limit) if joint is not None else None
    return (first, *further.agencies) if further is not None else (first,)


@cache
def _office_alone() -> re.Pattern[str]:
    """A head of office; its body may follow in one word for its kind (``Giám đốc Sở``)."""
    offices = _any_of(office_heads())
    units = _any_of((*table("orders")["unit_words"], *strings("report_words", "receivers")))
    body = rf"(?:\s+(?i:{units})(?:\s+[{UPPER}]\w*)*)?"
    behind = r"(?=\s*(?:[,;.()\n/]|$|sau\b|trước\b|chậm\b|muộn\b|không\b|theo\b|để\b|và\b|vào\b|kết quả\b|xem xét\b|tình hình\b))"
    return re.compile(rf"\s*(?P<office>(?:{offices}){body}){behind}")


@cache
def _behind_name() -> re.Pattern[str]:
    words = _any_of(strings("report_words", "behind_receivers"))
    return re.compile(rf"{_UNKNOWN_END.pattern}|\s(?:{words})(?!\w)", _UNKNOWN_END.flags)


def _any_of(words: tuple[str, ...] | list[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)


def _towards(text: str, start: int, limit: int) -> tuple[Agency, ...]:
    folded = fold(text)
    for sign in _TOWARDS.finditer(folded, start, limit):
        if not sign[0].startswith("gửi") and _does_more(text, start, sign.start()):
            return ()
        chain = chain_at(text, sign.end(), limit)
        if chain is not None:
            return chain.agencies
        if sign[0].startswith(("gửi", "về", "trình")) and _is_unit(folded, sign.end()):
            end = _UNKNOWN_END.search(folded, sign.end(), limit)
            stop = end.start() if end else limit
            return split_agencies(text, Span(sign.end(), stop))
    return ()


def _does_more(text: str, start: int, end: int) -> bool:
    """``Báo cáo cấp ủy, chủ trì họp … đến từng hộ``: what else is done goes there, not the report."""
    folded = fold(text)
    return any(
        folded[start : hit.start].rstrip().endswith((",", ";"))
        for hit in order_hits(text).between(start + 1, end)
        if "predicates" in hit.sorts and not folded.startswith(_SUMS, hit.start)
    )


def _is_unit(folded: str, offset: int) -> bool:
    """Tell whether the name of a body may begin here; `gửi báo cáo nhanh` sends to no newspaper (báo)."""
    return folded.startswith(_unit_words(), offset) and not folded.startswith("báo cáo", offset)


@cache
def _unit_words() -> tuple[str, ...]:
    words = (*table("orders")["unit_words"], *strings("report_words", "receivers"))
    return tuple(f"{word}{end}" for word in words if word != "các" for end in (" ", ".", ",", ";"))


def _through(text: str, end: int, limit: int) -> tuple[str | None, int]:
    """Give the body named behind ``qua``; an address or a person behind it is none.

    ``qua`` may stand behind the day: ``về Sở Y tế trước ngày … (qua Phòng …)``.
    """
    sign = _THROUGH.match(fold(text), end, limit) or _SECTION.match(fold(text), end, limit)
    if sign is None:
        ends = (one.deadline.span.end for one in find_deadlines(text, Span(end, limit)))
        signs = (_THROUGH.match(fold(text), at, limit) for at in ends)
        sign = next((one for one in signs if one is not None), None)
    if sign is None:
        return None, end
    chain = chain_at(text, sign.end(), limit)
    if chain is not None:
        name = _of_way(text, chain)
        rest = _REST_IN_BRACKET.match(text, chain.end, limit) if "(" in sign[0] else None
        if rest is not None and order_hits(text).at(rest.start() + 1) is not None:
            rest = None  # `qua Phòng Y tế tổng hợp`: what that body does with it
        return (f"{name}{rest[0]}", rest.end()) if rest is not None else (name, chain.end)
    known = agency_at(text, sign.end())
    if known is None and _is_unit(fold(text), sign.end()):
        stop = _UNKNOWN_END.search(fold(text), sign.end(), limit)
        unknown = split_agencies(text, Span(sign.end(), stop.start() if stop else limit))
        return (unknown[0].name, unknown[0].span.end) if unknown else (None, end)
    return None, end


def _of_way(text: str, chain: Chain) -> str:
    """``qua Phòng Bảo trợ và Trẻ em``: what goes on without a word for a body is still the one name."""
    further = chain.agencies[1:]
    if any(_is_unit(fold(text), one.span.start) for one in further) or not further:
        return ", ".join(agency.name for agency in chain.agencies)
    return standard_name(text[chain.agencies[0].span.start : further[-1].span.end])
