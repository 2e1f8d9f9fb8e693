"""Paragraph orders (giao việc ngoài mục): assignments of opening and closing, which stand in no item."""

from __future__ import annotations

from thongsuot.core.model.agency import AssignedAgency
from thongsuot.core.model.assignment import Assignment
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.activities import activities_in
from thongsuot.core.parsing.assignments import first_deadline
from thongsuot.core.parsing.audiences import audiences_in
from thongsuot.core.parsing.closing import is_closing
from thongsuot.core.parsing.folded import fold, folded_at, pattern
from thongsuot.core.parsing.item_orders import ItemOrders, read_paragraphs
from thongsuot.core.parsing.orders import read_order
from thongsuot.core.parsing.outline import Outline
from thongsuot.core.parsing.report_words import report_places
from thongsuot.core.parsing.roles import assigned
from thongsuot.core.parsing.sentences import sentences

_ANNOUNCES = pattern(
    r"(?:(?:như\ssau|sau\sđây|nội\sdung\ssau|cụ\sthể)\s?|(?:yêu\scầu|đề\snghị|giao|chỉ\sđạo)\s?):\s*$"
)
_LEADS_ON = pattern(r"(?:sau(?:\sđây)?|cụ\sthể|như\ssau|dưới\sđây|trọng\stâm|:)\s?[:.]?$")

_FRAME = pattern(
    r"^(?:\W*(?:một\ssố\s|các\s|với\s)*)(?:nội\sdung|nhiệm\svụ|cụ\sthể|công\sviệc)[^:]*:$"
)
_GENERAL = pattern(
    r"(?:(?:nghiêm\stúc|khẩn\strương|chủ\sđộng|quan\stâm|kịp\sthời|tích\scực),?\s)*(?:tổ\schức\s)?(?:triển\skhai|thực\shiện)(?:\sthực\shiện)?"
    r"(?:\s(?:tốt|nghiêm(?:\stúc)?|đầy\sđủ|(?:có\s)?hiệu\squả))?(?:\s(?:các\s)?nội\sdung(?:\s[^\W\d]+){0,5}\snày)?\s?(?=[;,./]|$|và\sbáo\scáo)"
)
_LONGEST_FRAME = 60
_REASONS = ("do ", "vì ")


def opening_orders(
    text: str, outline: Outline, issuers: frozenset[str]
) -> tuple[tuple[Assignment, ...], tuple[AssignedAgency, ...]]:
    """Give the assignments of the opening, and the bodies that are told to do all that follows.

    In a letter without items further paragraphs behind the first order tell further bodies what to do.
    """
    found: list[Assignment] = []
    inherited: tuple[AssignedAgency, ...] = ()
    announced = False
    cut: ItemOrders | None = None
    for paragraph in outline.opening:
        orders = _orders(text, paragraph, issuers, announced=announced or cut is not None)
        if orders is not None and cut is not None:
            orders.leads = [*cut.leads, *orders.leads]
        cut = orders if orders is not None and _is_cut(text, paragraph, orders) else None
        if cut is not None and paragraph != outline.opening[-1]:
            continue
        announced |= not outline.nodes and _ANNOUNCES.search(folded_at(text, paragraph)) is not None
        if orders is None or (found and _only_closes(text, outline, paragraph, orders)):
            continue
        announced |= not outline.nodes
        one = _assignment(text, paragraph, orders)
        found.append(one)
        if outline.nodes and _leads_on(text, outline, paragraph):
            inherited = one.agencies
    return tuple(found), inherited


def _only_closes(text: str, outline: Outline, paragraph: Span, orders: ItemOrders) -> bool:
    """Tell whether the last paragraphs of a letter without items only ask all to report or to see to it."""
    if outline.nodes or not all(agency.collective for agency in orders.leads):
        return False
    if paragraph == outline.opening[-1]:
        asks = _only_reports(text, paragraph, orders) or _sees_to_it(text, orders)
        return asks and is_closing(text, paragraph)
    last_but_one = paragraph == outline.opening[-2] and is_closing(text, outline.opening[-1])
    return last_but_one and _only_reports(text, paragraph, orders)


