"""The unit's documents (văn bản), latest first, with search."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

from thongsuot.domain.directives import queries
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.paging import page_of, query_without_page
from thongsuot.web.render import render_page
from thongsuot.web.review.title import DocumentLine
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def documents(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the documents that fit the words and the state that were asked for."""
    words, state = request.GET.get("tim", "").strip(), request.GET.get("trang-thai", "")
    known = state if state in DocumentState.values else ""
    page = page_of(request, Paginator(queries.find_documents(actor, words=words, state=known), 25))
    context = {
        "page": page,
        "lines": [DocumentLine.of(document) for document in page],
        "words": words,
        "state": known,
        "states": DocumentState.choices,
        "query": query_without_page(request),
        "may_upload": access.may(actor, "directives.receive"),
    }
    return render_page(request, actor, "documents/page.html", context)
