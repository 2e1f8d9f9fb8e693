"""Parsing (phân tích) of a repaired text into a directive: the parts put together."""

from __future__ import annotations

from thongsuot.core.model.directive import Directive
from thongsuot.core.model.source_text import SourceText
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.addressees import read_addressees
from thongsuot.core.parsing.body import read_body
from thongsuot.core.parsing.campaign import read_campaign
from thongsuot.core.parsing.citations import find_citations
from thongsuot.core.parsing.head import Head, read_head
from thongsuot.core.parsing.name_doubts import name_doubts
from thongsuot.core.parsing.recipients import read_distribution
from thongsuot.core.parsing.signature import read_signatures
from thongsuot.core.parsing.zones import find_zones


def parse_directive(source: SourceText) -> Directive:
    """Read everything that the document holds; what it does not hold is None or empty."""
    text = source.text
    zones = find_zones(text)
    signatures = read_signatures(text, zones.signature_lines)
    head = read_head(text, zones, signatures[0] if signatures else None)
    distribution = read_distribution(text, zones.recipient_lines)
    addressees = read_addressees(text, zones.addressees)
    body = read_body(
        text, zones, issuer=head.issuer.name if head.issuer else None, issued=head.date
    )
    subject = head.subject.text if head.subject else None
    return Directive(
        kind=head.kind,
        issuer=head.issuer,
        co_issuers=head.co_issuers,
        number=head.number,
        place=head.place,
        date=head.date,
        subject=head.subject,
        urgency=head.urgency,
        secrecy=head.secrecy,
        addressees=addressees,
        citations=find_citations(
            text, Span(0, len(text)), body=zones.body, own_number=_own_number(head)
        ),
        campaign=read_campaign(text, subject, zones.body),
        purposes=body.purposes,
        requirements=body.requirements,
        outline=body.outline,
        assignments=body.assignments,
        displays=body.displays,
        report_duties=body.report_duties,
        recipients=distribution.recipients,
        archive=distribution.archive,
        signature=signatures[0] if signatures else None,
        co_signatures=signatures[1:],
        doubts=(*head.doubts, *body.doubts, *name_doubts(addressees, body.assignments)),
    )


def _own_number(head: Head) -> str | None:
    number = head.number
    if number is None or number.serial is None or number.symbol is None:
        return None
    return f"{number.serial}/{number.symbol}"
