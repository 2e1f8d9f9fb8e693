"""Readings (kết quả đọc): a document in, the reading contract out; nothing is kept."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import File, Router, Schema
from ninja.files import UploadedFile

from thongsuot.api.auth import actor_of
from thongsuot.api.errors import REFUSALS
from thongsuot.api.uploads import bytes_of
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.domain.directives.reading_process import read_apart
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations import access

router = Router(tags=["readings"])


class ReadingOut(Schema):
    """A reading as ``thongsuot.directive/1`` and the findings of the checker."""

    reading: dict[str, Any]
    findings: list[dict[str, Any]]


@router.post("", response={200: ReadingOut, **REFUSALS}, summary="Read a document and keep nothing")
def read_document(request: HttpRequest, file: File[UploadedFile]) -> dict[str, Any]:
    """Read and check a DOCX, PDF or text file, in a process apart with limits of time and memory."""
    access.require(actor_of(request), "directives.view")
    try:
        outcome = read_apart(bytes_of(file), file.name or "")
    except UnreadableDocumentError as error:
        raise InvalidError(error.message, {"file": error.code.value}) from error
    return {"reading": outcome.data, "findings": outcome.findings}
