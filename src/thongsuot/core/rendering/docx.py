"""DOCX of a formal document (văn bản Word) in the layout of Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

from itertools import count

from thongsuot.core.model.formal_document import Annex, FormalDocument
from thongsuot.core.rendering import wording
from thongsuot.core.rendering.layout import layout
from thongsuot.core.rendering.word.body import bases, blocks
from thongsuot.core.rendering.word.head import head
from thongsuot.core.rendering.word.package import pack
from thongsuot.core.rendering.word.tail import tail
from thongsuot.core.rendering.word.template import running_parts
from thongsuot.core.rendering.word.xml import dxa, line, paragraph

_OPENING = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
)


def to_docx(document: FormalDocument) -> bytes:
    """Set ``document`` as a Word file; the same document gives the same bytes."""
    mark = wording.SAMPLE_MARK if document.is_sample else None
    page = layout().page
    numbers = count(1)
    pieces = [
        head(document),
        bases(wording.basis_lines(document)),
        blocks(document.body, page.width - page.left - page.right, numbers, keep_last=True),
        tail(document),
    ]
    section = _section(mark, is_landscape=False)
    for annex in document.annexes:
        pieces.append(paragraph("rule", "", section))
        pieces.append(_annex(annex, document, numbers))
        section = _section(mark, is_landscape=annex.is_landscape)
    pieces.append(paragraph("rule", "") + section)
    body = _OPENING + "".join(pieces) + "</w:body></w:document>"
    return pack(body, title=document.subject, creator=document.issuer.name, mark=mark)


def _annex(annex: Annex, document: FormalDocument, numbers: count[int]) -> str:
    page = layout().page
    paper = page.height if annex.is_landscape else page.width
    return (
        line("annex_number", wording.annex_title(annex))
        + line("annex_title", annex.title.upper())
        + line("annex_reference", wording.annex_reference(document), '<w:spacing w:after="120"/>')
        + blocks(annex.blocks, paper - page.left - page.right, numbers, keep_last=False)
    )


def _section(mark: str | None, *, is_landscape: bool) -> str:
    """Close a section: each has its own page numbers, which its first page does not show."""
    page = layout().page
    width, height = dxa(page.width), dxa(page.height)
    size = f'w:w="{width}" w:h="{height}"'
    if is_landscape:
        size = f'w:w="{height}" w:h="{width}" w:orient="landscape"'
    return (
        f"<w:sectPr>{running_parts(mark)}<w:pgSz {size}/>"
        f'<w:pgMar w:top="{dxa(page.top)}" w:right="{dxa(page.right)}" w:bottom="{dxa(page.bottom)}"'
        f' w:left="{dxa(page.left)}" w:header="{dxa(page.number_from_top)}"'
        f' w:footer="{dxa(page.mark_from_bottom)}" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )
