"""Tasks on the review screen (sửa danh sách nhiệm vụ): split, merge, add, leave out."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_POST

from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.add_task import add_task as add
from thongsuot.domain.directives.actions.delete_task import delete_task as delete
from thongsuot.domain.directives.actions.merge_tasks import merge_tasks as merge
from thongsuot.domain.directives.actions.split_task import split_task as split
from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.posted import whole_number
from thongsuot.web.review.answer import review_answer
from thongsuot.web.signed_in import signed_in

_LIST = "assignments"


@require_POST
@signed_in
def split_task(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Cut a task in two at the clause that was chosen."""
    document = access.get_document(actor, document_id)
    index, at = whole_number(request, "index"), whole_number(request, "at")
    return _answer(
        request,
        actor,
        document,
        index + 1,
        lambda seen: split(actor, document=document, index=index, at=at, seen=seen),
    )


@require_POST
@signed_in
def merge_tasks(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Put a task and the next one together."""
    document = access.get_document(actor, document_id)
    index = whole_number(request, "index")
    return _answer(
        request,
        actor,
        document,
        index,
        lambda seen: merge(actor, document=document, index=index, seen=seen),
    )


@require_POST
@signed_in
def delete_task(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Leave a task out."""
    document = access.get_document(actor, document_id)
    index = whole_number(request, "index")
    return _answer(
        request,
        actor,
        document,
        max(index - 1, 0),
        lambda seen: delete(actor, document=document, index=index, seen=seen),
    )


@require_POST
@signed_in
def add_task(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Add a task, from words that were selected in the text or as a person writes it."""
    document = access.get_document(actor, document_id)
    words = None
    if "start" in request.POST:
        words = whole_number(request, "start"), whole_number(request, "end")
    action = request.POST.get("value", "")
    return _answer(
        request,
        actor,
        document,
        None,
        lambda seen: add(actor, document=document, words=words, action=action, seen=seen),
    )


def _answer(
    request: HttpRequest,
    actor: Actor,
    document: ReceivedDocument,
    index: int | None,
    change: Callable[[int], Correction],
) -> HttpResponseBase:
    """Do it, and put the keyboard at the task ``index``; at the one that is new where it is not known."""
    try:
        correction = change(whole_number(request, "seen"))
    except (InvalidError, ConflictError) as error:
        return review_answer(request, actor, document, f"{_LIST}.{index or 0}", error.message)
    if index is None:
        before, after = correction.before or [], correction.after or []
        index = next(n for n, task in enumerate(after) if task not in before[n : n + 1])
    return review_answer(request, actor, document, f"{_LIST}.{index}")