def _sees_to_it(text: str, orders: ItemOrders) -> bool:
    return _GENERAL.match(fold(text), orders.verb or 0) is not None


def _is_cut(text: str, paragraph: Span, orders: ItemOrders) -> bool:
    """``… yêu cầu các sở, ngành;``: a line broke behind a name of the list, the rest stands in the next paragraph."""
    words = text[orders.verb : paragraph.end] if orders.verb is not None else ""
    return text[paragraph.end - 1] in ";," and not words.strip(" ;,\n")


def _leads_on(text: str, outline: Outline, paragraph: Span) -> bool:
    """Tell whether the items are what ``paragraph`` orders; a line ``Nội dung thực hiện:`` may stand between."""
    behind = [one for one in outline.opening if one.start > paragraph.start]
    frame = folded_at(text, behind[0]).rstrip() if len(behind) == 1 else ""
    if len(frame) < _LONGEST_FRAME and _FRAME.search(frame):
        return True
    return _LEADS_ON.search(folded_at(text, paragraph).rstrip()) is not None


def closing_orders(
    text: str, outline: Outline, issuers: frozenset[str], *, items_name_agencies: bool
) -> tuple[Assignment, ...]:
    """Give the assignments of the closing: the general order only where no item names a body."""
    found: list[Assignment] = []
    for paragraph in outline.closing:
        for sentence in sentences(text, paragraph):
            orders = _orders(text, sentence, issuers)
            if orders is None:
                continue
            general = any(agency.collective for agency in orders.leads)
            if _only_reports(text, sentence, orders) or (items_name_agencies and general):
                continue
            found.append(_assignment(text, sentence, orders))
    return tuple(found)


def _orders(
    text: str, words: Span, issuers: frozenset[str], *, announced: bool = False
) -> ItemOrders | None:
    """Read an order to named bodies; in opening and closing it takes an ordering verb, or a report.

    ``announced``: behind `… có ý kiến như sau:` what a body is to do is ordered without such a verb.
    """
    told = (
        order
        for sentence in sentences(text, words)
        for order in (read_order(text, sentence, issuers),)
        if order is not None
        and (
            order.explicit
            or (announced and issuers.isdisjoint(one.name for one in order.agencies))
            or bool(report_places(text, sentence))
        )
    )
    first = next(told, None)
    if first is None:
        return None
    orders = ItemOrders()
    read_paragraphs(text, [words], issuers, orders)
    if first.explicit and first.verb < words.end:
        orders.verb = first.verb  # not that of a sentence before it, which tells why
        asked = first.agencies
        others = [one for one in orders.leads if one in asked or one.name not in issuers]
        orders.leads = others or orders.leads  # `UBND xã nhận được …` is none who is told
    return orders if orders.leads else None


def _only_reports(text: str, words: Span, orders: ItemOrders) -> bool:
    """Tell whether only a report is asked for; what else is to be sent by a day (``gửi ý kiến``) is a task."""
    if not fold(text).startswith(("báo cáo", "có báo cáo", "gửi", "tổng hợp"), orders.verb or 0):
        return False
    return bool(report_places(text, words)) or first_deadline(text, (words,)) is None


def _from_order(text: str, words: Span, orders: ItemOrders) -> Span:
    """Give the words from the sentence of the order on: those before it tell how things stand, as a reason does."""
    verb = orders.verb if orders.verb is not None else words.start
    before = [one.start for one in sentences(text, words) if one.start <= verb]
    start = before[-1] if before else words.start
    return Span(verb if fold(text).startswith(_REASONS, start) else start, words.end)


def _assignment(text: str, words: Span, orders: ItemOrders) -> Assignment:
    return Assignment(
        path=None,
        agencies=assigned(orders.leads, orders.supports),
        action=orders.action(text, words.end),
        activities=activities_in(text, (Span(orders.verb or words.start, words.end),)),
        audiences=audiences_in(text, (words,)),
        deadline=first_deadline(text, (_from_order(text, words, orders),)),
        span=words,
    )
