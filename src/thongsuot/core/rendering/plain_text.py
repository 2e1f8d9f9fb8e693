"""Plain text of a formal document (văn bản thuần), for previews and for reading a draft back."""

from __future__ import annotations

from thongsuot.core.model.formal_document import Block, FormalDocument, Heading, Paragraph
from thongsuot.core.rendering import wording


def to_text(document: FormalDocument) -> str:
    """Write ``document`` a paragraph a line, in the order in which its parts stand on the page."""
    annexes = (
        line
        for annex in document.annexes
        for line in (
            wording.annex_title(annex),
            annex.title.upper(),
            wording.annex_reference(document),
            *_blocks(annex.blocks),
        )
    )
    return "\n".join(
        [
            *_head(document),
            *wording.basis_lines(document),
            *_blocks(document.body),
            wording.RECIPIENTS,
            *wording.recipient_lines(document),
            *document.signing.lines,
            *([document.signing.name] if document.signing.name else []),
            *annexes,
        ]
    )


def _head(document: FormalDocument) -> list[str]:
    parent = document.issuer.parent
    bodies = [parent.upper()] if parent else []
    number = wording.number_words(document.number)
    letter = wording.is_letter(document)
    subject = [f"V/v {document.subject}"] if letter else []
    title = [] if letter else [wording.kind_title(document), document.subject]
    return [
        *bodies,
        document.issuer.name.upper(),
        wording.NATIONAL_NAME,
        wording.MOTTO,
        number,
        *subject,
        wording.place_date_words(document.dated),
        *title,
        *([wording.ADDRESSEE] if len(document.addressees) > 1 else []),
        *wording.addressee_lines(document),
    ]


def _blocks(content: tuple[Block, ...]) -> list[str]:
    lines: list[str] = []
    for block in content:
        match block:
            case Heading():
                lines.append(wording.heading_text(block))
            case Paragraph():
                lines.append(block.text)
            case _:
                lines.append("\t".join(column.title for column in block.columns))
                lines.extend("\t".join(row.cells) for row in block.rows)
    return lines
