"""A campaign (đợt triển khai) at one glance: who was reached, has received, done, reported, is late."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.views.decorators.http import require_safe

from thongsuot.domain.campaigns import access, queries
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.queries import completeness
from thongsuot.web.assignment_line import AssignmentLine, with_words
from thongsuot.web.cascade_rows import cascade_rows
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
