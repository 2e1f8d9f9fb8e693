"""The report form (biểu báo cáo) of the actor's unit: save a draft, or send it."""

from __future__ import annotations

import uuid

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from thongsuot.core.rollup.checks import Implausible
from thongsuot.domain.campaigns import access
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.actions.submit_report import submit_report
from thongsuot.domain.reports.content import ReportContent
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.queries import ReportForm as Asked
from thongsuot.domain.reports.queries import current_report, doubtful_figures, form_of
from thongsuot.web.forms.report import ReportForm
from thongsuot.web.notices import good
from thongsuot.web.posted import posted
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_http_methods(["GET", "POST"])
@signed_in
def report_form(request: HttpRequest, actor: Actor, campaign_id: int) -> HttpResponseBase:
    """Show the form with what is known already; keep or send what was filled in."""
    campaign = access.get_campaign(actor, campaign_id)
    rights.require(actor, "reports.write")
    asked = form_of(campaign, actor.unit)
    if request.method == "GET" and asked.report and not asked.editable:
        return redirect("report", asked.report.pk)
    indicators = list(asked.indicators)
    initial = ReportForm.initial_of(indicators, _known(asked))
    form = ReportForm(posted(request), indicators=indicators, initial=initial)
    doubtful: tuple[Implausible, ...] = ()
    if request.method == "POST" and form.is_valid():
        doubtful = _unseen(request, campaign, form)
        report = _keep(
            request, actor, campaign, form, sending="send" in request.POST and not doubtful
        )
        if report and not doubtful:
            return _next(request, report)
    context = {
        "doubtful": doubtful,
        "campaign": campaign,
        "asked": asked,
        "form": form,
        "submission_key": request.POST.get("submission_key") or uuid.uuid4().hex,
    }
    status = 400 if form.errors else 200
    return render_page(request, actor, "report_form/page.html", context, status=status)


def _known(asked: Asked) -> ReportContent:
    return ReportContent(values=asked.values, narratives=asked.narratives, nil=asked.nil)


def _unseen(request: HttpRequest, campaign: Campaign, form: ReportForm) -> tuple[Implausible, ...]:
    """Give what is doubtful in a report about to be sent, unless its author was told all of it before."""
    if "send" not in request.POST:
        return ()
    doubtful = doubtful_figures(campaign, form.content())
    seen = request.POST.getlist("seen")
    return doubtful if any(each.message not in seen for each in doubtful) else ()


def _keep(
    request: HttpRequest, actor: Actor, campaign: Campaign, form: ReportForm, *, sending: bool
) -> Report | None:
    """Save what was filled in, and send it where that was asked; nothing where it was refused."""
    key = request.POST.get("submission_key", "")
    try:
        report = save_draft(actor, campaign=campaign, content=form.content())
        return submit_report(actor, report=report, submission_key=key) if sending else report
    except ConflictError:
        # a second click comes here: the report that it made is the answer
        sent = current_report(campaign, actor.unit)
        if sending and sent and key and sent.submission_key == key:
            return sent
        raise
    except InvalidError as error:
        form.take_refusal(error)
        return None


def _next(request: HttpRequest, report: Report) -> HttpResponseBase:
    if "send" in request.POST:
        words = _("Đã gửi báo cáo đến %(receiver)s.") % {"receiver": report.receiver.name}
        good(request, words)
        return redirect("report", report.pk)
    good(request, _("Đã lưu nháp. Báo cáo chưa được gửi."))
    return redirect("report_form", report.campaign_id)
