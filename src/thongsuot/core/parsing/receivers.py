"""Receivers (nơi nhận báo cáo): to whom a report goes, and through whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.chains import agency_at, chain_at
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.vocabulary.load import table

_TOWARDS = pattern(r"(?<!\w)(?:gửi\s(?:về|đến|tới|cho)?\s?|về\s|đến\s|tới\s|cho\s|với\s|trình\s)")
_ALSO = pattern(
    r"""(?<!\w)(?:đồng\s(?:thời\s|kính\s)?gửi|và\sgửi)\s(?:về\s|cho\s|đến\s)?|(?<!\w)và\svề\s
    |(?:\d{4}|\))[,;]?\s(?:và|gửi|về)\s(?:gửi\s|về\s)*"""
)
_THROUGH = pattern(r"\s*(?:,\s|\(\s?|\s)(?:thông\s)?qua\s|\s*\(\s?(?:qua|thông\squa)\s?:?\s")
_UNKNOWN_END = pattern(
    r"[,;.()\n]|\s(?:để|trước|chậm\snhất|theo|qua|tổng\shợp|vào|sau|khi|và\s(?:gửi|đồng))\s|$"
)


@dataclass(frozen=True, slots=True)
class Receiver:
    """One receiver, with whom the report goes through (``qua Phòng …``)."""

    name: str
    via: str | None
    end: int


def receivers_at(text: str, start: int, limit: int) -> tuple[Receiver, ...]:
    """Read the receivers of the report that is asked for right before ``start``."""
    chain = chain_at(text, start + 1, limit) if start + 1 < limit else None
    agencies = chain.agencies if chain is not None else _towards(text, start, limit)
    if not agencies:
        return ()
    for also in _ALSO.finditer(fold(text), agencies[-1].span.end, limit):
        further = chain_at(text, also.end(), limit)
        if further is not None and further.start > agencies[-1].span.start:
            agencies = (*agencies, *further.agencies)
    return tuple(_receivers(text, agencies, limit))


def _receivers(text: str, agencies: tuple[Agency, ...], limit: int) -> Iterator[Receiver]:
    for number, agency in enumerate(agencies):
        reach = agencies[number + 1].span.start if number + 1 < len(agencies) else limit
        name, end = _through(text, agency.span.end, reach)
        yield Receiver(agency.name, name, end)


def _towards(text: str, start: int, limit: int) -> tuple[Agency, ...]:
    folded = fold(text)
    for sign in _TOWARDS.finditer(folded, start, limit):
        chain = chain_at(text, sign.end(), limit)
        if chain is not None:
            return chain.agencies
        if sign[0].startswith(("gửi", "về", "trình")) and _is_unit(folded, sign.end()):
            end = _UNKNOWN_END.search(folded, sign.end(), limit)
            stop = end.start() if end else limit
            return split_agencies(text, Span(sign.end(), stop))
    return ()


def _is_unit(folded: str, offset: int) -> bool:
    units = tuple(f"{word} " for word in table("orders")["unit_words"] if word != "các")
    return folded.startswith(units, offset)


def _through(text: str, end: int, limit: int) -> tuple[str | None, int]:
    """Give the body named behind ``qua``; an address or a person behind it is none."""
    sign = _THROUGH.match(fold(text), end, limit)
    if sign is None:
        return None, end
    chain = chain_at(text, sign.end(), limit)
    if chain is not None:
        return ", ".join(agency.name for agency in chain.agencies), chain.end
    known = agency_at(text, sign.end())
    if known is None and _is_unit(fold(text), sign.end()):
        stop = _UNKNOWN_END.search(fold(text), sign.end(), limit)
        unknown = split_agencies(text, Span(sign.end(), stop.start() if stop else limit))
        return (unknown[0].name, unknown[0].span.end) if unknown else (None, end)
    return None, end
