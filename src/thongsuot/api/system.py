"""The state of the whole system (tình trạng hệ thống), for system administrators and what watches the server."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.organisations.system_state import SystemState
from thongsuot.domain.organisations.system_state import system_state as state_of

router = Router(tags=["system"])


class JobsOut(Schema):
    """How the jobs are doing; ``stuck`` where something waits and nobody takes it."""

    waiting: int
    running: int
    given_up: int
    waiting_since: datetime | None
    last_done: datetime | None
    stuck: bool


class SystemOut(Schema):
    """Counts of what an administrator looks after; ``registry_units`` is 0 where no registry is installed."""

    jobs: JobsOut
    units: int
    registry_units: int
    without_admin: int
    locked: int
    invited: int
    journal_verified_at: datetime | None


@router.get("", response=SystemOut, summary="State of the system")
def system_state(request: HttpRequest) -> SystemState:
    """Give what needs an administrator; a key for reading lets a watching program ask."""
    return state_of(actor_of(request))
