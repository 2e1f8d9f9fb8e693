"""Consolidation (lập báo cáo tổng hợp): gathers all that the formal report of a unit says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils import timezone

from thongsuot.core.model.formal_document import DateLine, IssuingBody, NumberLine, SigningBlock
from thongsuot.core.rollup.consolidated import Consolidation, Narrative, report_subject
from thongsuot.core.rollup.coverage import Asked, Coverage, Received, coverage
from thongsuot.core.vocabulary.document_kinds import document_kinds
from thongsuot.core.vocabulary.report_outline import Part
from thongsuot.core.vocabulary.signing import signing_block
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.models.unit import Kind
from thongsuot.domain.reports.queries.completeness import Standing, completeness
from thongsuot.domain.reports.queries.scope import accepted_below
from thongsuot.domain.reports.queries.totals import narratives, totals
from thongsuot.domain.reports.revision import first_dispatch, receiver_of

_PLACE = re.compile(
    r"^Ủy ban nhân dân (?:tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu) (.+)$"
)
_PARTS: tuple[Part, ...] = ("directing", "results", "difficulties", "proposals")


def consolidation(campaign: Campaign, unit: Unit, today: date) -> Consolidation:
    """Give the consolidated report of ``unit`` as it stands; what nobody knows yet stays blank."""
    reading = current_reading(campaign.document).data
    has_committee = unit.kind == Kind.COMMITTEE
    standings = completeness(campaign, unit, today).standings
    return Consolidation(
        issuer=IssuingBody(
            unit.name, None if has_committee or unit.parent is None else unit.parent.name
        ),
        signing=signing_block(unit.name) or SigningBlock(()),
        number=NumberLine(None, "BC-UBND" if has_committee else None),
        dated=DateLine(_place(unit)),
        subject=report_subject(campaign.name, campaign.edition, campaign.year),
        receivers=_receivers(campaign, unit, reading),
        totals=totals(campaign, unit),
        coverage=_coverage(standings, today),
        names={unit.code: unit.name} | {row.unit.code: row.unit.name for row in standings},
        narratives=tuple(_narratives(campaign, unit)),
        grounds=_grounds(campaign, unit, reading),
        is_sample=unit.is_sample,
    )


def _place(unit: Unit) -> str | None:
    """Give the place of the unit's letters: its own name's, else that of the committee above it."""
    above: Unit | None = unit
    while above is not None:
        match = _PLACE.match(above.name)
        if match:
            return match[1]
        above = above.parent
    return None


def _receivers(campaign: Campaign, unit: Unit, reading: dict[str, Any]) -> tuple[str, ...]:
    onward = tuple(
        dict.fromkeys(name for duty in reading["report_duties"] for name in duty["onward_to"])
    )
    try:
        receiver = receiver_of(first_dispatch(campaign, unit), unit)
    except NotFoundError:
        return onward
    gathers = campaign.dispatches.filter(focal_unit=unit).exists()
    return (receiver.name, *(name for name in onward if gathers and name != receiver.name))


def _coverage(standings: tuple[Standing, ...], today: date) -> Coverage:
    received = (
        Received(row.unit.code, timezone.localdate(row.report.submitted_at), row.report.nil)
        for row in standings
        if row.reported and row.report is not None and row.report.submitted_at is not None
    )
    return coverage((Asked(row.unit.code, row.due) for row in standings), received, today)


def _narratives(campaign: Campaign, unit: Unit) -> Iterable[Narrative]:
    written = narratives(campaign, unit)
    for part in _PARTS:
        for report, text in written.get(part, []):
            yield Narrative(part, text, None if report.unit_id == unit.pk else report.unit.code)


def _grounds(campaign: Campaign, unit: Unit, reading: dict[str, Any]) -> str | None:
    """Cite the directive: for the unit that issued it the one that it itself carries out."""
    if campaign.owner_id != unit.pk:
        return _cited(reading)
    bases = [row for row in reading["citations"] if row["role"] == "basis"]
    if not bases:
        return None
    start, end = bases[0]["span"]
    words: str = reading["text"][start:end]
    return words


def _cited(reading: dict[str, Any]) -> str | None:
    kind = next((row.name for row in document_kinds() if row.code == reading["kind"]), None)
    issuer, number, day = reading["issuer"], reading["number"], reading["date"]
    if kind is None or issuer is None:
        return None
    parts = [kind]
    if number and number["serial"] and number["symbol"]:
        parts.append(f"số {number['serial']}/{number['symbol']}")
    if day and None not in (day["day"], day["month"], day["year"]):
        parts.append(f"ngày {day['day']:02d}/{day['month']:02d}/{day['year']}")
    parts.append(f"của {issuer['name']}")
    if reading["subject"]:
        parts.append(f"về việc {reading['subject']['text']}")
    return " ".join(parts)


def sources(campaign: Campaign, unit: Unit) -> list[int]:
    """Give the ids of the reports that the consolidated report is made of."""
    return list(accepted_below(campaign, unit).order_by("pk").values_list("pk", flat=True))
