"""Formal document from a drafted text (từ bản soạn sang văn bản): what the author wrote, in its place on the page."""

from __future__ import annotations

import re

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.directive import Directive
from thongsuot.core.model.formal_document import (
    DateLine,
    FormalDocument,
    IssuingBody,
    NumberLine,
    Paragraph,
    SigningBlock,
    Words,
)
from thongsuot.core.model.reading import Reading
from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import fold

_RECIPIENTS = re.compile(r"^[ \t]*n[ơo]i nhận\s*:?", re.MULTILINE)
_MARKS = " -–+;.\t"


def formal_of(reading: Reading, *, is_sample: bool = False) -> FormalDocument:
    """Give the document that the text says, with every paragraph of its body as it was written.

    What the text leaves blank (number, day, issuing body, signer) stays a visible blank.
    """
    directive = reading.directive
    issuer = directive.issuer
    number, dated = directive.number, directive.date
    return FormalDocument(
        kind=directive.kind,
        issuer=IssuingBody(issuer.name, issuer.parent) if issuer else IssuingBody("…"),
        number=NumberLine(number.serial, number.symbol) if number else NumberLine(None, None),
        dated=DateLine(
            directive.place.name if directive.place else None,
            dated.day if dated else None,
            dated.month if dated else None,
            dated.year if dated else None,
        ),
        subject=directive.subject.text if directive.subject else "…",
        addressees=_addressees(reading.text, directive.addressees),
        body=tuple(Paragraph((Words(line),)) for line in _body(reading)),
        recipients=tuple(_recipients(directive)),
        archive=_archive(reading),
        signing=_signing(reading),
        is_sample=is_sample,
    )


def _addressees(text: str, agencies: tuple[Agency, ...]) -> tuple[str, ...]:
    """Give the lines of Kính gửi as they are written, each once."""
    lines = dict.fromkeys(_line_of(text, agency.span) for agency in agencies)
    names = (re.sub(r"^\s*[-–+]*\s*Kính gửi\s*:?", "", line) for line in lines)
    return tuple(found for name in names if (found := name.strip(_MARKS)))


def _body(reading: Reading) -> list[str]:
    """Give the paragraphs between head and Nơi nhận."""
    start, end = _start(reading.directive), _end(reading)
    text = reading.text
    if start > 0:
        newline = text.find("\n", start)
        start = len(text) if newline < 0 else newline
    return [line.strip() for line in text[min(start, end) : end].split("\n") if line.strip()]


def _start(directive: Directive) -> int:
    if directive.addressees:
        return max(agency.span.end for agency in directive.addressees)
    parts = (directive.number, directive.place, directive.date, directive.subject)
    return max((part.span.end for part in parts if part is not None), default=0)


def _end(reading: Reading) -> int:
    directive = reading.directive
    starts = [line.span.start for line in directive.recipients[:1]]
    starts += [part.span.start for part in (directive.archive, directive.signature) if part]
    first = min(starts, default=len(reading.text))
    marks = (match.start() for match in _RECIPIENTS.finditer(fold(reading.text)))
    return max((mark for mark in marks if mark <= first), default=first)


def _recipients(directive: Directive) -> list[str]:
    return [
        f"{line.text} ({line.purpose})" if line.purpose else line.text
        for line in directive.recipients
    ]


def _archive(reading: Reading) -> str | None:
    archive = reading.directive.archive
    if archive is None:
        return None
    words = _line_of(reading.text, archive.span).strip(_MARKS)
    return re.sub(r"^Lưu\s*:?\s*", "", words)


def _signing(reading: Reading) -> SigningBlock:
    signature = reading.directive.signature
    if signature is None:
        return SigningBlock(())
    lines = [line.strip() for line in signature.span.of(reading.text).split("\n") if line.strip()]
    if signature.name and lines and signature.name in lines[-1]:
        lines.pop()
    return SigningBlock(tuple(lines), signature.name)


def _line_of(text: str, span: Span) -> str:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return text[start : len(text) if end < 0 else end]
