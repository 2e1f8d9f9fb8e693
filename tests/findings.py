"""Builders about checking: findings of documents, a Word file that was read, drafts."""

from __future__ import annotations

import io
from typing import Any

from django.utils import timezone
from docx import Document

from thongsuot.core.model.codec import reading_to_json, to_json
from thongsuot.core.pipeline import read
from thongsuot.core.rules.engine import check
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.actions.begin_draft import begin_draft
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.models import Draft, FindingRow, ReadingRow, ReceivedDocument
from thongsuot.domain.organisations.actor import Actor

LETTER = """ỦY BAN NHÂN DÂN
TỈNH MINH HỌA

Số: 45 /UBND-KGVX

Minh Họa, ngày 5 tháng 3 năm 2024

Kính gửi: Sở Y tế.

Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm.
"""


def a_finding(document: ReceivedDocument, **fields: Any) -> FindingRow:
    """Give a finding about the first words of a document, with a fix."""
    data = {
        "code": "TT105",
        "slug": "leading-zero",
        "severity": "warning",
        "message": "Ngày dưới 10 phải ghi thêm số 0.",
        "span": [0, 2],
        "related": [],
        "legal_basis": "Nghị định 30/2020/NĐ-CP",
        "fix": {"safe": True, "edits": [{"span": [0, 1], "text": "0"}]},
        **fields,
    }
    start, end = data["span"] or (None, None)
    plain = {key: data[key] for key in ("code", "slug", "severity", "message")}
    return FindingRow.objects.create(document=document, start=start, end=end, data=data, **plain)


def a_word_document(actor: Actor) -> ReceivedDocument:
    """Give a Word file (minh họa) of the actor's unit that was read and checked."""
    written = Document()
    for line in LETTER.splitlines():
        written.add_paragraph(line)
    written.core_properties.comments = f"{actor.unit.pk} {ReceivedDocument.objects.count()}"
    kept = io.BytesIO()
    written.save(kept)
    data = kept.getvalue()
    document = receive_document(actor, name="thư minh họa.docx", data=data).document
    reading = read(data, document.name)
    ReadingRow.objects.create(
        document=document,
        schema="thongsuot.directive/1",
        data=reading_to_json(reading),
        original=reading.source_text.original,
        parser_version="0",
        read_at=timezone.now(),
    )
    stores.put(stores.store(), document.stored_name, data)
    document.state, document.media_type = "read", reading.source.media_type
    document.save()
    for found in check(reading):
        a_finding(document, **to_json(found))
    return document


def a_draft(actor: Actor, text: str = LETTER, **fields: Any) -> Draft:
    """Give a draft of the actor's unit that says ``text``."""
    draft = begin_draft(actor, **fields)
    if not fields.get("parent"):
        Draft.objects.filter(pk=draft.pk).update(text=text)
        draft.refresh_from_db()
    return draft
