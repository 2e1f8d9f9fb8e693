"""Receives a document (tiếp nhận văn bản): takes an upload into quarantine and has it read."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import PurePath

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from thongsuot.core.intake.picture_bundle import pack
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.actions.read_document import read_document, read_document_job
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.jobs.enqueue import enqueue
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor

_LONGEST_NAME = 255


@dataclass(frozen=True, slots=True)
class Receipt:
    """The document; ``is_new`` is False where the unit already has the same bytes."""

    document: ReceivedDocument
    is_new: bool


def receive_document(
    actor: Actor, *, name: str, data: bytes, job_after: timedelta = timedelta()
) -> Receipt:
    """Take in a file for the actor's unit; the same bytes again are the document that is there already.

    A file that could not be read is tried again. The bytes stay in quarantine until they were read,
    by a job that begins at once or ``job_after`` a while.

    Raises:
        NotAllowedError: the actor may not take in documents.
        InvalidError: the file is empty or larger than the limit.
    """
    access.require(actor, "directives.receive")
    _check_size(data)
    sha256 = hashlib.sha256(data).hexdigest()
    known = ReceivedDocument.objects.filter(unit=actor.unit, sha256=sha256).first()
    if known and known.state != DocumentState.UNREADABLE:
        return Receipt(known, is_new=False)
    name = PurePath(name.replace("\\", "/")).name[-_LONGEST_NAME:]
    stored_name = uuid.uuid4().hex + PurePath(name).suffix[:10].lower()
    stores.put(stores.quarantine(), stored_name, data)
    document = known or ReceivedDocument(unit=actor.unit, sha256=sha256, size=len(data))
    document.name = name
    document.stored_name = stored_name
    try:
        _take_in(actor, document, job_after)
    except IntegrityError:
        # somebody in the unit sent the same bytes at the same moment
        stores.quarantine().delete(stored_name)
        return Receipt(ReceivedDocument.objects.get(unit=actor.unit, sha256=sha256), is_new=False)
    return Receipt(document, is_new=True)


def receive_pictures(actor: Actor, *, files: Sequence[tuple[bytes, str]]) -> Receipt:
    """Take in several photographs as the pages of one document, in their order.

    Raises:
        NotAllowedError: the actor may not take in documents.
        InvalidError: there are none, one is empty, or together they are larger than the limit.
    """
    for data, _name in files:
        _check_size(data)
    if not files:
        raise InvalidError("Hãy chọn ít nhất một ảnh.", {"file": "Chưa có ảnh."})
    if len(files) == 1:
        return receive_document(actor, name=files[0][1], data=files[0][0])
    stem = PurePath(files[0][1].replace("\\", "/")).stem
    name = f"{stem} và {len(files) - 1} ảnh khác.zip"
    return receive_document(actor, name=name, data=pack(files))


def read_at_once(actor: Actor, *, name: str, data: bytes) -> Receipt:
    """Take a file in and read it before returning, for a caller that waits for the reading.

    The job that reads it is there all the same, should this process end on the way, but waits until
    this reading must be over. What cannot be read is a document of state ``unreadable``.

    Raises:
        NotAllowedError: the actor may not take in documents.
        InvalidError: the file is empty or larger than the limit.
    """
    most = timedelta(seconds=2 * settings.READ_SECONDS + 60)
    receipt = receive_document(actor, name=name, data=data, job_after=most)
    read_document(receipt.document.pk, is_awaited=True)
    receipt.document.refresh_from_db()
    return receipt


def _check_size(data: bytes) -> None:
    if not data:
        raise InvalidError("Tệp rỗng, không có nội dung để đọc.", {"file": "Tệp rỗng."})
    if len(data) > settings.UPLOAD_LIMIT:
        most = settings.UPLOAD_LIMIT // (1024 * 1024)
        message = f"Tệp lớn hơn {most} MB. Hãy tách nhỏ hoặc giảm dung lượng rồi tải lên lại."
        raise InvalidError(message, {"file": f"Lớn hơn {most} MB."})


def _take_in(actor: Actor, document: ReceivedDocument, job_after: timedelta) -> None:
    with transaction.atomic():
        document.uploaded_by = actor.account
        document.received_at = timezone.now()
        document.state = DocumentState.RECEIVED
        document.error_code = document.error_message = ""
        document.save()
        enqueue(read_document_job, document.pk, after=job_after)
        # Name and hash follow when it is known that the document is no state secret.
        record(actor=actor, verb="directives.receive_document", obj=document)
