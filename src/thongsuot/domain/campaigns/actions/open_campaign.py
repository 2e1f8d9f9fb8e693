"""Opens a campaign (mở đợt triển khai) from a document that was read, with the tasks that it gives."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.campaigns.models import Campaign, CampaignTask
from thongsuot.domain.campaigns.proposal import CampaignProposal, last_day
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def open_campaign(
    actor: Actor, *, document: ReceivedDocument, proposal: CampaignProposal
) -> Campaign:
    """Open the campaign of ``document`` as ``proposal`` says; opened already, it is given as it is.

    Raises:
        NotAllowedError: the actor may not open campaigns for the document's unit.
        ConflictError: the document has not been read.
        InvalidError: the name is empty.
    """
    access.require(actor, "campaigns.open", document.unit)
    data = current_reading(document).data
    if not proposal.name.strip():
        raise InvalidError("Đợt triển khai cần có tên.", {"name": "Chưa nhập."})
    with transaction.atomic():
        # the document's row is the lock: two people who open it at once open one campaign
        ReceivedDocument.objects.select_for_update().get(pk=document.pk)
        opened = Campaign.objects.filter(owner=actor.unit, document=document).first()
        if opened is not None:
            return opened
        campaign = _create(actor, document, proposal)
        tasks = [_task(campaign, at, given) for at, given in enumerate(data["assignments"], 1)]
        CampaignTask.objects.bulk_create(tasks)
        after = {"name": campaign.name, "document": document.pk, "tasks": len(tasks)}
        record(actor=actor, verb="campaigns.open_campaign", obj=campaign, after=after)
    return campaign


def _create(actor: Actor, document: ReceivedDocument, proposal: CampaignProposal) -> Campaign:
    return Campaign.objects.create(
        owner=actor.unit,
        document=document,
        name=proposal.name.strip(),
        day=proposal.day,
        year=proposal.year,
        edition=proposal.edition,
        theme=proposal.theme,
        focal_unit=proposal.focal_unit,
        report_due=proposal.report_due,
        report_due_phrase=proposal.report_due_phrase,
        opened_by=actor.account,
        opened_at=timezone.now(),
    )


def _task(campaign: Campaign, position: int, given: dict[str, Any]) -> CampaignTask:
    start, end = given["span"] or (0, 0)  # a task that a person added has no words in the text
    return CampaignTask(
        campaign=campaign,
        position=position,
        path=given["path"] or "",
        action=given["action"] or "",
        activities=given["activities"],
        audiences=given["audiences"],
        agencies=[
            {key: agency[key] for key in ("name", "role", "collective")}
            for agency in given["agencies"]
        ],
        start=start,
        end=end,
        deadline=last_day(given["deadline"]),
        phrase=(given["deadline"] or {}).get("phrase", ""),
    )
