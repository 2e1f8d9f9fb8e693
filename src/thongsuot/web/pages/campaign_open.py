"""Open a campaign (mở đợt triển khai) from a document that was read."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from thongsuot.domain.campaigns.actions.open_campaign import open_campaign
from thongsuot.domain.campaigns.proposal import CampaignProposal, proposal
from thongsuot.domain.directives import access
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.queries import children
from thongsuot.web.forms.campaign import CampaignForm
from thongsuot.web.posted import posted
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_http_methods(["GET", "POST"])
@signed_in
def campaign_open(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:
    """Show what the document says of its campaign; open it as the person amended that."""
    document = access.get_document(actor, document_id)
    rights.require(actor, "campaigns.open", document.unit)
    proposed = proposal(document)
    form = CampaignForm(
        posted(request), initial=_initial(proposed), units=list(children(actor.unit))
    )
    if request.method == "POST" and form.is_valid():
        amended = form.proposal(proposed.report_due_phrase)
        campaign = open_campaign(actor, document=document, proposal=amended)
        return redirect("dispatch_campaign", campaign.pk)
    context = {"form": form, "document": document, "proposed": proposed}
    status = 400 if form.errors else 200
    return render_page(request, actor, "campaign_open/page.html", context, status=status)


def _initial(proposed: CampaignProposal) -> dict[str, object]:
    names = ("name", "day", "year", "edition", "theme", "report_due")
    values: dict[str, object] = {name: getattr(proposed, name) for name in names}
    values["focal_unit"] = proposed.focal_unit.pk if proposed.focal_unit else None
    return values
