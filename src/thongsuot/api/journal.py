"""The journal (nhật ký) of the caller's unit: who did what, newest first."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from django.http import HttpRequest, StreamingHttpResponse
from ninja import Query, Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.journal import queries
from thongsuot.domain.journal.export import export_lines
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.journal.queries import Wanted
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
    object_name: str
    before: Any
    after: Any
    request_id: str
    address: str
    device: str
    previous_hash: str
    hash: str


class WantedIn(Schema):
    """Which entries; what is left out does not matter. Both days are included."""

    verb: str = ""
    object_type: str = ""
    object_id: str = ""
    since: date | None = None
    until: date | None = None

    def wanted(self, unit_code: str = "") -> Wanted:
        """Give it as the domain asks."""
        return Wanted(**self.dict(), unit_code=unit_code)


@router.get("", response=list[EntryOut], summary="Entries, newest first")
def list_entries(
    request: HttpRequest, asked: Query[WantedIn], before_id: int | None = None
) -> list[Entry]:
    """Give a page of entries; ``before_id`` is the last id of the page before."""
    actor = actor_of(request)
    access.require(actor, "journal.view")
    return queries.entries(actor, asked.wanted(), before_id)


@router.get("/export/{form}", summary="Entries as a file, oldest first")
def export(
    request: HttpRequest, form: Literal["csv", "jsonl"], asked: Query[WantedIn]
) -> StreamingHttpResponse:
    """Give all entries of the own unit that fit, as a table for spreadsheets or as JSON lines."""
    actor = actor_of(request)
    access.require(actor, "journal.view")
    lines = export_lines(queries.all_entries(asked.wanted(actor.unit.code)), form)
    kind = "text/csv" if form == "csv" else "application/jsonl"
    return StreamingHttpResponse(lines, content_type=f"{kind}; charset=utf-8")
