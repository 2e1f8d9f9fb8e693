"""What a system administrator (quản trị hệ thống) looks after: jobs, units without administrator, accounts, proofs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from thongsuot.domain.errors import NotAllowedError
from thongsuot.domain.jobs.state import JobsState, jobs_state
from thongsuot.domain.journal.queries import last_at
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.dated import on_day
from thongsuot.domain.organisations.models import Account, Post, Unit
from thongsuot.domain.organisations.models.post import Role

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class SystemState:
    """Counts, with the first of what they count; days are empty where it never happened."""

    jobs: JobsState
    units: int
    registry_units: int
    without_admin: int
    first_without_admin: list[Unit]
    locked: int
    first_locked: list[Account]
    invited: int
    journal_verified_at: datetime | None


def system_state(actor: Actor) -> SystemState:
    """Give the state of the whole system.

    Raises:
        NotAllowedError: the actor is no system administrator.
    """
    if actor.role != Role.SYSTEM_ADMIN:
        raise NotAllowedError
    bare = _without_admin()
    locked = Account.objects.filter(is_active=False).order_by("full_name", "pk")
    invited = Account.objects.filter(
        is_active=True, last_login=None, password__startswith=UNUSABLE_PASSWORD_PREFIX
    )
    return SystemState(
        jobs=jobs_state(),
        units=Unit.objects.filter(on_day(timezone.localdate())).count(),
        registry_units=Unit.objects.exclude(registry_key=None).count(),
        without_admin=bare.count(),
        first_without_admin=list(bare[:_SHOWN]),
        locked=locked.count(),
        first_locked=list(locked[:_SHOWN]),
        invited=invited.count(),
        journal_verified_at=last_at("journal.verify"),
    )


def _without_admin() -> QuerySet[Unit]:
    """Give the units in which people work of whom none is the unit's administrator."""
    today = timezone.localdate()
    here = Post.objects.filter(on_day(today), unit=OuterRef("pk"), account__is_active=True)
    admins = here.filter(role__in=(Role.UNIT_ADMIN, Role.SYSTEM_ADMIN))
    return Unit.objects.filter(Exists(here), ~Exists(admins)).order_by("path")
