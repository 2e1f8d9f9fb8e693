"""What a document is called in lists and headings: its subject where it was read, else its file's name."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.domain.directives.models import ReadingRow, ReceivedDocument
from thongsuot.web.review.value import Json, word


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document in a list."""

    document: ReceivedDocument
    title: str
    number: str
    issuer: str
    is_alike: bool = False

    @classmethod
    def of(cls, document: ReceivedDocument) -> DocumentLine:
        """Give the line of a document; parts that are not known are empty."""
        row: ReadingRow | None = getattr(document, "reading", None)
        data = row.data if row else {}
        return cls(
            document=document,
            title=title_of(data) or document.name,
            number=number_of(data),
            issuer=(data.get("issuer") or {}).get("name") or "",
            is_alike=bool(getattr(document, "is_alike", False)),
        )


def title_of(data: Json) -> str:
    """Give kind and subject: ``Công văn về tổ chức …``; nothing where there is no subject."""
    subject = (data.get("subject") or {}).get("text") or ""
    if not subject:
        return ""
    kind = word("kind", data.get("kind"))
    if subject.lower().startswith(("về ", "việc ")):
        return f"{kind} {subject}"
    return f"{kind} về việc {subject}" if data.get("kind") == "cong_van" else f"{kind}: {subject}"


def number_of(data: Json) -> str:
    """Give số, ký hiệu as one; a blank serial shows as dots, as it would on paper."""
    number = data.get("number") or {}
    serial, symbol = number.get("serial"), number.get("symbol")
    if not serial and not symbol:
        return ""
    return f"{serial or '…'}/{symbol}" if symbol else str(serial)
