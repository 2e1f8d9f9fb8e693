"""Findings about a document (phát hiện): what is open, what was accepted or fixed, and the commented file."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.core.intake.docx.read import MEDIA_TYPE as DOCX
from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.accept_finding import accept_finding
from thongsuot.domain.directives.actions.apply_fix import apply_fix
from thongsuot.domain.directives.actions.withdraw_decision import withdraw_decision
from thongsuot.domain.directives.commented_file import commented_document
from thongsuot.domain.directives.decisions import findings_decided
from thongsuot.domain.directives.file_names import commented_name
from thongsuot.domain.directives.models import ReceivedDocument

router = Router(tags=["findings"])


class DecisionOut(Schema):
    """``kind`` is accepted (with a reason) or fixed (the fix stands over the text)."""

    kind: str
    reason: str
    by_id: int
    at: datetime


class FindingOut(Schema):
    """``finding`` is that of ``thongsuot check --format json``; ``decision`` is null while it is open."""

    id: int
    finding: dict[str, Any]
    decision: DecisionOut | None


class AcceptanceIn(Schema):
    """Why the finding stays as it is."""

    reason: str


@router.get("/{document_id}/findings", response=list[FindingOut], summary="Findings")
def list_findings(request: HttpRequest, document_id: int) -> list[dict[str, Any]]:
    """Give all findings about a document in the order of its text."""
    return _listed(access.get_document(actor_of(request), document_id))


@router.post(
    "/{document_id}/findings/{finding_id}/acceptance",
    response=list[FindingOut],
    summary="Accept a finding",
)
def accept(
    request: HttpRequest, document_id: int, finding_id: int, acceptance: AcceptanceIn
) -> list[dict[str, Any]]:
    """Keep the finding as it is, with the reason; it can be withdrawn."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    finding = access.get_finding(document, finding_id)
    accept_finding(actor, finding=finding, reason=acceptance.reason)
    return _listed(document)


@router.post(
    "/{document_id}/findings/{finding_id}/fix",
    response=list[FindingOut],
    summary="Apply its fix",
)
def fix(request: HttpRequest, document_id: int, finding_id: int) -> list[dict[str, Any]]:
    """Have the fix made in the Word copy; the commented file holds it as a tracked change. 422: there is none, or it is no Word file."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    apply_fix(actor, finding=access.get_finding(document, finding_id))
    return _listed(document)


@router.delete(
    "/{document_id}/findings/{finding_id}/decision",
    response=list[FindingOut],
    summary="Open it again",
)
def reopen(request: HttpRequest, document_id: int, finding_id: int) -> list[dict[str, Any]]:
    """Withdraw the acceptance or the fix."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    withdraw_decision(actor, finding=access.get_finding(document, finding_id))
    return _listed(document)


@router.get("/{document_id}/commented-file", summary="Its Word file with comments")
def commented_file(request: HttpRequest, document_id: int) -> HttpResponse:
    """Give the author's own file with a comment at each open finding. 409: it is no DOCX."""
    document = access.get_document(actor_of(request), document_id)
    headers = {"Content-Disposition": f'attachment; filename="{commented_name(document)}"'}
    return HttpResponse(commented_document(document), content_type=DOCX, headers=headers)


def _listed(document: ReceivedDocument) -> list[dict[str, Any]]:
    return [
        {"id": row.pk, "finding": row.data, "decision": decision}
        for row, decision in findings_decided(document)
    ]
