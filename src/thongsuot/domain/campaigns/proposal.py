"""Proposal (đề xuất mở đợt): what a document says of the campaign to be opened from it, for a person to amend."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from thongsuot.core.dispatch.resolve import resolve
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.queries import subtree, unit_tree


@dataclass(frozen=True, slots=True)
class CampaignProposal:
    """The head of a campaign; what the document does not say is None or empty.

    ``report_to`` is the receiver of reports as the document names it.
    """

    name: str
    day: str = ""
    year: int | None = None
    edition: int | None = None
    theme: str = ""
    report_due: date | None = None
    report_due_phrase: str = ""
    report_to: str = ""
    focal_unit: Unit | None = None


def proposal(document: ReceivedDocument) -> CampaignProposal:
    """Give what the document, with the corrections made to it, says of its campaign.

    Raises:
        ConflictError: the document has not been read.
    """
    data = current_reading(document).data
    campaign = data["campaign"] or {}
    subject = (data["subject"] or {}).get("text") or ""
    duty, focal_unit = _report_duty(data["report_duties"], document.unit)
    deadline = duty.get("deadline")
    return CampaignProposal(
        name=campaign.get("name") or subject or document.name,
        day=campaign.get("day") or "",
        year=campaign.get("year"),
        edition=campaign.get("edition"),
        theme=campaign.get("theme") or "",
        report_due=last_day(deadline),
        report_due_phrase=(deadline or {}).get("phrase", ""),
        report_to=_receiver(duty),
        focal_unit=focal_unit,
    )


def last_day(deadline: dict[str, Any] | None) -> date | None:
    """Give the last day on which a deadline of a reading is kept: ``trước ngày X`` ends on the day before X."""
    if not deadline or not deadline["date"]:
        return None
    day = date.fromisoformat(deadline["date"])
    return day if deadline["inclusive"] else day - timedelta(days=1)


def _report_duty(duties: list[dict[str, Any]], owner: Unit) -> tuple[dict[str, Any], Unit | None]:
    """Give the duty that units below have to keep, and the unit that gathers, None for the owner itself.

    A letter also says to whom the gatherer reports in turn: a receiver above is not meant, and one
    below rather than the owner. A duty with a day comes first.
    """
    tree = unit_tree(owner, timezone.localdate())
    below = {unit.code: unit for unit in subtree(owner)}
    found: list[tuple[bool, bool, int, Unit | None]] = []
    for at, duty in enumerate(duties):
        named = resolve(_receiver(duty), collective=False, tree=tree, sender=owner.code)
        codes = [unit.code for unit in named.units if unit.certainty == "certain"]
        receiver = below.get(codes[0]) if len(codes) == 1 else None
        is_undated = not (duty["deadline"] or {}).get("date")
        if receiver is not None:
            focal = None if receiver.pk == owner.pk else receiver
            found.append((is_undated, focal is None, at, focal))
    if not found:
        return next(iter(duties), {}), None
    *_, at, focal = min(found, key=lambda row: row[:3])
    return duties[at], focal


def _receiver(duty: dict[str, Any]) -> str:
    return duty.get("via") or duty.get("to") or ""
