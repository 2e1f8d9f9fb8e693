"""Jobs (việc chạy nền): hands work to the worker once the transaction that asks for it has been committed."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.db import transaction
from django_q.tasks import async_task


def enqueue(job: Callable[[int], object], object_id: int) -> None:
    """Have ``job(object_id)`` done after the commit; it may be done twice, so it must be idempotent.

    With the setting JOBS_IMMEDIATE (commands and tests without a worker) it is done at once after the commit.
    """
    if settings.JOBS_IMMEDIATE:
        transaction.on_commit(lambda: job(object_id))
        return
    name = f"{job.__module__}.{job.__qualname__}"
    # Written in the same transaction where the queue is in the same database: a commit brings the job with it.
    async_task(name, object_id, task_name=f"{job.__name__} {object_id}")
