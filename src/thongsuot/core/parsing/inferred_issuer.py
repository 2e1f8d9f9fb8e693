"""Issuer put together (cơ quan ban hành suy ra) where the document bears no names at its head."""

from __future__ import annotations

import re

from thongsuot.core.model.agency import Issuer
from thongsuot.core.model.head import DocumentNumber
from thongsuot.core.model.span import Span
from thongsuot.core.model.tail import Signature
from thongsuot.core.parsing.agencies import find_agencies, standard_name
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.authority_lines import names_authority
from thongsuot.core.parsing.issuer_place import Surroundings, with_own_place
from thongsuot.core.parsing.lines import split_lines
from thongsuot.core.parsing.opening import opening_paragraphs, paragraphs_behind_items
from thongsuot.core.parsing.speech import speaks
from thongsuot.core.parsing.symbol_parts import body_of_letters
from thongsuot.core.parsing.zones import Zones
from thongsuot.core.vocabulary.folding import plain
from thongsuot.core.vocabulary.load import table

_BEFORE = re.compile(
    r"(?:của|theo|tại|với|cho|về|đến|gửi|thuộc|trình|báo\s+cáo|giao|đề\s+nghị|yêu\s+cầu|kính\s+mời|năm\s+\d{4}|/\d{4})\s*$",
    re.IGNORECASE,
)
# `đã ban hành`, `đã có`: what a body did before is told of it, not said by it.
_TOLD = re.compile(r"\s+(?:đã|vừa|mới)\s+(?!có\s+ý\s+kiến)", re.IGNORECASE)
# Who issues this document is its issuer before all others that order something in the same paragraph.
_ISSUES = re.compile(
    r"\s+(?:ban\s+hành|xây\s+dựng)\s+(?:Kế\s+hoạch|Hướng\s+dẫn|Chương\s+trình|Thông\s+báo|Chỉ\s+thị|Quy\s+chế|Nghị\s+quyết)(?!\s+số)(?!\w)"
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
    speaker, by_symbol = _speaker(text, body), _of_symbol(number)
    if speaker and by_symbol and _differs(speaker, by_symbol):
        speaker = None  # the letter tells what a ministry did, and bears the symbol of a department
    name = speaker or _signing(signature) or by_symbol
    if name is None:
        return None
    return Issuer(with_own_place(name, None, around).name, None, "inferred", None)


def authority_above_body(text: str, zones: Zones, around: Surroundings) -> Issuer | None:
    """Give who decides by the line in capitals between the title and the body, where a page has no letterhead."""
    if zones.title is None:
        return None
    for line in reversed(split_lines(text, Span(zones.title.span.end, zones.head.end))):
        words = plain(line.words)
        mention = match_mention(words, 0) if words.isupper() and names_authority(words) else None
        if mention is not None:
            name = mention.name.removeprefix(mention.office)
            return Issuer(with_own_place(name, None, around).name, None, "inferred", None)
    return None


def _differs(speaker: str, by_symbol: str) -> bool:
    """Whether one is a ministry and the other a department, so that they cannot be the same body."""
    return {speaker.split(maxsplit=1)[0], by_symbol.split(maxsplit=1)[0]} == {"Bộ", "Sở"}


def _speaker(text: str, body: Span) -> str | None:
    """Give the body that orders, asks or issues before the first item, or behind the last; in items speak those who do them."""
    words = plain(text)
    first: str | None = None
    for paragraphs in (opening_paragraphs, paragraphs_behind_items):
        for agency in find_agencies(text, paragraphs(text, body)):
            line = words.rfind("\n", 0, agency.span.start) + 1
            before = max(line, agency.span.start - 12)
            if agency.collective or _BEFORE.search(words, before, agency.span.start):
                continue
            if _ISSUES.match(words, agency.span.end):
                return _OFFICE.sub("", agency.name)
            if speaks(words, agency.span.end) and not _TOLD.match(words, agency.span.end):
                first = first or _OFFICE.sub("", agency.name)
        if first is not None:
            return first
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
    known = table("symbols")["issuers"]
    for part in re.split(r"[/-]", number.symbol):
        if part in known:
            return str(known[part])
        mention = body_of_letters(part)
        if mention is not None and " " in mention.name:
            return mention.name
    return None
