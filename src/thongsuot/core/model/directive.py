"""Directive (văn bản chỉ đạo): everything that was read out of one document."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from thongsuot.core.model.agency import Agency, CoIssuer, Issuer
from thongsuot.core.model.assignment import Assignment, Display, ReportDuty
from thongsuot.core.model.campaign import Campaign
from thongsuot.core.model.citation import Citation
from thongsuot.core.model.head import (
    DocumentKind,
    DocumentNumber,
    PartialDate,
    Place,
    Secrecy,
    Subject,
    Urgency,
)
from thongsuot.core.model.outline import Item
from thongsuot.core.model.span import Span
from thongsuot.core.model.tail import Archive, Recipient, Signature


class Source(Struct, frozen=True, gc=False):
    """The file that was read; ``text_origin`` tells whether its text was there or recognised from a picture."""

    name: str
    sha256: str
    media_type: str
    pages: int | None
    text_origin: Literal["native", "ocr"]


class Doubt(Struct, frozen=True, gc=False):
    """A value that was read but is not sure; ``field`` is its path (``report_duties.0.deadline``)."""

    field: str
    reason: str
    span: Span | None


class Directive(Struct, frozen=True, gc=False):
    """What the document holds. A value that it does not hold is None or empty, never a guess."""

    kind: DocumentKind
    issuer: Issuer | None
    co_issuers: tuple[CoIssuer, ...]
    number: DocumentNumber | None
    place: Place | None
    date: PartialDate | None
    subject: Subject | None
    urgency: Urgency | None
    secrecy: Secrecy | None
    addressees: tuple[Agency, ...]
    citations: tuple[Citation, ...]
    campaign: Campaign | None
    purposes: tuple[Item, ...]
    requirements: tuple[Item, ...]
    outline: tuple[Item, ...]
    assignments: tuple[Assignment, ...]
    displays: tuple[Display, ...]
    report_duties: tuple[ReportDuty, ...]
    recipients: tuple[Recipient, ...]
    archive: Archive | None
    signature: Signature | None
    co_signatures: tuple[Signature, ...]
    doubts: tuple[Doubt, ...]

    def items(self) -> tuple[Item, ...]:
        """Give every item of the outline in reading order."""
        return tuple(item for root in self.outline for item in root.walk())
