"""Abbreviations that the unit knows (tên viết tắt đã biết), each with its source; any can be forgotten."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from thongsuot.domain.directives import access, queries
from thongsuot.domain.directives.actions.forget_abbreviation import forget_abbreviation as forget
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.notices import good
from thongsuot.web.paging import page_of, query_without_page
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in

PAGE = 25


@require_safe
@signed_in
def known_abbreviations(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show what the abbreviations of each issuer stand for."""
    words = request.GET.get("tim", "").strip()
    found = queries.find_abbreviations(actor, words=words)
    page = page_of(request, Paginator(found, PAGE))
    context = {
        "page": page,
        "words": words,
        "query": query_without_page(request),
        "may_correct": rights.may(actor, "directives.correct"),
    }
    return render_page(request, actor, "known_abbreviations/page.html", context)


@require_POST
@signed_in
def forget_abbreviation(request: HttpRequest, actor: Actor, known_id: int) -> HttpResponseBase:
    """Forget one of them."""
    known = access.get_known_abbreviation(actor, known_id)
    forget(actor, known=known)
    words = _("Đã quên “%(words)s”. Những văn bản đã xác nhận vẫn giữ tên đã dùng.")
    good(request, words % {"words": known.words})
    return redirect("known_abbreviations")
