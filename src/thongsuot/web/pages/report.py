"""One report (báo cáo): its figures and words; its receiver accepts it or returns it with a reason."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports import access, queries
from thongsuot.domain.reports.actions.accept_report import accept_report as accept
from thongsuot.domain.reports.actions.return_report import return_report as give_back
from thongsuot.domain.reports.content import NARRATIVES
from thongsuot.domain.reports.indicators import indicators
from thongsuot.web.forms.report import NARRATIVE_NAMES
from thongsuot.web.notices import bad, good
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def report(request: HttpRequest, actor: Actor, report_id: int) -> HttpResponseBase:
    """Show the report; who receives it also sees what can be done with it."""
    shown = access.get_report(actor, report_id)
    values = {row.indicator: row.value for row in shown.values.all()}
    order = [code for code in indicators() if code in values]
    context = {
        "report": shown,
        "figures": [(indicators()[code], values[code]) for code in order],
        "narratives": [
            (NARRATIVE_NAMES[key], shown.narratives[key])
            for key in NARRATIVES
            if shown.narratives.get(key)
        ],
        "revisions": queries.revisions(actor, shown.campaign, shown.unit),
        "may_decide": rights.may(actor, "reports.decide", shown.receiver),
        "may_rewrite": shown.unit_id == actor.unit.pk and rights.may(actor, "reports.write"),
    }
    return render_page(request, actor, "report/page.html", context)


@require_POST
@signed_in
def accept_report(request: HttpRequest, actor: Actor, report_id: int) -> HttpResponseBase:
    """Accept the report: its figures count from now on."""
    accepted = accept(actor, report=access.get_report(actor, report_id))
    good(request, _("Đã duyệt báo cáo của %(unit)s.") % {"unit": accepted.unit.name})
    return redirect("reports")


@require_POST
@signed_in
def return_report(request: HttpRequest, actor: Actor, report_id: int) -> HttpResponseBase:
    """Give the report back with the reason."""
    shown = access.get_report(actor, report_id)
    try:
        give_back(actor, report=shown, reason=request.POST.get("reason", ""))
    except InvalidError as error:
        bad(request, error.message)
        return redirect("report", shown.pk)
    good(request, _("Đã trả lại báo cáo cho %(unit)s.") % {"unit": shown.unit.name})
    return redirect("reports")
