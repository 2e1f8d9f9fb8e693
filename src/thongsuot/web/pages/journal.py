"""The journal (nhật ký) of the unit: who did what, when, and what it changed."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

from thongsuot.domain.journal import queries
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.journal_line import PAGES, JournalLine, deeds
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def journal(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the entries that fit; with ``?loai=&so=`` the history of one thing."""
    access.require(actor, "journal.view")
    verb = request.GET.get("viec", "")
    kind, number = request.GET.get("loai", ""), request.GET.get("so", "")
    before = request.GET.get("truoc", "")
    entries = queries.entries(
        actor,
        verb=verb,
        object_type=kind if kind in PAGES else "",
        object_id=number if kind in PAGES else "",
        before_id=int(before) if before.isdecimal() else None,
    )
    older = request.GET.copy()
    if len(entries) == queries.PAGE:
        older["truoc"] = str(entries[-1].pk)
    context = {
        "lines": [JournalLine.of(entry) for entry in entries],
        "verb": verb,
        "deeds": deeds(),
        "kind": kind,
        "number": number,
        "older": older.urlencode() if len(entries) == queries.PAGE else "",
        "filtered": bool(verb or kind or before),
    }
    return render_page(request, actor, "journal/page.html", context)
