"""Decisions about findings (chấp nhận, sửa, mở lại phát hiện) on the review screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_POST

from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.accept_finding import accept_finding as accept
from thongsuot.domain.directives.actions.apply_fix import apply_fix as fix
from thongsuot.domain.directives.actions.withdraw_decision import withdraw_decision
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.review.answer import review_answer
from thongsuot.web.signed_in import signed_in


@require_POST
@signed_in
def accept_finding(
    request: HttpRequest, actor: Actor, document_id: int, finding_id: int
) -> HttpResponseBase:
    """Keep the finding as it is, with the reason that was typed."""
    decide = partial(accept, actor, reason=request.POST.get("reason", ""))
    return _decided(request, actor, document_id, finding_id, decide)


@require_POST
@signed_in
def apply_fix(
    request: HttpRequest, actor: Actor, document_id: int, finding_id: int
) -> HttpResponseBase:
    """Have the fix of the finding made over the text."""
    return _decided(request, actor, document_id, finding_id, partial(fix, actor))


@require_POST
@signed_in
def reopen_finding(
    request: HttpRequest, actor: Actor, document_id: int, finding_id: int
) -> HttpResponseBase:
    """Let the finding be open again."""
    return _decided(request, actor, document_id, finding_id, partial(withdraw_decision, actor))


def _decided(
    request: HttpRequest,
    actor: Actor,
    document_id: int,
    finding_id: int,
    decide: Callable[..., object],
) -> HttpResponseBase:
    """Have ``decide`` done with the finding; what was wrong is told beside it."""
    document = access.get_document(actor, document_id)
    finding = access.get_finding(document, finding_id)
    trouble = ""
    try:
        decide(finding=finding)
    except InvalidError as error:
        trouble = error.message
    return review_answer(request, actor, document, f"finding.{finding_id}", trouble)
