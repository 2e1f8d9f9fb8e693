"""Gives up reading (dừng đọc): tells the user of documents whose reading failed again and again."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.domain.directives.actions.read_document import read_document_job, refuse
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.jobs.give_back import unfinished_objects

_PAUSE = timedelta(minutes=1)


def give_up_reading() -> int:
    """Mark as unreadable what waits although no job will read it any more; give the number.

    No document waits for ever: the user is told, and can send it again.
    """
    waiting = ReceivedDocument.objects.filter(
        state__in=(DocumentState.RECEIVED, DocumentState.READING),
        received_at__lt=timezone.now() - _PAUSE,
    )
    if not waiting.exists():
        return 0
    given_up = waiting.exclude(pk__in=unfinished_objects(read_document_job))
    message = (
        "Chương trình gặp lỗi khi đọc văn bản này. Hãy báo quản trị hệ thống, hoặc tải lên lại."
    )
    for document in given_up:
        refuse(document, UnreadableDocumentError(UnreadableCode.DAMAGED, message))
    return len(given_up)
