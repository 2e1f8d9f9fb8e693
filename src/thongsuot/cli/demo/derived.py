"""The demonstration drafts a unit's own document under the letter (văn bản triển khai)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from thongsuot.cli.demo.letters import Letter
from thongsuot.cli.demo.people import People
from thongsuot.core.drafting.adopt import adopt
from thongsuot.core.drafting.adoption import Adoption, TaskChoice, adoptable
from thongsuot.core.rendering.docx import to_docx
from thongsuot.core.rendering.pdf import BUNDLED_FONTS, to_pdf
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.campaigns.queries import assignments_of, cascade
from thongsuot.domain.directives.own_document import adopting_body, own_units
from thongsuot.domain.organisations.models import Unit

# How much earlier the own units report, so that there is time to add up.
EARLIER = timedelta(days=5)


def write_derived(out: Path, letter: Letter, campaign: Campaign, people: People) -> None:
    """Draft the document of a unit that handed its tasks on, as DOCX and PDF."""
    unit = _adopter(campaign, people)
    if unit is None:
        return
    document = adopt(letter.reading, adopting_body(unit), _adoption(unit, letter, campaign))
    (out / "van-ban-trien-khai.docx").write_bytes(to_docx(document))
    (out / "van-ban-trien-khai.pdf").write_bytes(to_pdf(document, BUNDLED_FONTS))
    print(f"  Văn bản triển khai của {unit.name}")


def _adopter(campaign: Campaign, people: People) -> Unit | None:
    """Give the unit with an officer that handed its tasks on to the most units."""
    senders = [
        (len(node.children), node.unit)
        for node in cascade(campaign, campaign.owner)
        if node.children and people.officer_of(node.unit)
    ]
    return max(senders, key=lambda row: row[0])[1] if senders else None


def _adoption(unit: Unit, letter: Letter, campaign: Campaign) -> Adoption:
    """Take over every task that came to the unit, for all units directly below it."""
    own = own_units(unit)
    given = {row.task.position - 1 for row in assignments_of(unit, campaign=campaign)}
    tasks = [task for task in adoptable(letter.reading.directive) if task in given]
    due = campaign.report_due
    return Adoption(
        kind="ke_hoach",
        tasks=tuple(TaskChoice(task, own) for task in tasks),
        report_due=None if due is None else due - EARLIER,
        year=campaign.year,
        is_sample=True,
    )
