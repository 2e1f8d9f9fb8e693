"""Printed form (bản in): a formal document as plain values, every word of it written out, for the PDF."""

from __future__ import annotations

from typing import Any

from msgspec.structs import asdict

from thongsuot.core.model.formal_document import (
    Annex,
    Block,
    FormalDocument,
    Heading,
    Paragraph,
    Table,
    Words,
)
from thongsuot.core.rendering import wording
from thongsuot.core.rendering.layout import layout
from thongsuot.core.rendering.name_lines import name_lines


def printed(document: FormalDocument) -> dict[str, Any]:
    """Give what the PDF template needs to know of ``document``."""
    letter = wording.is_letter(document)
    anchors = _anchors(document)
    return {
        **_bodies(document),
        "title": document.subject,
        "author": document.issuer.name,
        "national_name": wording.NATIONAL_NAME,
        "motto": wording.MOTTO,
        "number": wording.number_words(document.number),
        "letter_subject": f"V/v {document.subject}" if letter else None,
        "place_date": wording.place_date_words(document.dated),
        "kind_title": None if letter else wording.kind_title(document),
        "subject": document.subject,
        "addressee": wording.ADDRESSEE,
        "addressees": wording.addressee_lines(document),
        "bases": wording.basis_lines(document),
        "body": _blocks(document.body, anchors, keep_last=True),
        "recipients_title": wording.RECIPIENTS,
        "recipients": wording.recipient_lines(document),
        "signing": document.signing.lines,
        "signer": document.signing.name or "",
        "annexes": [_annex(annex, document, anchors) for annex in document.annexes],
        "mark": wording.SAMPLE_MARK if document.is_sample else None,
    }


def _bodies(document: FormalDocument) -> dict[str, Any]:
    look = layout()
    room = look.columns.left
    parent = document.issuer.parent
    return {
        "parent_lines": name_lines(parent.upper(), look.styles["parent_body"].size, room)
        if parent
        else (),
        "issuer_lines": name_lines(
            document.issuer.name.upper(), look.styles["issuing_body"].size, room
        ),
    }


def _anchors(document: FormalDocument) -> set[str]:
    content = [*document.body, *(block for annex in document.annexes for block in annex.blocks)]
    tables = [block for block in content if isinstance(block, Table)]
    return {anchor for table in tables for row in table.rows for anchor in row.anchors if anchor}


def _annex(annex: Annex, document: FormalDocument, anchors: set[str]) -> dict[str, Any]:
    return {
        "number": wording.annex_title(annex),
        "title": annex.title.upper(),
        "reference": wording.annex_reference(document),
        "is_landscape": annex.is_landscape,
        "blocks": _blocks(annex.blocks, anchors, keep_last=False),
    }


def _blocks(
    content: tuple[Block, ...], anchors: set[str], *, keep_last: bool
) -> list[dict[str, Any]]:
    done = [_block(block, anchors) for block in content]
    if keep_last and done and done[-1]["sort"] == "paragraph":
        done[-1]["keep"] = True
    return done


def _block(block: Block, anchors: set[str]) -> dict[str, Any]:
    match block:
        case Heading():
            text = wording.heading_text(block)
            return {"sort": "heading", "level": block.level, "text": text}
        case Paragraph():
            marker = (Words(f"{block.marker} "),) if block.marker else ()
            spoken = [_words(part, anchors) for part in (*marker, *block.words)]
            return {"sort": "paragraph", "words": spoken, "keep": False}
        case Table():
            return {
                "sort": "table",
                "widths": [column.width for column in block.columns],
                "figures": [column.is_figure for column in block.columns],
                "head": [column.title for column in block.columns],
                "is_numbered": block.is_numbered,
                "rows": [asdict(row) for row in block.rows],
            }


def _words(part: Words, anchors: set[str]) -> dict[str, Any]:
    goes_to = part.goes_to if part.goes_to in anchors else None
    return {"text": part.text, "bold": part.bold, "italic": part.italic, "goes_to": goes_to}
