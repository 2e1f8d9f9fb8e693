"""Undoes a reorganisation (hoàn tác việc sắp xếp), as long as nothing was built on it."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone

from thongsuot.domain.errors import ConflictError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.reorganise import rename_unit
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.handover import take_back_all
from thongsuot.domain.organisations.models import FormerName, Post, Reorganisation, Unit
from thongsuot.domain.organisations.move_units import move_unit


def undo_reorganisation(actor: Actor, *, made: Reorganisation) -> Reorganisation:
    """Put everything back as it was before; undoing twice changes nothing.

    Raises:
        NotAllowedError: the actor does not manage one of the old units.
        ConflictError: a later change rests on it, a moved unit stands elsewhere by now, a post that was
            made is in use, or a successor has gone on with a task or report.
    """
    for unit in made.olds.all():
        access.require(actor, "organisations.manage", unit)
    with transaction.atomic():
        locked = Reorganisation.objects.select_for_update().get(pk=made.pk)
        if locked.undone_at is not None:
            return locked
        _refuse_where_built_on(locked)
        take_back_all(actor, locked.before.get("work", {}))
        _move_back(locked)
        _restore_posts(locked)
        _restore_units(locked)
        locked.steps.all().delete()
        locked.undone_at = timezone.now()
        locked.save(update_fields=["undone_at"])
        before = {"kind": locked.kind, "olds": [unit.code for unit in locked.olds.all()]}
        record(actor=actor, verb="organisations.undo_reorganisation", obj=locked, before=before)
    return locked


def _refuse_where_built_on(made: Reorganisation) -> None:
    touched = {unit.pk for unit in made.olds.all()} | {step.new_id for step in made.steps.all()}
    later = Reorganisation.objects.filter(pk__gt=made.pk, undone_at=None)
    for other in later.prefetch_related("olds", "steps"):
        others = {unit.pk for unit in other.olds.all()} | {
            step.new_id for step in other.steps.all()
        }
        if touched & others:
            raise ConflictError(
                f"Đã có lần sắp xếp sau dựa vào lần này: {other}. Hoàn tác lần ấy trước."
            )


def _move_back(made: Reorganisation) -> None:
    main = made.steps.filter(is_default=True).first()
    for child_id, parent_id, *chosen in made.before.get("moved", ()):
        child = Unit.objects.get(pk=child_id)
        # before a person could choose, everything went to the main successor
        new_id = chosen[0] if chosen else main.new_id if main else None
        if child.parent_id != new_id:
            raise ConflictError(f"{child.name} đã được chuyển đi nơi khác; không hoàn tác được.")
        move_unit(child, Unit.objects.get(pk=parent_id))
    FormerName.objects.filter(pk__in=made.before.get("stood", ())).delete()


def _restore_posts(made: Reorganisation) -> None:
    try:
        Post.objects.filter(pk__in=made.before.get("made_posts", ())).delete()
    except ProtectedError as error:
        raise ConflictError(
            "Vị trí công tác ở đơn vị mới đã được dùng; không hoàn tác được."
        ) from error
    for post_id, ends in made.before.get("posts", ()):
        Post.objects.filter(pk=post_id).update(valid_to=_day(ends))


def _restore_units(made: Reorganisation) -> None:
    for unit_id, ends in made.before.get("ended", ()):
        Unit.objects.filter(pk=unit_id).update(valid_to=_day(ends))
    if "former" in made.before:
        FormerName.objects.filter(pk=made.before["former"]).delete()
        rename_unit(Unit.objects.get(pk=made.before["unit"]), made.before["name"])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
