"""Drafts (dự thảo) of the unit, and the beginning of a new one."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from thongsuot.core.drafting.adoption import AdoptedKind
from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.begin_draft import begin_draft as begin
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.paging import page_of, query_without_page
from thongsuot.web.posted import whole_number
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in

PAGE = 25


@require_safe
@signed_in
def drafts(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the drafts of the unit, the latest first."""
    found = access.drafts(actor).select_related("parent", "changed_by")
    context = {
        "page": page_of(request, Paginator(found, PAGE)),
        "query": query_without_page(request),
        "may_draft": rights.may(actor, "directives.correct"),
    }
    return render_page(request, actor, "drafts/page.html", context)


@require_POST
@signed_in
def begin_draft(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Begin a draft, under the document that was named or under none."""
    parent = None
    if request.POST.get("parent"):
        parent = access.get_document(actor, whole_number(request, "parent"))
    kind: AdoptedKind = "ke_hoach" if request.POST.get("kind") == "ke_hoach" else "cong_van"
    draft = begin(actor, parent=parent, kind=kind, name=request.POST.get("name", ""))
    return redirect("draft", draft.pk)
