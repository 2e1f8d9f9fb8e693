"""Draws pages (vẽ ảnh trang): the job that keeps a picture of each page beside a document that was read."""

from __future__ import annotations

import logging
from pathlib import PurePath

from django.db import transaction
from django_tasks import task

from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.models import DocumentPage, ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.directives.reading_process import draw_apart

_log = logging.getLogger(__name__)


def draw_pages(document_id: int) -> int:
    """Keep the pictures of the pages and give their number; nothing is done where they are there.

    Without pictures the text is shown: a page that cannot be drawn in time takes nothing else with it.
    """
    document = ReceivedDocument.objects.filter(pk=document_id, state=DocumentState.READ).first()
    if document is None or document.pages.exists():
        return 0
    try:
        data = stores.get(stores.store(), document.stored_name)
        pictures = draw_apart(data, document.name)
    except (FileNotFoundError, UnreadableDocumentError) as error:
        _log.warning("no pictures of document %s: %s", document_id, error)
        return 0
    stem = PurePath(document.stored_name).stem
    rows = []
    for picture in pictures:
        stored_name = f"{stem}-{picture.number}.jpg"
        stores.put(stores.store(), stored_name, picture.jpeg)
        rows.append(
            DocumentPage(
                document=document,
                number=picture.number,
                stored_name=stored_name,
                width=picture.width,
                height=picture.height,
            )
        )
    with transaction.atomic():
        ReceivedDocument.objects.select_for_update().get(pk=document.pk)
        if not document.pages.exists():
            DocumentPage.objects.bulk_create(rows)
    return len(rows)


@task
def draw_pages_job(document_id: int) -> None:
    """Draw the pages in the worker."""
    draw_pages(document_id)
