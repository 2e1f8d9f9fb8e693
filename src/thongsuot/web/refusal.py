"""Refusals (từ chối): how each of the four domain errors looks as a page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from thongsuot.domain.errors import ConflictError, DomainError, NotAllowedError, NotFoundError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.render import render_page

STATUS: dict[type[DomainError], int] = {
    NotAllowedError: 403,
    NotFoundError: 404,
    ConflictError: 409,
}


def refuse(request: HttpRequest, actor: Actor | None, error: DomainError) -> HttpResponse:
    """Answer with a page that says what was refused, why, and where to go on."""
    status = STATUS.get(type(error), 400)
    headings = {
        403: _("Không được phép"),
        404: _("Không tìm thấy"),
        409: _("Không thực hiện được lúc này"),
    }
    context = {
        "heading": headings.get(status, _("Chưa thực hiện được")),
        "words": error.message,
        "details": list(getattr(error, "fields", {}).values()),
    }
    if actor is None:
        return render(request, "refusal/page.html", context, status=status)
    return render_page(request, actor, "refusal/page.html", context, status=status)
