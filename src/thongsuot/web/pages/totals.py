"""Totals (tổng hợp): live figures of a campaign, who gave them, and the formal report made of them."""

from __future__ import annotations

from typing import Any

from django.http import FileResponse, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from thongsuot.domain.campaigns import access
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports import queries
from thongsuot.domain.reports.access import get_consolidated
from thongsuot.domain.reports.actions.consolidate import consolidate as make_report
from thongsuot.domain.reports.content import NARRATIVES
from thongsuot.domain.reports.file_name import consolidated_name
from thongsuot.domain.reports.indicators import indicators
from thongsuot.web.figure_tree import figure_tree
from thongsuot.web.forms.report import NARRATIVE_NAMES
from thongsuot.web.notices import good
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def totals(request: HttpRequest, actor: Actor, campaign_id: int) -> HttpResponseBase:
    """Show the totals of the actor's unit and all below; htmx asks for the figures alone."""
    campaign = access.get_campaign(actor, campaign_id)
    rights.require(actor, "reports.view")
    context = _figures(actor, campaign)
    if request.headers.get("HX-Request"):
        return render_page(request, actor, "totals/_figures.html", context)
    written = queries.narratives(campaign, actor.unit)
    context |= {
        "narratives": [
            (NARRATIVE_NAMES[key], written[key]) for key in NARRATIVES if key in written
        ],
        "made": queries.consolidated_reports(campaign, actor.unit),
        "may_consolidate": rights.may(actor, "reports.consolidate"),
    }
    return render_page(request, actor, "totals/page.html", context)


@require_safe
@signed_in
def figure(
    request: HttpRequest, actor: Actor, campaign_id: int, indicator: str
) -> HttpResponseBase:
    """Show who gave a figure: every unit with its own and its branch's, or the same under the units of today."""
    campaign = access.get_campaign(actor, campaign_id)
    rights.require(actor, "reports.view")
    if indicator not in indicators():
        raise NotFoundError
    rows = figure_tree(campaign, actor.unit, indicator)
    today = timezone.localdate()
    parts = queries.breakdown(campaign, actor.unit, indicator)
    moves = queries.can_move(indicator) and queries.has_ended_units(parts, today)
    given = [row for row in rows if row.is_given or row.depth == 0]
    shown = rows if request.GET.get("don-vi") == "tat-ca" else given
    context = {
        "campaign": campaign,
        "indicator": indicators()[indicator],
        "rows": shown,
        "without": len(rows) - len(given),
        "has_all": shown is rows,
        "total": rows[0].branch,
        "moves": moves,
        "on": today,
    }
    if moves and request.GET.get("theo") == "hom-nay":
        context["now"] = queries.figure_today(campaign, actor.unit, indicator, today)
    return render_page(request, actor, "figure/page.html", context)


@require_POST
@signed_in
def consolidate(request: HttpRequest, actor: Actor, campaign_id: int) -> HttpResponseBase:
    """Make the formal report of what is there now."""
    campaign = access.get_campaign(actor, campaign_id)
    report = make_report(actor, campaign=campaign)
    words = _("Báo cáo tổng hợp lần %(number)s đã sẵn sàng để tải về.")
    good(request, words % {"number": report.revision})
    return redirect(f"{request.path.removesuffix('lap/')}#bao-cao-tong-hop")


@require_safe
@signed_in
def download(
    request: HttpRequest,  # noqa: ARG001 - the shape of every page
    actor: Actor,
    consolidated_id: int,
    kind: str,
) -> HttpResponseBase:
    """Send the formal report as a file."""
    report = get_consolidated(actor, consolidated_id)
    match kind:
        case "docx" | "pdf":
            file = queries.open_consolidated(report, kind)
        case _:
            raise NotFoundError
    name = consolidated_name(report, kind)
    return FileResponse(file, as_attachment=True, filename=name)


def _figures(actor: Actor, campaign: Campaign) -> dict[str, Any]:
    complete = queries.completeness(campaign, actor.unit, timezone.localdate())
    made = queries.totals(campaign, actor.unit).by_indicator
    return {
        "campaign": campaign,
        "complete": complete,
        "totals": [
            (indicators()[code], total) for code, total in made.items() if code in indicators()
        ],
    }
