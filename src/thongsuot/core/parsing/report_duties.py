"""Report duties (chế độ báo cáo): who reports to whom, through whom, until when, and who gets the summary."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from thongsuot.core.model.assignment import ReportDuty
from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.chains import chain_at
from thongsuot.core.parsing.deadlines import FoundDeadline, find_deadlines, find_report_deadlines
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.orders import Order, read_order
from thongsuot.core.parsing.receivers import (
    Receiver,
    receivers_at,
    receivers_before,
    way_alone,
)
from thongsuot.core.parsing.report_senders import (
    is_label,
    owners_of_report,
    passed_on_by_issuer,
    read_senders,
)
from thongsuot.core.parsing.report_words import (
    behind_label,
    has_substance,
    is_conditional,
    is_passed_on,
    report_places,
    sent_for_summary,
    speaks_of_report,
)
from thongsuot.core.parsing.roles import support_chains
from thongsuot.core.parsing.sentences import clause_end, sentences, trimmed

_RECURS = pattern(r"\d|(?:hằng|hàng|mỗi)\s(?:ngày|tuần|tháng|quý|năm)")
# `để tổng hợp, trình Thủ tướng Chính phủ`: handed on to who stands behind it.
_SUBMITTED = pattern(
    r"(?:để|nhằm)\s(?:kịp\sthời\s)?tổng\shợp(?:,|\svà|,\svà)?\s(?:kính\s)?trình(?=\s(?!hội\snghị|cuộc\shọp))"
)


class _Request(Struct, frozen=True, gc=False):
    """One place that asks for a report, with the words around it that belong to it."""

    place: Span
    sentence: Span
    start: int
    end: int
    has_further: bool


def read_report_duties(
    text: str, paragraphs: Iterable[Span], doers: tuple[str, ...], issuers: frozenset[str]
) -> tuple[ReportDuty, ...]:
    """Read the reports that ``paragraphs`` ask for.

    ``doers`` report where neither the sentence nor one before it names anybody.
    """
    found: list[ReportDuty] = []
    by = doers
    before: list[Span] = []  # sentences of which only whom they name last may count
    for paragraph in paragraphs:
        for whole in sentences(text, paragraph):
            if not speaks_of_report(text, whole):
                before.append(whole)
                continue
            by = _named_last(text, before, issuers) or by
            before = []
            sentence = behind_label(text, whole)
            order = read_senders(text, sentence, issuers)
            if order is not None:
                by = tuple(agency.name for agency in order.agencies)
            asked = _of_sentence(text, sentence, order, by, issuers)
            onward = passed_on_by_issuer(text, sentence, issuers)
            if onward and (order is None or order.agencies[0].name in issuers):
                found = _told_onward(found, onward, issuers)
            else:
                found.extend(asked)
    return tuple(found)


def _named_last(text: str, before: list[Span], issuers: frozenset[str]) -> tuple[str, ...]:
    """Give whom the last of the sentences ``before`` that names anybody tells to act."""
    orders = (read_senders(text, sentence, issuers) for sentence in reversed(before))
    order = next((one for one in orders if one is not None), None)
    return () if order is None else tuple(agency.name for agency in order.agencies)


def _told_onward(
    duties: list[ReportDuty], onward: tuple[str, ...], issuers: frozenset[str]
) -> list[ReportDuty]:
    """``… báo cáo về Sở Y tế. Sở Y tế tổng hợp, báo cáo UBND tỉnh``: the issuer passes on what it gets."""
    return [
        replace(duty, onward_to=duty.onward_to or onward) if duty.to in issuers else duty
        for duty in duties
    ]


def _of_sentence(
    text: str,
    sentence: Span,
    order: Order | None,
    by: tuple[str, ...],
    issuers: frozenset[str],
) -> list[ReportDuty]:
    places = report_places(text, sentence)
    if not places:
        return []
    ordered_from = order.end if order is not None else sentence.start
    if order is not None and is_label(text, sentence, places[0], order.agencies[0].span.start):
        ordered_from = sentence.start
    asked, onward = _told_apart(text, sentence, places, ordered_from)
    if onward and not asked:
        asked = sent_for_summary(text, ordered_from, onward[0])
    duties: list[ReportDuty] = []
    for number, place in enumerate(asked):
        start = sentence.start if number == 0 else _begin(text, asked[number - 1], place)
        later = [other.start for other in (*asked, *onward) if other.start > place.start]
        further = number + 1 < len(asked)
        request = _Request(place, sentence, start, min(later, default=sentence.end), further)
        senders = _doers(text, request, order, by, issuers)
        passed = _passed_on(text, asked[number:], onward)
        duties.extend(_duties(text, request, senders, _onward(text, passed, sentence)))
    return _with_shared_receiver(duties)


def _begin(text: str, before: Span, place: Span) -> int:
    """Give where the words of a further request begin: behind the clause of the one before it."""
    cut = text.rfind(";", before.end, place.start)
    return before.end if cut < 0 else cut + 1


def _with_shared_receiver(duties: list[ReportDuty]) -> list[ReportDuty]:
    """``báo cáo 6 tháng …, báo cáo năm … về Sở``: a date without a receiver shares that of the sentence."""
    received = [duty for duty in duties if duty.to is not None]
    dated = [duty for duty in duties if duty.to is None and duty.deadline is not None]
    if not received or not dated:
        return received or duties
    shared = received[-1]
    return [
        duty if duty.to is not None else replace(duty, to=shared.to, via=duty.via or shared.via)
        for duty in duties
        if duty.deadline is not None
    ]


def _told_apart(
    text: str, sentence: Span, places: tuple[Span, ...], ordered_from: int
) -> tuple[list[Span], list[Span]]:
    """Tell the reports that are asked for from those that their receiver makes out of them."""
    asked: list[Span] = []
    onward: list[Span] = []
    for place in places:
        if is_conditional(text, sentence.start, place):
            continue
        passed_on = place.start < ordered_from or is_passed_on(text, ordered_from, place)
        if passed_on or (asked and _sums_up(text, asked[-1], place, sentence.end)):
            onward.append(place)
        else:
            asked.append(place)
    return asked, onward


def _sums_up(text: str, asked: Span, place: Span, limit: int) -> bool:
    """``về Sở Y tế tổng hợp, báo cáo …``: the receiver sums up and reports in its turn.

    ``…; Sở Y tế tổng hợp, báo cáo … trước ngày …``, with a day of its own, is asked of it.
    """
    cut = text.rfind(";", asked.end, place.start)
    if cut >= 0 and chain_at(text, cut + 2, place.start) is not None:
        end = clause_end(text, place.start, limit)
        return not find_deadlines(text, Span(place.end, end))
    between = fold(text)[asked.end : place.start].rstrip(" ,")
    sums_up = between.endswith(("tổng hợp", "tổng hợp chung", "tổng hợp và", "tập hợp", "tham mưu"))
    return sums_up and bool(receivers_at(text, asked.end, place.start))


def _doers(
    text: str,
    request: _Request,
    subject: Order | None,
    by: tuple[str, ...],
    issuers: frozenset[str],
) -> tuple[str, ...]:
    """Give whom the clause of the request names, where it has a subject of its own."""
    owners = owners_of_report(text, request.place.start, request.end)
    if owners:
        return owners
    cut = text.rfind(";", request.sentence.start, request.place.start)
    if cut < 0 or (subject is not None and subject.verb > cut):
        return by
    beside = support_chains(text, request.sentence.start, request.place.start)
    if any(chain.start < cut < chain.end for chain in beside):
        return by  # the sign only parts those with whom it is done
    order = read_order(text, Span(cut + 1, request.end), issuers)
    if order is None or order.verb > request.place.start + 1:
        return by
    return tuple(agency.name for agency in order.agencies)


def _passed_on(text: str, asked: list[Span], onward: list[Span]) -> list[Span]:
    """Give what is passed on of the first of ``asked``: not what stands behind another one past a semicolon."""
    if len(asked) == 1 or ";" not in text[asked[0].end : asked[1].start]:
        return onward
    return [place for place in onward if place.start < asked[1].start]


def _onward(text: str, places: list[Span], sentence: Span) -> tuple[str, ...]:
    reach = [*(place.start for place in places[1:]), sentence.end]
    ranges = [(place.end, limit) for place, limit in zip(places, reach, strict=False)]
    if not places:
        submitted = _SUBMITTED.search(fold(text), sentence.start, sentence.end)
        ranges = [(submitted.end(), sentence.end)] if submitted else []
    names = [
        receiver.name for start, limit in ranges for receiver in receivers_at(text, start, limit)
    ]
    return tuple(dict.fromkeys(names))


def _duties(
    text: str, request: _Request, by: tuple[str, ...], onward: tuple[str, ...]
) -> list[ReportDuty]:
    receivers = receivers_at(text, request.place.end, request.end)
    receivers = receivers or receivers_before(text, request.start, request.place, request.end)
    deadlines = _deadlines(text, request)
    if not receivers and deadlines == (None,) and not has_substance(text, request.place):
        return []
    names = tuple(name for name in onward if name not in {one.name for one in receivers})
    if not receivers and not by and deadlines == (None,):
        return []  # `… ôn truyền thống; báo cáo kết quả phong trào; …`: told to nobody, for nobody
    way = None if receivers else way_alone(text, request.place.end, request.end)
    span = trimmed(text, request.sentence.start, request.sentence.end, " \t\n;,./")
    return [
        ReportDuty(
            by=tuple(name for name in by if receiver is None or name != receiver.name),
            to=receiver.name if receiver else None,
            via=receiver.via if receiver else way,
            deadline=deadline,
            onward_to=names,
            span=span,
        )
        for receiver, deadline in _paired(receivers, deadlines)
    ]


def _paired(
    receivers: tuple[Receiver, ...], deadlines: tuple[Deadline | None, ...]
) -> list[tuple[Receiver | None, Deadline | None]]:
    """Set receivers and deadlines against each other: each with the one behind it, or each with all."""
    to: tuple[Receiver | None, ...] = receivers or (None,)
    if len(to) == len(deadlines) > 1 and _alternate(receivers, deadlines):
        return list(zip(to, deadlines, strict=True))
    return [(receiver, deadline) for deadline in deadlines for receiver in to]


def _alternate(receivers: tuple[Receiver, ...], deadlines: tuple[Deadline | None, ...]) -> bool:
    """Tell whether a deadline stands behind each receiver, before the next one."""
    starts = [deadline.span.start for deadline in deadlines if deadline is not None]
    ends = [receiver.end for receiver in receivers]
    behind = all(end <= start for end, start in zip(ends, starts, strict=True))
    before_next = all(start < end for start, end in zip(starts, ends[1:], strict=False))
    return behind and before_next


def _deadlines(text: str, request: _Request) -> tuple[Deadline | None, ...]:
    """Give until when: days behind the request first, then days before it, then phrases without a day."""
    behind = find_deadlines(text, Span(request.place.start, request.end))
    before = find_deadlines(text, Span(request.start, request.place.start))
    if before and not behind:
        before = _in_own_clause(text, request, before) or before
    found = behind or before
    if not found and not request.has_further:
        found = find_deadlines(text, Span(request.end, request.sentence.end))
    found = found or find_report_deadlines(text, Span(request.start, request.end))[-1:]
    return tuple(one.deadline for one in found) or (None,)


def _in_own_clause(
    text: str, request: _Request, before: tuple[FoundDeadline, ...]
) -> tuple[FoundDeadline, ...]:
    """``trong tháng 10 …, báo cáo vào các ngày 10, 20 hằng tháng``: the days behind are those of the report.

    So is ``hằng tuần`` of ``mở lớp trước ngày …; hằng tuần báo cáo …``, and a day before it in its clause.
    """
    cut = text.rfind(";", request.start, request.place.start)
    own = tuple(one for one in before if one.deadline.span.start > cut >= 0)
    if own:
        return own
    start = request.place.end if cut < 0 else cut + 1
    loose = find_report_deadlines(text, Span(start, request.end))
    return tuple(one for one in loose if _RECURS.search(fold(one.deadline.phrase)))
