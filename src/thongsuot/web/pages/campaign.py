"""A campaign (đợt triển khai) at one glance: who was reached, has received, done, reported, is late."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from thongsuot.domain.campaigns import access, queries
from thongsuot.domain.campaigns.actions.close_campaign import close_campaign as close
from thongsuot.domain.campaigns.actions.reopen_campaign import reopen_campaign as reopen
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.queries import completeness
from thongsuot.web.assignment_line import AssignmentLine, with_words
from thongsuot.web.cascade_rows import cascade_rows
from thongsuot.web.notices import good
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def campaign(request: HttpRequest, actor: Actor, campaign_id: int) -> HttpResponseBase:
    """Show the state of the campaign as far as the actor's unit oversees it, and the unit's own part."""
    shown = access.get_campaign(actor, campaign_id)
    today = timezone.localdate()
    complete = completeness(shown, actor.unit, today)
    own = queries.assignments_of(actor.unit, campaign=shown)
    tasks = shown.tasks.select_related("campaign")
    is_owner = shown.owner_id == actor.unit.pk
    context = {
        "campaign": shown,
        "complete": complete,
        "rows": cascade_rows(shown, actor.unit, complete),
        "tasks": tasks,
        "words": queries.words_of_tasks(tasks),
        "own": with_words(AssignmentLine.of(row, today) for row in own),
        "is_owner": is_owner,
        "may_dispatch": is_owner and rights.may(actor, "campaigns.dispatch"),
        "may_write": rights.may(actor, "reports.write"),
    }
    return render_page(request, actor, "campaign/page.html", context)


@require_POST
@signed_in
def close_campaign(request: HttpRequest, actor: Actor, campaign_id: int) -> HttpResponseBase:
    """Close the campaign: nothing more is sent, reports still come in."""
    close(actor, campaign=access.get_campaign(actor, campaign_id))
    good(request, _("Đã kết thúc đợt. Báo cáo vẫn nhận và duyệt được."))
    return redirect("campaign", campaign_id)


@require_POST
@signed_in
def reopen_campaign(request: HttpRequest, actor: Actor, campaign_id: int) -> HttpResponseBase:
    """Open the closed campaign again."""
    reopen(actor, campaign=access.get_campaign(actor, campaign_id))
    good(request, _("Đã mở lại đợt."))
    return redirect("campaign", campaign_id)
