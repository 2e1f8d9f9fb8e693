"""The journal (nhật ký) of the caller's unit: who did what, newest first."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.api.errors import REFUSALS
from thongsuot.domain.journal import queries
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.organisations import access

router = Router(tags=["journal"])


class EntryOut(Schema):
    """One entry; ``hash`` covers it and the entry before, so that a change can be seen."""

    id: int
    at: datetime
    actor_name: str
    unit_code: str
    verb: str
    object_type: str
    object_id: str
    before: Any
    after: Any
    request_id: str
    previous_hash: str
    hash: str


@router.get("", response={200: list[EntryOut], **REFUSALS}, summary="Entries, newest first")
def list_entries(
    request: HttpRequest,
    verb: str = "",
    object_type: str = "",
    object_id: str = "",
    before_id: int | None = None,
) -> list[Entry]:
    """Give a page of entries; ``before_id`` is the last id of the page before."""
    actor = actor_of(request)
    access.require(actor, "journal.view")
    return queries.entries(
        actor, verb=verb, object_type=object_type, object_id=object_id, before_id=before_id
    )
