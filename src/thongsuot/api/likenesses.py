"""Documents that look alike (văn bản giống nhau): another scan or a later draft, and what is decided about it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.directives import access, queries
from thongsuot.domain.directives.actions.keep_both import keep_both
from thongsuot.domain.directives.actions.replace_document import replace_document
from thongsuot.domain.directives.models import Likeness

router = Router(tags=["documents"])


class LikenessOut(Schema):
    """``document_id`` came after ``other_id``; ``reasons`` are number, issuer, date, text.

    ``decision`` is empty while it is open, then ``both`` or ``replaced``.
    """

    document_id: int
    other_id: int
    share: float
    reasons: list[str]
    decision: str
    decided_at: datetime | None


class DecisionIn(Schema):
    """Keep both, or let the new one replace the other; to delete the new one, delete the document."""

    decision: Literal["both", "replaced"]


@router.get(
    "/{document_id}/likenesses",
    response=list[LikenessOut],
    summary="Earlier documents that it is like",
)
def list_likenesses(request: HttpRequest, document_id: int) -> list[Likeness]:
    """Give them, the most alike first; only such as the unit may see were compared."""
    actor = actor_of(request)
    found = queries.likenesses_of(access.get_document(actor, document_id))
    seen = set(access.seen_by(actor.unit).values_list("pk", flat=True))
    return [one for one in found if one.other_id in seen]


@router.post(
    "/{document_id}/likenesses/{other_id}",
    response=LikenessOut,
    summary="Decide about two that are alike",
)
def decide(request: HttpRequest, document_id: int, other_id: int, given: DecisionIn) -> Likeness:
    """Keep both, or let the document replace the earlier one, which stays to be seen."""
    actor = actor_of(request)
    found = access.get_likeness(actor, document_id, other_id)
    if given.decision == "both":
        keep_both(actor, likeness=found)
    else:
        replace_document(actor, likeness=found)
    found.refresh_from_db()
    return found
