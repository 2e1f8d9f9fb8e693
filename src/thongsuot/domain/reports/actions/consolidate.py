"""Consolidates (lập báo cáo tổng hợp): makes the formal report of a unit, as DOCX and PDF, and keeps it."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.db import transaction
from django.utils import timezone

from thongsuot.core.rendering.docx import to_docx
from thongsuot.core.rendering.pdf import BUNDLED_FONTS, to_pdf
from thongsuot.core.rollup.combine import Totals
from thongsuot.core.rollup.consolidated import consolidated_report
from thongsuot.domain.campaigns.access import overseen
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.directives import stores
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.consolidation import consolidation, sources
from thongsuot.domain.reports.models import ConsolidatedReport


def consolidate(actor: Actor, *, campaign: Campaign) -> ConsolidatedReport:
    """Make the report of the actor's unit on a campaign; nothing new since the last one gives the last one.

    Raises:
        NotAllowedError: the actor may not consolidate.
        NotFoundError: the unit neither sent tasks of the campaign nor gathers its reports.
    """
    access.require(actor, "reports.consolidate")
    if not overseen(actor.unit).filter(campaign=campaign).exists():
        raise NotFoundError
    given = consolidation(campaign, actor.unit, timezone.localdate())
    document = consolidated_report(given)
    data = _data(given.totals, sources(campaign, actor.unit))
    word_file = to_docx(document)
    # the same document gives the same bytes, so they tell whether anything is new
    content = json.dumps(data, sort_keys=True).encode() + word_file
    data_hash = hashlib.sha256(content).hexdigest()
    last = ConsolidatedReport.objects.filter(campaign=campaign, unit=actor.unit).first()
    if last is not None and last.data_hash == data_hash:
        return last
    name = f"tong-hop/{campaign.pk}-{actor.unit.pk}-{data_hash}"
    stores.put(stores.store(), f"{name}.docx", word_file)
    stores.put(stores.store(), f"{name}.pdf", to_pdf(document, BUNDLED_FONTS))
    return _keep(actor, campaign, name, data, data_hash)


def _keep(
    actor: Actor, campaign: Campaign, name: str, data: dict[str, Any], data_hash: str
) -> ConsolidatedReport:
    with transaction.atomic():
        # the campaign's row is the lock: revisions are counted one after the other
        Campaign.objects.select_for_update().get(pk=campaign.pk)
        last = ConsolidatedReport.objects.filter(campaign=campaign, unit=actor.unit).first()
        if last is not None and last.data_hash == data_hash:
            return last
        report = ConsolidatedReport.objects.create(
            campaign=campaign,
            unit=actor.unit,
            revision=last.revision + 1 if last else 1,
            data=data,
            data_hash=data_hash,
            docx_name=f"{name}.docx",
            pdf_name=f"{name}.pdf",
            made_at=timezone.now(),
            made_by=actor.account,
        )
        after = {"revision": report.revision, "reports": data["reports"], "hash": data_hash}
        record(actor=actor, verb="reports.consolidate", obj=report, after=after)
    return report


def _data(totals: Totals, reports: list[int]) -> dict[str, Any]:
    """Give what the report is made of: every figure with the reports that it comes from."""
    figures = {
        code: {
            "amount": None if total.amount is None else str(total.amount),
            "sources": [[row.unit, row.source, str(row.amount)] for row in total.sources],
        }
        for code, total in totals.by_indicator.items()
    }
    return {"figures": figures, "reports": reports}
