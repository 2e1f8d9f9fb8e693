"""Review (rà soát): the text beside what was read out of it; while it is being read, the way there."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from thongsuot.domain.directives import access, queries
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.organisations.access import may
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.render import render_page
from thongsuot.web.review.finding_filter import filters_of
from thongsuot.web.review.screen import Opened, screen
from thongsuot.web.signed_in import signed_in

_LONGEST_INDEX = 6


@require_safe
@signed_in
def document_review(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Show the document as far as it has come; ``?sua=`` opens a field, ``?tach=`` a task to cut, ``?them`` a new one."""
    document = access.get_document(actor, document_id)
    if document.state != DocumentState.READ:
        return _not_read(request, actor, document)
    context = screen(actor, document, _opened(request))
    context["focus"] = request.GET.get("xong", "")
    template = "_review.html" if request.headers.get("HX-Request") else "page.html"
    return render_page(request, actor, f"document_review/{template}", context)


def _opened(request: HttpRequest) -> Opened:
    split = request.GET.get("tach", "")
    return Opened(
        field=request.GET.get("sua", ""),
        split=int(split) if split.isdecimal() and len(split) < _LONGEST_INDEX else None,
        adds_task="them" in request.GET,
        filters=filters_of(request.GET),
    )


@require_safe
@signed_in
def document_state(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Give the part of the page that waits for the reader; when the reader is done, lead to the result."""
    document = access.get_document(actor, document_id)
    if _is_waiting(document):
        return render_page(request, actor, "document_review/_waiting.html", {"document": document})
    address = reverse("review_document", args=[document.pk])
    if request.headers.get("HX-Request"):
        return HttpResponse(headers={"HX-Redirect": address})
    return redirect(address)


@require_safe
@signed_in
def document_pages_state(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Say whether the pictures of the pages are there; an editor that is open meanwhile stays open."""
    document = access.get_document(actor, document_id)
    if not request.headers.get("HX-Request"):
        return redirect("review_document", document.pk)
    state = "ready" if queries.pages_of(document) else ""
    context = {
        "document": document,
        "pages_state": "waiting" if queries.awaits_pages(document) else state,
    }
    return render_page(request, actor, "document_review/_pages_wait.html", context)


def _not_read(request: HttpRequest, actor: Actor, document: ReceivedDocument) -> HttpResponseBase:
    name = "waiting" if _is_waiting(document) else "unreadable"
    context = {"document": document, "may_upload": may(actor, "directives.receive", document.unit)}
    return render_page(request, actor, f"document_review/{name}.html", context)


def _is_waiting(document: ReceivedDocument) -> bool:
    return document.state in {DocumentState.RECEIVED, DocumentState.READING}
