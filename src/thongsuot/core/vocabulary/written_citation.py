"""Written citation (viện dẫn): how another document names this one the first time (Phụ lục I, Mục II, khoản 6)."""

from __future__ import annotations

from thongsuot.core.model.directive import Directive
from thongsuot.core.model.head import DocumentNumber
from thongsuot.core.vocabulary.load import table
from thongsuot.core.vocabulary.written_date import BLANK, written_date


def written_citation(directive: Directive) -> str:
    """Write kind, number, day, issuer and what it is about; what the document leaves blank stays blank.

    ``Công văn số 12/UBND-VX ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh … về việc …``
    """
    kind: str = table("contract_words")["kind"][directive.kind]
    dated = directive.date
    when = (
        written_date(dated.day, dated.month, dated.year)
        if dated
        else written_date(None, None, None)
    )
    issuer = directive.issuer.name if directive.issuer else BLANK
    about = f" {_about(directive.subject.text)}" if directive.subject else ""
    return f"{kind} số {written_symbol(directive.number)} {when} của {issuer}{about}"


def written_symbol(number: DocumentNumber | None) -> str:
    """Write số, ký hiệu as the document does: ``12/UBND-VX``, of the Party ``139-TB/TU``."""
    serial = number.serial if number and number.serial else BLANK
    symbol = number.symbol if number and number.symbol else BLANK
    is_of_the_party = "/" in symbol and not symbol[:4].isdigit()
    return f"{serial}{'-' if is_of_the_party else '/'}{symbol}"


def begun_small(words: str) -> str:
    """Begin ``words`` with a small letter, unless their first word is a name (Ngày Quốc khánh, UBND)."""
    first, _, rest = words.partition(" ")
    if first[1:].islower() and rest[:1].islower():
        return words[:1].lower() + words[1:]
    return words


def _about(subject: str) -> str:
    small = begun_small(subject)
    return small if small.startswith("về ") else f"về việc {small}"
