"""The desk (bàn làm việc): what the unit has to do now, what is late, what waits for it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.views.decorators.http import require_safe

from thongsuot.domain.campaigns import queries as campaign_queries
from thongsuot.domain.directives import queries as directive_queries
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models.post import Role
from thongsuot.domain.organisations.system_state import system_state
from thongsuot.domain.reports import queries as report_queries
from thongsuot.web.assignment_line import AssignmentLine, with_words
from thongsuot.web.render import render_page
from thongsuot.web.report_duty import report_duties
from thongsuot.web.review.title import DocumentLine
from thongsuot.web.signed_in import signed_in

SHOWN = 8


@require_safe
@signed_in
def desk(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the work of the actor's unit, the most urgent first; to a system administrator the system."""
    if actor.role == Role.SYSTEM_ADMIN:
        return render_page(request, actor, "desk/system.html", {"state": system_state(actor)})
    today = timezone.localdate()
    opened = campaign_queries.assignments_of(actor.unit, only_open=True)
    tasks = [AssignmentLine.of(row, today) for row in opened]
    owed = [duty for duty in report_duties(actor.unit) if duty.is_owed]
    waiting = report_queries.to_decide(actor)
    unread = directive_queries.find_documents(actor, state=DocumentState.READ).filter(
        confirmed_at=None
    )
    context = {
        "tasks": with_words(tasks[:SHOWN]),
        "task_count": len(tasks),
        "late_count": sum(line.is_late for line in tasks)
        + sum(duty.is_late(today) for duty in owed),
        "new_count": sum(line.assignment.state == "sent" for line in tasks),
        "owed": [(duty, duty.is_late(today)) for duty in owed],
        "waiting": waiting[:SHOWN],
        "waiting_count": waiting.count(),
        "documents": [DocumentLine.of(document) for document in unread[:SHOWN]],
        "document_count": unread.count(),
        "may_upload": access.may(actor, "directives.receive"),
    }
    return render_page(request, actor, "desk/page.html", context)
