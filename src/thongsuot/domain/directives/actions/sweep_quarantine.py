"""Sweeps the quarantine (dọn khu cách ly): removes files that an interrupted upload or reading left behind."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from thongsuot.domain.directives import stores
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState

_UPLOAD_TAKES = timedelta(hours=1)


def sweep_quarantine(older_than: timedelta = _UPLOAD_TAKES) -> int:
    """Remove the files that no waiting document refers to and that no upload can still be writing."""
    storage = stores.quarantine()
    names = set(storage.listdir("")[1]) if storage.exists("") else set()
    waiting = ReceivedDocument.objects.filter(
        state__in=(DocumentState.RECEIVED, DocumentState.READING)
    )
    left = names - set(waiting.values_list("stored_name", flat=True))
    before = timezone.now() - older_than
    swept = [name for name in left if storage.get_modified_time(name) < before]
    for name in swept:
        storage.delete(name)
    return len(swept)
