"""Head of the page (phần đầu văn bản): bodies, Quốc hiệu, number, place and date, subject, Kính gửi."""

from __future__ import annotations

from thongsuot.core.model.formal_document import FormalDocument
from thongsuot.core.rendering import wording
from thongsuot.core.rendering.layout import layout
from thongsuot.core.rendering.name_lines import even_width, name_lines, width_of
from thongsuot.core.rendering.word.columns import two_columns
from thongsuot.core.rendering.word.xml import broken_lines, dxa, line, narrowed, paragraph, rule

_ROOM_ABOVE = '<w:spacing w:before="240"/>'
_ROOM_BELOW = '<w:spacing w:after="240"/>'
_ROOM_AROUND = '<w:spacing w:before="240" w:after="240"/>'


def head(document: FormalDocument) -> str:
    """Make all that stands above the body of ``document``."""
    table = two_columns(
        ((_bodies(document), _nation()), (_number(document), _place_date(document)))
    )
    title = "" if wording.is_letter(document) else _title(document)
    return table + title + _addressees(document)


def _bodies(document: FormalDocument) -> str:
    look = layout()
    room = look.columns.left
    issuer = document.issuer
    content = ""
    if issuer.parent:
        size = look.styles["parent_body"].size
        lines = name_lines(issuer.parent.upper(), size, room)
        content += paragraph("parent_body", broken_lines(lines))
    size = look.styles["issuing_body"].size
    lines = name_lines(issuer.name.upper(), size, room)
    length = width_of(lines[-1], size) * look.rules.issuing_body
    return (
        content
        + paragraph("issuing_body", broken_lines(lines))
        + rule(length, room, look.rules.weight)
    )


def _nation() -> str:
    look = layout()
    length = width_of(wording.MOTTO, look.styles["motto"].size) * look.rules.motto
    return (
        line("national_name", wording.NATIONAL_NAME)
        + line("motto", wording.MOTTO)
        + rule(length, look.columns.right, look.rules.weight)
    )


def _number(document: FormalDocument) -> str:
    number = line("number", wording.number_words(document.number))
    if not wording.is_letter(document):
        return number
    subject = f"V/v {document.subject}"
    look = layout()
    room = look.columns.left
    even = even_width(subject, look.styles["letter_subject"].size, room)
    return number + line("letter_subject", subject, narrowed(even, room))


def _place_date(document: FormalDocument) -> str:
    return line("place_date", wording.place_date_words(document.dated))


def _title(document: FormalDocument) -> str:
    look = layout()
    size = look.styles["subject"].size
    room = look.page.width - look.page.left - look.page.right
    even = even_width(document.subject, size, room)
    length = min(width_of(document.subject, size), even) * look.rules.subject
    return (
        line("kind", wording.kind_title(document))
        + line("subject", document.subject, narrowed(even, room))
        + rule(length, room, look.rules.weight, '<w:spacing w:before="40" w:after="240"/>')
    )


def _addressees(document: FormalDocument) -> str:
    lines = wording.addressee_lines(document)
    if not lines:
        return ""
    if len(document.addressees) == 1:
        return line("addressee", lines[0], f'{_ROOM_AROUND}<w:jc w:val="center"/>')
    measures = layout().addressees
    start = dxa(measures.indent)
    dash = dxa(measures.indent + measures.dash_under_colon)
    hanging = dxa(3)
    first = line("addressee", wording.ADDRESSEE, f'{_ROOM_ABOVE}<w:ind w:left="{start}"/>')
    indent = f'<w:ind w:left="{dash + hanging}" w:hanging="{hanging}"/>'
    *others, last = lines
    return (
        first
        + "".join(line("addressee", text, indent) for text in others)
        + line("addressee", last, _ROOM_BELOW + indent)
    )
