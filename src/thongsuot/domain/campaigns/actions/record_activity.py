"""Records an activity (ghi nhận hoạt động) that a unit held for a campaign, with its figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import get_args

from django.db import IntegrityError, transaction
from django.utils import timezone

from thongsuot.core.model.assignment import Activity as ActivityKind
from thongsuot.domain.campaigns.figures import wrong_figures
from thongsuot.domain.campaigns.models import Activity, Assignment, Campaign
from thongsuot.domain.campaigns.models.assignment import AssignmentState
from thongsuot.domain.errors import ConflictError, InvalidError, NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor

LONGEST_KEY = 64
_KEY_TAKEN = "Mã này đã dùng cho một hoạt động khác. Hãy mở lại trang và ghi lại."


@dataclass(frozen=True, slots=True)
class ActivityEntry:
    """What was held; ``numbers`` maps indicator codes to figures, ``record_key`` names this entry."""

    kind: str
    title: str
    on: date
    place: str = ""
    numbers: dict[str, Decimal] = field(default_factory=dict)
    note: str = ""
    record_key: str | None = None
    assignment: Assignment | None = None


def record_activity(actor: Actor, *, campaign: Campaign, activity: ActivityEntry) -> Activity:
    """Keep what the actor's unit held; the same ``record_key`` again gives the activity that is there.

    An assignment that it belongs to is thereby in progress.

    Raises:
        NotAllowedError: the actor only reads.
        NotFoundError: the unit has no part in the campaign, or the assignment is another unit's.
        InvalidError: something is missing or not possible.
        ConflictError: the key was used by another unit.
    """
    access.require(actor, "campaigns.record")
    _check_part(actor, campaign, activity)
    _check_fields(activity)
    try:
        with transaction.atomic():
            return _create(actor, campaign, activity)
    except IntegrityError as error:
        same = Activity.objects.filter(record_key=activity.record_key, unit=actor.unit).first()
        if activity.record_key is None:
            raise
        if same is None:
            raise ConflictError(_KEY_TAKEN) from error
        return same


def _check_part(actor: Actor, campaign: Campaign, activity: ActivityEntry) -> None:
    own = Assignment.objects.filter(dispatch__campaign=campaign, unit=actor.unit)
    if campaign.owner_id != actor.unit.pk and not own.exists():
        raise NotFoundError
    if activity.assignment is not None and not own.filter(pk=activity.assignment.pk).exists():
        raise NotFoundError


def _check_fields(activity: ActivityEntry) -> None:
    fields: dict[str, str] = {}
    if not activity.title.strip():
        fields["title"] = "Chưa nhập tên hoạt động."
    if activity.kind not in get_args(ActivityKind):
        fields["kind"] = "Chưa chọn loại hoạt động."
    if len(activity.record_key or "") > LONGEST_KEY:
        fields["record_key"] = f"Dài quá {LONGEST_KEY} ký tự."
    fields |= wrong_figures(activity.numbers)
    if fields:
        raise InvalidError("Chưa ghi được hoạt động.", fields)


def _create(actor: Actor, campaign: Campaign, activity: ActivityEntry) -> Activity:
    kept = Activity.objects.create(
        unit=actor.unit,
        campaign=campaign,
        assignment=activity.assignment,
        kind=activity.kind,
        title=activity.title.strip(),
        on=activity.on,
        place=activity.place,
        numbers={code: str(number) for code, number in activity.numbers.items()},
        note=activity.note,
        by=actor.account,
        at=timezone.now(),
        record_key=activity.record_key,
    )
    if activity.assignment is not None:
        Assignment.objects.filter(
            pk=activity.assignment.pk, state__in=(AssignmentState.SENT, AssignmentState.RECEIVED)
        ).update(state=AssignmentState.IN_PROGRESS)
    after = {"campaign": campaign.pk, "title": kept.title, "numbers": kept.numbers}
    record(actor=actor, verb="campaigns.record_activity", obj=kept, after=after)
    return kept
