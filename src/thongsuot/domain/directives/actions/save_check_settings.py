"""Saves how a unit wants its documents checked (lưu cấu hình kiểm tra)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.directives.actions.check_again import check_unit_again_job
from thongsuot.domain.directives.check_settings import table_of, understood
from thongsuot.domain.directives.models import CheckSettings
from thongsuot.domain.jobs.enqueue import enqueue
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit


def save_check_settings(actor: Actor, *, unit: Unit, table: Mapping[str, Any]) -> CheckSettings:
    """Keep ``table``, as it would stand under ``[check]`` in a file; documents read from now on follow it, and those that were read are checked again.

    Raises:
        NotAllowedError: the actor does not manage the unit.
        InvalidError: a rule is unknown or a value of the wrong kind.
    """
    access.require(actor, "organisations.manage", unit)
    kept = table_of(understood(table))
    with transaction.atomic():
        Unit.objects.select_for_update().get(pk=unit.pk)  # of two first savings one waits
        row = CheckSettings.objects.filter(unit=unit).first()
        before = row.table if row is not None else None
        if row is not None and before == kept:
            return row
        row = row or CheckSettings(unit=unit)
        row.table, row.changed_by, row.changed_at = kept, actor.account, timezone.now()
        row.save()
        record(
            actor=actor,
            verb="directives.save_check_settings",
            obj=row,
            before=before,
            after=kept,
            unit_code=unit.code,
        )
        enqueue(check_unit_again_job, unit.pk)
    return row
