"""The demonstration sends the tasks down: to the units that the letter names, and from there on (giao việc)."""

from __future__ import annotations

from pathlib import Path

from django.utils import timezone

from thongsuot.cli.demo.files import write_table
from thongsuot.cli.demo.letters import Letter
from thongsuot.cli.demo.people import People
from thongsuot.domain.campaigns.actions.confirm_receipt import confirm_receipt
from thongsuot.domain.campaigns.actions.dispatch import dispatch
from thongsuot.domain.campaigns.actions.forward_dispatch import forward_dispatch
from thongsuot.domain.campaigns.actions.open_campaign import open_campaign
from thongsuot.domain.campaigns.models import Campaign, Dispatch
from thongsuot.domain.campaigns.order import Choice, Order
from thongsuot.domain.campaigns.queries import (
    DispatchPreview,
    dispatches_to,
    preview_dispatch,
    preview_forward,
    proposal,
)
from thongsuot.domain.directives.actions.confirm_reading import confirm_reading
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit

HEAD = (
    "Lượt",
    "Đơn vị giao",
    "Mục",
    "Nhiệm vụ",
    "Đơn vị nhận",
    "Vai trò",
    "Chắc chắn",
    "Chữ trong văn bản",
)


def dispatch_down(out: Path, letter: Letter, officer: Actor, people: People) -> Campaign:
    """Take the letter in, open its campaign, dispatch it, and let units with an account hand it on."""
    receipt = receive_document(officer, name=letter.file.name, data=letter.file.read_bytes())
    document = confirm_reading(officer, document=receipt.document)
    campaign = open_campaign(officer, document=document, proposal=proposal(document))
    rows: list[tuple[object, ...]] = []
    preview = preview_dispatch(campaign, timezone.localdate())
    order = _order(preview, "demo-1", focal_unit=campaign.focal_unit)
    rows += _rows(dispatch(officer, campaign=campaign, order=order), preview)
    for actor in people.officers():
        for parent in list(dispatches_to(actor.unit, campaign=campaign)):
            confirm_receipt(actor, dispatch=parent)
            rows += _hand_on(actor, parent)
    write_table(out / "giao-viec.csv", HEAD, rows)
    print(f"  {len(rows)} nhiệm vụ được giao")
    return campaign


def _hand_on(actor: Actor, parent: Dispatch) -> list[tuple[object, ...]]:
    """Give the tasks to the units below, where there are any and the unit was asked by somebody above."""
    preview = preview_forward(parent, actor.unit, timezone.localdate())
    if not preview.units:
        return []
    order = _order(preview, f"demo-{parent.pk}-{actor.unit.pk}")
    return _rows(forward_dispatch(actor, parent=parent, order=order), preview)


def _order(preview: DispatchPreview, key: str, focal_unit: Unit | None = None) -> Order:
    choices = tuple(
        Choice(task.task.pk, row.unit.pk, row.role) for task in preview.tasks for row in task.rows
    )
    return Order(choices, key, focal_unit=focal_unit)


def _rows(sent: Dispatch, preview: DispatchPreview) -> list[tuple[object, ...]]:
    return [
        (
            *(sent.pk, sent.sender.name, task.task.path, task.task.action),
            *(row.unit.name, row.role, row.certainty, row.named),
        )
        for task in preview.tasks
        for row in task.rows
    ]
