"""Gives jobs back to the queue (giao lại việc dở dang) whose worker died or which failed."""

from __future__ import annotations

import os
import secrets
import socket
from datetime import timedelta

from django.conf import settings
from django.utils import timezone
from django_tasks.base import Task, TaskResultStatus
from django_tasks_db.models import DBTaskResult

MOST_ATTEMPTS = 3
_PAUSE = timedelta(seconds=10)
_KEPT = timedelta(days=7)


def worker_id() -> str:
    """Give an id for this process that tells others on the same machine whether it still lives."""
    return f"{socket.gethostname()[:40]}:{os.getpid()}:{secrets.token_hex(4)}"


def give_back_jobs() -> int:
    """Queue again what an ended worker left, and what failed fewer than three times; give their number.

    A worker of this machine is known to be dead by its process; one of another machine is taken for
    dead when the longest time that a job may take is over.
    """
    now = timezone.now()
    unfinished = DBTaskResult.objects.filter(
        status__in=(TaskResultStatus.RUNNING, TaskResultStatus.FAILED)
    )
    given_back = 0
    for row in unfinished.exclude(finished_at__lt=now - _KEPT):
        if len(row.worker_ids) >= MOST_ATTEMPTS or not _was_interrupted(row):
            continue
        # only if nobody else did so meanwhile
        same = DBTaskResult.objects.filter(pk=row.pk, status=row.status, started_at=row.started_at)
        pause = (
            _PAUSE * len(row.worker_ids) if row.status == TaskResultStatus.FAILED else timedelta()
        )
        given_back += same.update(status=TaskResultStatus.READY, run_after=now + pause)
    DBTaskResult.objects.successful().filter(finished_at__lt=now - _KEPT).delete()
    return given_back


def _was_interrupted(row: DBTaskResult[[int], None]) -> bool:
    if row.status == TaskResultStatus.FAILED:
        return True
    longest = timedelta(seconds=settings.JOB_SECONDS)
    if row.started_at is None or timezone.now() - row.started_at > longest:
        return True
    host, _, process = row.worker_ids[-1].rpartition(":")[0].rpartition(":")
    return host == socket.gethostname()[:40] and not _lives(int(process))


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def unfinished_objects(job: Task[[int], None]) -> set[int]:
    """Give the ids of the objects for which ``job`` is still to be done, or will be tried again."""
    rows = DBTaskResult.objects.filter(task_path=job.module_path).exclude(
        status=TaskResultStatus.SUCCESSFUL
    )
    return {
        row.args_kwargs["args"][0]
        for row in rows
        if row.status != TaskResultStatus.FAILED or len(row.worker_ids) < MOST_ATTEMPTS
    }
