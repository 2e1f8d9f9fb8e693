"""Preview and dispatch (giao việc): who gets what, decided by a person, sent once."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from thongsuot.domain.campaigns import access
from thongsuot.domain.campaigns.actions.dispatch import dispatch as send
from thongsuot.domain.campaigns.actions.forward_dispatch import forward_dispatch as send_on
from thongsuot.domain.campaigns.models import Campaign, Dispatch
from thongsuot.domain.campaigns.models.campaign import CampaignState
from thongsuot.domain.campaigns.order import Order
from thongsuot.domain.campaigns.queries import words_of_tasks
from thongsuot.domain.campaigns.queries.preview import (
    DispatchPreview,
    preview_dispatch,
    preview_forward,
)
from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.queries import children
from thongsuot.web.dispatch_matrix import choices_of, matrix, questions_of, tasks_without_unit
from thongsuot.web.forms.dispatch import DispatchForm
from thongsuot.web.notices import bad, good, warn
from thongsuot.web.posted import posted
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in

Send = Callable[[Order], Dispatch]


@require_http_methods(["GET", "POST"])
@signed_in
def dispatch_campaign(request: HttpRequest, actor: Actor, campaign_id: int) -> HttpResponseBase:
    """Preview the tasks of a campaign against the owner's units, and send them."""
    campaign = access.get_campaign(actor, campaign_id)
    rights.require(actor, "campaigns.dispatch", campaign.owner)
    return _page(
        request,
        actor,
        campaign,
        preview_dispatch(campaign, timezone.localdate()),
        lambda order: send(actor, campaign=campaign, order=order),
    )


@require_http_methods(["GET", "POST"])
@signed_in
def forward_dispatch(request: HttpRequest, actor: Actor, dispatch_id: int) -> HttpResponseBase:
    """Preview what a dispatch gave to the unit against its own units, and send it on."""
    parent = access.get_dispatch(actor, dispatch_id)
    rights.require(actor, "campaigns.dispatch")
    return _page(
        request,
        actor,
        parent.campaign,
        preview_forward(parent, actor.unit, timezone.localdate()),
        lambda order: send_on(actor, parent=parent, order=order),
        parent=parent,
    )


def _page(
    request: HttpRequest,
    actor: Actor,
    campaign: Campaign,
    preview: DispatchPreview,
    sending: Send,
    parent: Dispatch | None = None,
) -> HttpResponseBase:
    if request.method == "GET" and campaign.state == CampaignState.CLOSED:
        bad(request, _("Đợt này đã kết thúc, không giao thêm việc được."))
        return redirect("campaign", campaign.pk)
    due = parent.report_due if parent else campaign.report_due
    initial = {"idempotency_key": uuid.uuid4().hex, "report_due": due}
    form = DispatchForm(posted(request), initial=initial)
    ticked = set(request.POST.getlist("choice")) if request.method == "POST" else None
    if request.method == "POST" and form.is_valid():
        order = _order(form, ticked or set(), _focal_unit(campaign, actor.unit))
        try:
            sent = sending(order)
        except (InvalidError, ConflictError) as error:
            form.add_error(None, error.message)
        else:
            return _sent(request, sent, preview, order)
    context = {
        "campaign": campaign,
        "parent": parent,
        "preview": preview,
        "questions": questions_of(preview),
        "words": words_of_tasks(each.task for each in preview.tasks),
        "rows": matrix(preview, children(actor.unit), ticked),
        "form": form,
    }
    status = 400 if form.errors else 200
    return render_page(request, actor, "dispatch/page.html", context, status=status)


def _order(form: DispatchForm, ticked: set[str], focal_unit: Unit | None) -> Order:
    values = form.cleaned_data
    return Order(
        choices=choices_of(sorted(ticked)),
        idempotency_key=values["idempotency_key"],
        focal_unit=focal_unit,
        report_due=values["report_due"],
        note=values["note"],
    )


def _focal_unit(campaign: Campaign, sender: Unit) -> Unit | None:
    """Give who gathers the reports: the campaign's focal unit for its owner, else the sender itself."""
    return campaign.focal_unit if campaign.owner_id == sender.pk else None


def _sent(
    request: HttpRequest, sent: Dispatch, preview: DispatchPreview, order: Order
) -> HttpResponseBase:
    units = len({choice.unit_id for choice in order.choices})
    words = _("Đã giao %(number)s lượt nhiệm vụ cho %(units)s đơn vị.")
    good(request, words % {"number": len(order.choices), "units": units})
    left = tasks_without_unit(preview, order.choices)
    if left:
        paths = ", ".join(task.path or _("chung") for task in left)
        warn(request, _("Chưa giao cho ai: mục %(paths)s.") % {"paths": paths})
    return redirect("campaign", sent.campaign_id)
