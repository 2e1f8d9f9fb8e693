"""Hands a job to the worker, in the transaction that asks for it."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_tasks.base import Task


def enqueue(job: Task[[int], None], object_id: int, *, after: timedelta = timedelta()) -> None:
    """Have ``job`` done for one object once the caller's transaction is committed, ``after`` a while.

    The job is a row of that transaction: with the commit it is there, without it it is not, and a
    crash between the two cannot lose it. It may be done twice, so it must be idempotent. With the
    setting JOBS_IMMEDIATE it is done in this process, right after the commit.
    """
    if settings.JOBS_IMMEDIATE:
        transaction.on_commit(lambda: job.call(object_id))
    else:
        later = job.using(run_after=timezone.now() + after) if after else job
        later.enqueue(object_id)
