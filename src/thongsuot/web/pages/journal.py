"""The journal (nhật ký) of the unit: who did what, when, and what it changed."""

from __future__ import annotations

from datetime import date, datetime

from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from thongsuot.domain.journal import queries
from thongsuot.domain.journal.export import export_lines
from thongsuot.domain.journal.queries import Wanted
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.forms.date_field import FORMATS
from thongsuot.web.journal_line import deeds, journal_lines
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in

_MOST_DIGITS = 18


@require_safe
@signed_in
def journal(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the entries of the unit that fit, newest first."""
    access.require(actor, "journal.view")
    wanted = _wanted(request)
    before = request.GET.get("truoc", "")
    known = before.isdecimal() and len(before) <= _MOST_DIGITS
    entries = queries.entries(actor, wanted, int(before) if known else None)
    filters = request.GET.copy()
    filters.pop("truoc", None)
    older = ""
    if len(entries) == queries.PAGE:
        older = f"{filters.urlencode()}&truoc={entries[-1].pk}".lstrip("&")
    context = {
        "lines": journal_lines(entries),
        "wanted": wanted,
        "deeds": deeds(),
        "older": older,
        "filters": filters.urlencode(),
        "filtered": bool(wanted != Wanted() or before),
    }
    return render_page(request, actor, "journal/page.html", context)


@require_safe
@signed_in
def export_journal(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Send the entries of the unit that fit as a table for a spreadsheet, oldest first."""
    access.require(actor, "journal.view")
    wanted = _wanted(request, unit_code=actor.unit.code)
    answer = StreamingHttpResponse(
        export_lines(queries.all_entries(wanted), "csv"), content_type="text/csv; charset=utf-8"
    )
    answer["Content-Disposition"] = f'attachment; filename="nhat-ky-{timezone.localdate()}.csv"'
    return answer


def _wanted(request: HttpRequest, unit_code: str = "") -> Wanted:
    return Wanted(
        verb=request.GET.get("viec", ""),
        unit_code=unit_code,
        since=_day(request.GET.get("tu", "")),
        until=_day(request.GET.get("den", "")),
    )


def _day(text: str) -> date | None:
    """Give a day that was typed; what is none is not asked for."""
    for form in FORMATS:
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - only its day is taken
        except ValueError:
            continue
    return None
