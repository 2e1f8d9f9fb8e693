"""The unit's assignments (nhiệm vụ được giao), by the dispatches that they came by."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from thongsuot.domain.campaigns import access, queries
from thongsuot.domain.campaigns.actions.confirm_receipt import confirm_receipt as confirm
from thongsuot.domain.campaigns.models import Dispatch
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.queries import children
from thongsuot.web.assignment_line import AssignmentLine, with_words
from thongsuot.web.notices import good
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@dataclass(frozen=True, slots=True)
class DispatchBox:
    """A dispatch with what it gave to the unit; ``new`` of it has not been confirmed."""

    dispatch: Dispatch
    lines: list[AssignmentLine]

    @property
    def new(self) -> int:
        """The number of assignments whose receipt has not been confirmed."""
        return sum(line.assignment.state == "sent" for line in self.lines)


@require_safe
@signed_in
def assignments(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show what the unit was given, the latest dispatch first."""
    rights.require(actor, "campaigns.view")
    today = timezone.localdate()
    lines: defaultdict[int, list[AssignmentLine]] = defaultdict(list)
    given = queries.assignments_of(actor.unit)
    for line in with_words(AssignmentLine.of(row, today) for row in given):
        lines[line.assignment.dispatch_id].append(line)
    boxes = [DispatchBox(row, lines[row.pk]) for row in queries.dispatches_to(actor.unit)]
    context = {
        "boxes": boxes,
        "may_receive": rights.may(actor, "campaigns.receive"),
        "may_forward": rights.may(actor, "campaigns.dispatch") and children(actor.unit).exists(),
        "may_report": rights.may(actor, "reports.write"),
    }
    return render_page(request, actor, "assignments/page.html", context)


@require_POST
@signed_in
def confirm_receipt(request: HttpRequest, actor: Actor, dispatch_id: int) -> HttpResponseBase:
    """Confirm that the unit has received what a dispatch gave it."""
    dispatch = access.get_dispatch(actor, dispatch_id)
    number = confirm(actor, dispatch=dispatch)
    if number:
        words = _("Đã xác nhận nhận %(number)s nhiệm vụ từ %(sender)s.")
        good(request, words % {"number": number, "sender": dispatch.sender.name})
    return redirect("assignments")
