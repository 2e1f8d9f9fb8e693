"""Head (phần đầu văn bản): number, place and date, subject, kind, issuer, urgency, put together."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from thongsuot.core.model.agency import CoIssuer, Issuer
from thongsuot.core.model.directive import Doubt
from thongsuot.core.model.head import (
    DocumentKind,
    DocumentNumber,
    PartialDate,
    Place,
    Secrecy,
    Subject,
    Urgency,
)
from thongsuot.core.model.span import Span
from thongsuot.core.model.tail import Signature
from thongsuot.core.parsing.document_kind import kind_of_symbol, read_kind
from thongsuot.core.parsing.head_marks import fixed_marks, free_pieces
from thongsuot.core.parsing.inferred_issuer import authority_above_body, infer_issuer
from thongsuot.core.parsing.issuer import Issuers, read_issuers
from thongsuot.core.parsing.issuer_place import Surroundings
from thongsuot.core.parsing.letter_titles import letter_subject
from thongsuot.core.parsing.number import lone_digits, read_number
from thongsuot.core.parsing.place_date import PlaceDate, read_adoption, read_place_date
from thongsuot.core.parsing.subject import (
    has_mark,
    read_bare_subject,
    read_marked_subject,
    read_subject_below,
    read_titled_subject,
)
from thongsuot.core.parsing.urgency import read_secrecy, read_urgency
from thongsuot.core.parsing.zones import Zones

_LONGEST_LABEL = 12
# Kinds whose names begin the subject of the decision or resolution that issues them.
_ISSUED_BY_OTHERS = frozenset({"quy_dinh", "quy_che"})
_NUMBER_LABEL = re.compile(r"S[ốỐ]\s*[:.]?\s*$")
_SUBJECT_LABEL = re.compile(r"V\s?/\s?v\s*[:.]?\s*$", re.IGNORECASE)


class Head(Struct, frozen=True, gc=False):
    """All values of the head, with what is doubtful in them."""

    kind: DocumentKind
    issuer: Issuer | None
    co_issuers: tuple[CoIssuer, ...]
    number: DocumentNumber | None
    place: Place | None
    date: PartialDate | None
    subject: Subject | None
    urgency: Urgency | None
    secrecy: Secrecy | None
    doubts: tuple[Doubt, ...]


def read_head(text: str, zones: Zones, signature: Signature | None) -> Head:
    """Read the head of a document whose zones and signature are known."""
    named = _title_spans(zones)
    number, doubts = _number(text, zones, named)
    zones = _without_false_title(zones, number)
    number_spans = (_labelled(text, number.span, _NUMBER_LABEL),) if number else ()
    placed = _place_date(text, zones, (*number_spans, *named))
    taken = (*fixed_marks(text, zones.head), *number_spans, *((placed.span,) if placed else ()))
    letter = letter_subject(text, zones, taken, number)
    subject = letter or _subject(text, zones, taken, number)
    is_letter = zones.addressees is not None or has_mark(text, zones.head)
    title = None if letter else zones.title
    kind = read_kind(
        text,
        title=title,
        number=number,
        is_addressed=zones.addressees is not None,
        is_letter=is_letter,
        opening=zones.body,
    )
    around = Surroundings(text, placed.place.name if placed and placed.place else None)
    own = (_labelled(text, subject.span, _SUBJECT_LABEL),) if subject else ()
    issuers = _issuers(text, zones, (*taken, *named, *own), around, number)
    if issuers.issuer is None:
        inferred = infer_issuer(text, zones.body, number=number, signature=signature, around=around)
        inferred = inferred or authority_above_body(text, zones, around)
        issuers = replace(issuers, issuer=inferred)
    return Head(
        kind=kind,
        issuer=issuers.issuer,
        co_issuers=issuers.co_issuers,
        number=number,
        place=placed.place if placed else None,
        date=placed.date if placed else None,
        subject=subject,
        urgency=read_urgency(text, zones.head),
        secrecy=read_secrecy(text, zones.head),
        doubts=doubts,
    )


def _labelled(text: str, span: Span, label: re.Pattern[str]) -> Span:
    """Give the span with the label in front of it, which is nobody's name."""
    found = label.search(text, max(0, span.start - _LONGEST_LABEL), span.start)
    return Span(found.start(), span.end) if found else span


def _title_spans(zones: Zones) -> tuple[Span, ...]:
    if zones.title is None:
        return ()
    return (zones.title.span, *zones.subject_lines)


def _without_false_title(zones: Zones, number: DocumentNumber | None) -> Zones:
    """Take `QUY ĐỊNH MỨC CHI …` for the subject of a document whose title a page left out, by its symbol."""
    title = zones.title
    if title is None or title.rest is None or title.kind not in _ISSUED_BY_OTHERS:
        return zones
    if kind_of_symbol(number) in {None, title.kind}:
        return zones
    whole = Span(title.span.start, title.rest.end)
    return replace(zones, title=None, subject_lines=(whole, *zones.subject_lines[1:]))


def _number(
    text: str, zones: Zones, named: tuple[Span, ...]
) -> tuple[DocumentNumber | None, tuple[Doubt, ...]]:
    number = read_number(text, zones.head, named)
    if number is None or number.serial is not None:
        return number, ()
    apart = lone_digits(text, zones.head, number.span.start)
    if apart is None:
        return number, ()
    doubt = Doubt("number.serial", "Số in tách khỏi dòng số, ký hiệu", apart)
    return replace(number, serial=apart.of(text)), (doubt,)


def _place_date(text: str, zones: Zones, avoid: tuple[Span, ...]) -> PlaceDate | None:
    in_head = read_place_date(text, zones.head, avoid)
    if in_head is not None:
        return in_head
    closing = Span(max(zones.body.start, zones.body.end - 400), zones.body.end)
    return read_place_date(text, zones.tail) or read_adoption(text, closing)


def _subject(
    text: str, zones: Zones, taken: tuple[Span, ...], number: DocumentNumber | None
) -> Subject | None:
    if zones.subject_lines:
        titled = read_titled_subject(text, zones.subject_lines)
        if titled is not None:
            return titled
    marked = read_marked_subject(text, zones.head, taken)
    if marked is not None or zones.title is not None:
        return marked
    if zones.addressees is None:
        return read_bare_subject(text, zones.head, taken)
    return read_subject_below(text, zones.head, number.span, taken) if number else None


def _issuers(
    text: str,
    zones: Zones,
    taken: tuple[Span, ...],
    around: Surroundings,
    number: DocumentNumber | None,
) -> Issuers:
    limit = zones.title.span.start if zones.title else zones.head.end
    pieces = free_pieces(text, Span(zones.head.start, max(zones.head.start, limit)), taken)
    title = zones.title.span.of(text) if zones.title else ""
    symbol = (number.symbol or "") if number else ""
    number_at = number.span.start if number else None
    return read_issuers(text, pieces, around, title=title, symbol=symbol, number_at=number_at)
