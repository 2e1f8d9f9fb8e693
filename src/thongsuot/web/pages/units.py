"""The registry of units (danh bạ đơn vị): the tree from the top, and search in it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

from thongsuot.domain.organisations import access, queries
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.lines import is_below
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def units(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show where the actor's unit stands and what is below it, or the units that were searched for."""
    words = request.GET.get("tim", "").strip()
    if words:
        context = {"words": words, "found": queries.search_units(words), "most": queries.FOUND}
        return render_page(request, actor, "units/page.html", context)
    context = {
        "roots": list(queries.roots()),
        "above": list(queries.ancestors(actor.unit)),
        "children": list(queries.children(actor.unit)),
    }
    return render_page(request, actor, "units/page.html", context)


@require_safe
@signed_in
def unit(request: HttpRequest, actor: Actor, unit_id: int) -> HttpResponseBase:
    """Show one unit: what it is, what stands above it and what below."""
    shown = access.get_unit(actor, unit_id)
    context = {
        "unit": shown,
        "may_act_for": actor.post.reach == "below"
        and shown.pk not in {actor.unit.pk, actor.post.unit_id}
        and is_below(shown, actor.post.unit),
        "may_see_people": shown.pk == actor.unit.pk or access.may(actor, "people.manage", shown),
        "above": list(queries.ancestors(shown)),
        "children": list(queries.children(shown)),
    }
    return render_page(request, actor, "unit/page.html", context)
