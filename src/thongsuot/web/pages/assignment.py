"""One assignment (nhiệm vụ được giao): what is asked, how far it is, what was held for it."""

from __future__ import annotations

import uuid

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from thongsuot.domain.campaigns import access, queries
from thongsuot.domain.campaigns.actions.confirm_receipt import confirm_receipt
from thongsuot.domain.campaigns.actions.record_activity import record_activity
from thongsuot.domain.campaigns.actions.set_progress import set_progress
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.campaigns.progress import NEXT_STATES
from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.indicators import asked_for
from thongsuot.web.assignment_line import AssignmentLine
from thongsuot.web.forms.activity import ActivityForm
from thongsuot.web.forms.indicator_fields import PREFIX
from thongsuot.web.notices import bad, good
from thongsuot.web.posted import posted
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_http_methods(["GET", "POST"])
@signed_in
def assignment(request: HttpRequest, actor: Actor, assignment_id: int) -> HttpResponseBase:
    """Show the assignment; a sent form records an activity for it."""
    shown = access.get_assignment(actor, assignment_id)
    form = _form(request, shown)
    if request.method == "POST" and form.is_valid() and _record(actor, shown, form):
        good(request, _("Đã ghi hoạt động. Số liệu sẽ có sẵn trong báo cáo của đơn vị."))
        return redirect("assignment", shown.pk)
    own = shown.unit_id == actor.unit.pk
    held = queries.activities_of(shown.unit, shown.dispatch.campaign).filter(assignment=shown)
    context = {
        "line": AssignmentLine.of(shown, timezone.localdate()),
        "words": queries.task_words(actor, shown),
        "form": form,
        "held": held,
        "next_states": sorted(NEXT_STATES[shown.state]) if own else [],
        "may_record": own and rights.may(actor, "campaigns.record"),
        "may_receive": own and rights.may(actor, "campaigns.receive"),
    }
    status = 400 if form.errors else 200
    return render_page(request, actor, "assignment/page.html", context, status=status)


@require_POST
@signed_in
def move_assignment(request: HttpRequest, actor: Actor, assignment_id: int) -> HttpResponseBase:
    """Set how far the assignment is."""
    moved = access.get_assignment(actor, assignment_id)
    state = request.POST.get("state", "")
    try:
        if state == "received" and moved.state == "sent":
            confirm_receipt(actor, dispatch=moved.dispatch)
        else:
            set_progress(
                actor, assignment=moved, state=state, reason=request.POST.get("reason", "")
            )
    except (InvalidError, ConflictError) as error:
        bad(request, error.message)
    else:
        good(request, _("Đã cập nhật tiến độ."))
    return redirect("assignment", moved.pk)


def _form(request: HttpRequest, shown: Assignment) -> ActivityForm:
    kinds = shown.task.activities or ["communication"]
    indicators = [row for row in asked_for(kinds) if row.activities]
    initial = {"record_key": uuid.uuid4().hex, "kind": kinds[0]}
    return ActivityForm(posted(request), kinds=kinds, indicators=indicators, initial=initial)


def _record(actor: Actor, shown: Assignment, form: ActivityForm) -> bool:
    try:
        record_activity(actor, campaign=shown.dispatch.campaign, activity=form.entry(shown))
    except InvalidError as error:
        for name, words in error.fields.items():
            box = f"{PREFIX}{name}"
            form.add_error(box if box in form.fields else name, words)
        return False
    return True
