"""Report senders (nơi gửi báo cáo): who is to report, as a sentence names them."""

from __future__ import annotations

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.chains import chain_at
from thongsuot.core.parsing.deadlines import find_deadlines, find_report_deadlines
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.open_subjects import open_subject
from thongsuot.core.parsing.orders import Order, read_order
from thongsuot.core.parsing.receivers import receivers_at
from thongsuot.core.parsing.report_words import report_places

# `Báo cáo kết quả của các sở, ngành gửi về …`, `Kết quả thực hiện của … gửi về …`: they report.
_REPORT_OF = pattern(r"(?<!\w)(?:báo\scáo|kết\squả)(?:\s[^.;:()\n]{1,60}?)?\scủa\s")
_SENT = pattern(r"\s*(?:được\s)?gửi(?!\w)")
_LIST_BEFORE_SENT = pattern(r"[^.;:()\n]{4,140}?(?=\s(?:được\s)?gửi\s)")
_SUMS_UP = pattern(r"\s(?:sẽ\s|có\strách\snhiệm\s)?(?:tổng\shợp|tập\shợp)[^.;\n]*")
# `Báo cáo kết quả về: Sở Y tế`: the colon stands in front of the receiver, not of who reports.
_TOWARDS_COLON = pattern(r"[^.;:\n]{0,60}\s(?:về|đến|tới|cho|gửi)\s?:\s*")
_COMMA = pattern(r"\s*,\s+")
# `Kết quả thực hiện, các đơn vị báo cáo …`: what is reported stands first.
_OBJECT_FIRST = pattern(r"\W*(?:kết\squả|tình\shình)(?:\s(?:(?!của\s)[^.;:,()\n]){1,60})?,\s+")
_LATEST_START = 4


def read_senders(text: str, sentence: Span, issuers: frozenset[str]) -> Order | None:
    """Read whom ``sentence`` tells to act; those who only receive the report are none of them."""
    order = read_order(text, sentence, issuers)
    if order is not None and not _receive(text, sentence, order):
        return order
    start = sentence.start if order is not None else _behind_opening(text, sentence)
    if start is None:
        return None
    behind = None if order is not None else read_order(text, Span(start, sentence.end), issuers)
    if behind is not None:
        return behind
    opened = open_subject(text, start, sentence.end)
    if opened is None:
        return None
    subject, verb = opened
    return Order(subject.agencies, verb, explicit=False, end=subject.end)


def owners_of_report(text: str, start: int, end: int) -> tuple[str, ...]:
    """Give whose report is sent: ``Báo cáo kết quả của các đơn vị gửi về …``."""
    folded = fold(text)
    of = folded.find("của", start, end) >= 0
    found = _REPORT_OF.search(folded, start, end) if of else None
    if found is None:
        return ()
    chain = chain_at(text, found.end(), end)
    if chain is not None and _SENT.match(fold(text), chain.end, end):
        return _names(chain.agencies)
    words = _LIST_BEFORE_SENT.match(fold(text), found.end(), end)
    if words is not None and _begins_group(text, found.end()):
        return _names(split_agencies(text, Span(*words.span())))
    if chain is not None and all(agency.collective for agency in chain.agencies):
        return _names(chain.agencies)
    return ()


def passed_on_by_issuer(text: str, sentence: Span, issuers: frozenset[str]) -> tuple[str, ...]:
    """Give to whom the issuer itself reports further: ``Sở Y tế tổng hợp, báo cáo UBND tỉnh``."""
    chain = chain_at(text, sentence.start, sentence.end)
    if chain is None or len(chain.agencies) > 1 or chain.agencies[0].name not in issuers:
        return ()
    places = report_places(text, sentence)
    if not places or not _SUMS_UP.match(fold(text), chain.end, places[0].start):
        return ()
    receivers = receivers_at(text, places[0].end, sentence.end)
    return tuple(receiver.name for receiver in receivers)


def is_label(text: str, sentence: Span, place: Span, subject: int) -> bool:
    """``Báo cáo tổng kết: các đơn vị gửi về …``: the word only says which report, a colon before who sends it."""
    return place.start - sentence.start <= _LATEST_START and ":" in text[place.end : subject]


def _begins_group(text: str, offset: int) -> bool:
    words = fold(text)[offset : offset + 40].split(" ")
    return "các" in words[:4]


def _names(agencies: tuple[Agency, ...]) -> tuple[str, ...]:
    return tuple(agency.name for agency in agencies)


def _receive(text: str, sentence: Span, order: Order) -> bool:
    """``Phòng … tổng hợp, báo cáo Bộ Y tế, UBND tỉnh theo …``: who stands behind the word gets the report."""
    if order.explicit:
        return False
    first = order.agencies[0].span
    for place in report_places(text, sentence):
        towards = _TOWARDS_COLON.match(fold(text), place.end, sentence.end)
        chain = chain_at(text, towards.end() if towards else place.end + 1, sentence.end)
        if chain is not None and any(agency.span == first for agency in chain.agencies):
            return True
    return False


def _behind_opening(text: str, sentence: Span) -> int | None:
    """Give where the subject may begin behind a day, or behind what is reported."""
    told = _OBJECT_FIRST.match(fold(text), sentence.start, sentence.end)
    return told.end() if told is not None else _behind_day(text, sentence)


def _behind_day(text: str, sentence: Span) -> int | None:
    """``Trước ngày …, các đơn vị báo cáo …``: give where the words behind the opening day begin."""
    within = Span(sentence.start, sentence.end)
    for found in (*find_deadlines(text, within), *find_report_deadlines(text, within)):
        day = found.deadline.span
        comma = _COMMA.match(text, day.end, sentence.end)
        if comma is not None and day.start - sentence.start <= _LATEST_START:
            return comma.end()
    return None
