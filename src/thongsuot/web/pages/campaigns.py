"""The campaigns (đợt triển khai) that the unit runs or takes part in."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

from thongsuot.domain.campaigns import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.paging import page_of, query_without_page
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def campaigns(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the campaigns, latest first."""
    found = access.campaigns(actor).select_related("owner")
    page = page_of(request, Paginator(found, 25))
    context = {"page": page, "query": query_without_page(request)}
    return render_page(request, actor, "campaigns/page.html", context)
