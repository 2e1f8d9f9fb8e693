"""The answer to a change on the review screen: the review as it stands now, or the way back to it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.notices import bad
from thongsuot.web.render import render_page
from thongsuot.web.review.finding_filter import posted_filters
from thongsuot.web.review.screen import Opened, screen


def review_answer(
    request: HttpRequest, actor: Actor, document: ReceivedDocument, focus: str, trouble: str = ""
) -> HttpResponseBase:
    """Show the review with the keyboard at ``focus``; ``trouble`` says what could not be done."""
    if not request.headers.get("HX-Request"):
        if trouble:
            bad(request, trouble)
        return redirect(f"{reverse('review_document', args=[document.pk])}#f-{focus}")
    context = {
        **screen(actor, document, Opened(filters=posted_filters(request))),
        "focus": focus,
        "trouble": trouble,
    }
    return render_page(request, actor, "document_review/_review.html", context)
