"""The registry of units (danh bạ đơn vị): the tree of any day from the top, and search as one types."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.views.decorators.http import require_safe

from thongsuot.domain.organisations import access, queries, tree_of_day
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models.post import Role
from thongsuot.web.day_asked import day_asked
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in
from thongsuot.web.unit_rows import gone_rows, rows_below


@require_safe
@signed_in
def units(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the tree with the actor's unit opened, or the units that were searched for."""
    words = request.GET.get("tim", "").strip()
    on, wrong_day = day_asked(request)
    context = {
        "words": words,
        "on": on,
        "is_today": on == timezone.localdate(),
        "wrong_day": wrong_day,
        "typed_day": request.GET.get("ngay", ""),
        "most": queries.FOUND,
        "may_manage": access.may(actor, "organisations.manage"),
        "may_install": actor.role == Role.SYSTEM_ADMIN,
    }
    if words:
        found, gone = tree_of_day.find_units(words, on)
        context |= {"found": found, "gone": gone_rows(gone)}
    else:
        context |= {
            "top": rows_below(None, on),
            "above": list(queries.ancestors(actor.unit)),
            "children": rows_below(actor.unit, on),
            "is_installed": tree_of_day.is_installed(),
        }
    part = "units/_found.html" if request.headers.get("HX-Request") else "units/page.html"
    return render_page(request, actor, part, context)


@require_safe
@signed_in
def unit_branch(request: HttpRequest, actor: Actor, unit_id: int) -> HttpResponseBase:
    """Give the part of the tree directly below one unit."""
    on, _wrong = day_asked(request)
    rows = rows_below(access.get_unit(actor, unit_id), on)
    return render_page(
        request, actor, "units/branch_page.html", {"rows": rows, "on": on, "unit_id": unit_id}
    )
