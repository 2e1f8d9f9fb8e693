"""Jobs come with the transaction that asks for them."""

from __future__ import annotations

import pytest
from django.db import transaction
from django_tasks_db.models import DBTaskResult

from thongsuot.domain.directives.actions.read_document import read_document_job
from thongsuot.domain.jobs.enqueue import enqueue


@pytest.mark.django_db(transaction=True)
def test_a_job_is_there_with_the_commit_and_not_without():
    with transaction.atomic():
        enqueue(read_document_job, 1)
        transaction.set_rollback(True)
    assert DBTaskResult.objects.count() == 0
    with transaction.atomic():
        enqueue(read_document_job, 2)
    assert [row.args_kwargs["args"] for row in DBTaskResult.objects.all()] == [[2]]


def test_without_a_worker_it_is_done_after_the_commit(
    db, settings, django_capture_on_commit_callbacks
):
    settings.JOBS_IMMEDIATE = True
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        enqueue(read_document_job, 3)
    assert len(callbacks) == 1
    assert DBTaskResult.objects.count() == 0
