"""Issuer put together (cơ quan ban hành suy ra) where the document bears no names at its head."""

from __future__ import annotations

import re

from thongsuot.core.model.agency import Issuer
from thongsuot.core.model.head import DocumentNumber
from thongsuot.core.model.span import Span
from thongsuot.core.model.tail import Signature
from thongsuot.core.parsing.agencies import find_agencies, standard_name
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.issuer_place import Surroundings, with_own_place
from thongsuot.core.parsing.mention import Mention
from thongsuot.core.parsing.opening import opening_paragraphs
from thongsuot.core.parsing.speech import speaks
from thongsuot.core.vocabulary.folding import plain

_BEFORE = re.compile(
    r"(?:của|theo|tại|với|cho|về|đến|gửi|thuộc|trình|báo\s+cáo|giao)\s*$", re.IGNORECASE
)
_OFFICE = re.compile(r"(?:Phó\s+)?(?:Chủ\s+tịch|Giám\s+đốc|Trưởng|Chánh|Bí\s+thư|Hiệu\s+trưởng)\s+")


def infer_issuer(
    text: str,
    body: Span,
    *,
    number: DocumentNumber | None,
    signature: Signature | None,
    around: Surroundings,
) -> Issuer | None:
    """Put the issuer together from who orders in the body, who signs, and the symbol."""
    name = _speaker(text, body) or _signing(signature) or _of_symbol(number)
    if name is None:
        return None
    return Issuer(with_own_place(name, None, around).name, None, "inferred", None)


def _speaker(text: str, body: Span) -> str | None:
    """Give the body that orders, asks or issues before the first item, or behind the last."""
    words = plain(text)
    opening = opening_paragraphs(text, body)
    for zone in (opening, Span(opening.end, body.end)):
        for agency in find_agencies(text, zone):
            if agency.collective or _BEFORE.search(
                words, max(0, agency.span.start - 12), agency.span.start
            ):
                continue
            if speaks(words, agency.span.end):
                return _OFFICE.sub("", agency.name)
    return None


def _signing(signature: Signature | None) -> str | None:
    if signature is None or signature.on_behalf is None:
        return None
    words = plain(signature.on_behalf)
    mention = match_mention(words, 0)
    return standard_name(words) if mention is not None and mention.end == len(words) else None


def _of_symbol(number: DocumentNumber | None) -> str | None:
    if number is None or number.symbol is None:
        return None
    for part in re.split(r"[/-]", number.symbol):
        mention: Mention | None = match_mention(part, 0)
        if mention is not None and mention.end == len(part) and " " in mention.name:
            return mention.name
    return None
