"""Document symbol (ký hiệu): what stands behind the number of a document that a body is to issue."""

from __future__ import annotations

from thongsuot.core.model.head import DocumentKind
from thongsuot.core.vocabulary.document_kinds import document_kinds
from thongsuot.core.vocabulary.written_date import BLANK


def document_symbol(
    kind: DocumentKind, abbreviation: str | None, drafting_unit: str | None = None
) -> str:
    """Give ``KH-UBND`` for a named kind, ``UBND-VX`` for a công văn; what is not known stays a blank.

    ``abbreviation`` and ``drafting_unit`` are those that the body fixed for itself (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3).
    """
    body = abbreviation or BLANK
    if kind == "cong_van":
        return f"{body}-{drafting_unit}" if drafting_unit else body
    letters = next((row.letters for row in document_kinds() if row.code == kind), ())
    return f"{letters[0]}-{body}" if letters else body
