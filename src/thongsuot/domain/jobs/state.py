"""How the jobs are doing (việc chạy nền): what waits, what runs, what was given up, and whether a worker works."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Max, Min
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from thongsuot.domain.jobs.give_back import MOST_ATTEMPTS

_LONG = timedelta(minutes=5)
_RECENT = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class JobsState:
    """``given_up`` counts those of the last seven days; ``stuck`` is true where nobody takes what waits."""

    waiting: int
    running: int
    given_up: int
    waiting_since: datetime | None
    last_done: datetime | None
    stuck: bool


def jobs_state() -> JobsState:
    """Give how the jobs are doing now."""
    now = timezone.now()
    due = DBTaskResult.objects.ready()
    since = due.aggregate(first=Min("enqueued_at"))["first"]
    running = DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING).count()
    failed = DBTaskResult.objects.failed().filter(finished_at__gte=now - _RECENT)
    done = DBTaskResult.objects.successful().aggregate(last=Max("finished_at"))["last"]
    return JobsState(
        waiting=due.count(),
        running=running,
        given_up=sum(len(row.worker_ids) >= MOST_ATTEMPTS for row in failed),
        waiting_since=since,
        last_done=done,
        stuck=bool(since and now - since > _LONG and not running),
    )
