"""Notes in the journal that it was proved (đã kiểm tra nhật ký), so that administrators see when."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.journal.models import ChainHead
from thongsuot.domain.journal.record import record


def note_verified(count: int) -> None:
    """Write that ``count`` entries were found unchanged; an empty journal is not noted."""
    head = ChainHead.objects.filter(pk=1).first()
    if head is None:
        return
    with transaction.atomic():
        record(actor=None, verb="journal.verify", obj=head, after={"count": count})
