"""Reports (báo cáo): those that the unit owes and has sent, and those that wait for its decision."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.views.decorators.http import require_safe

from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports import queries
from thongsuot.domain.reports.access import reports as visible
from thongsuot.web.render import render_page
from thongsuot.web.report_duty import report_duties
from thongsuot.web.signed_in import signed_in

SHOWN = 50


@require_safe
@signed_in
def reports(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the unit's own reports, and the inbox: waiting first, then decided."""
    rights.require(actor, "reports.view")
    today = timezone.localdate()
    decided = visible(actor).filter(receiver=actor.unit, decided_at__isnull=False)
    context = {
        "duties": [(duty, duty.is_late(today)) for duty in report_duties(actor.unit)],
        "waiting": queries.to_decide(actor),
        "decided": decided.select_related("unit", "campaign").order_by("-decided_at")[:SHOWN],
        "may_write": rights.may(actor, "reports.write"),
    }
    return render_page(request, actor, "reports/page.html", context)
