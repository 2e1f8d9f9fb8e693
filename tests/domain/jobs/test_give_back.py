"""Jobs of dead workers and failed jobs go back to the queue."""

from __future__ import annotations

import os
import socket
from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from thongsuot.domain.directives.actions.read_document import read_document_job
from thongsuot.domain.jobs.give_back import give_back_jobs, unfinished_objects, worker_id

HERE = socket.gethostname()
DEAD = 2**22 + 1  # above the largest number that the kernel gives a process


@pytest.fixture
def job(db):
    """Give a function that gives a job claimed by a worker so many seconds ago."""

    def _job(
        worker: str, status: str = "RUNNING", seconds: int = 1, attempts: int = 1
    ) -> DBTaskResult:
        row = DBTaskResult.objects.get(pk=read_document_job.enqueue(1).id)
        row.status = status
        row.worker_ids = [worker] * attempts
        row.started_at = timezone.now() - timedelta(seconds=seconds)
        row.save()
        return row

    return _job


def _status(row: DBTaskResult) -> str:
    row.refresh_from_db()
    return row.status


def test_the_job_of_a_dead_process_is_given_back_at_once(job):
    row = job(f"{HERE}:{DEAD}:abc")
    assert give_back_jobs() == 1
    assert _status(row) == "READY"
    assert row in DBTaskResult.objects.ready()


def test_the_job_of_a_living_worker_is_left_alone(job):
    row = job(worker_id())
    assert give_back_jobs() == 0
    assert _status(row) == "RUNNING"
    assert str(os.getpid()) in row.worker_ids[0]


def test_of_another_machine_only_time_tells(job, settings):
    recent = job(f"elsewhere:{DEAD}:abc")
    long_ago = job(f"elsewhere:{DEAD}:abc", seconds=int(settings.JOB_SECONDS) + 1)
    assert give_back_jobs() == 1
    assert (_status(recent), _status(long_ago)) == ("RUNNING", "READY")


def test_a_failed_job_is_tried_again_after_a_pause(job):
    row = job(worker_id(), status="FAILED")
    assert give_back_jobs() == 1
    assert _status(row) == "READY"
    assert row.run_after > timezone.now()


@pytest.mark.parametrize("status", ["RUNNING", "FAILED"])
def test_three_attempts_are_enough(job, status):
    row = job(f"{HERE}:{DEAD}:abc", status=status, attempts=3)
    assert give_back_jobs() == 0
    assert _status(row) == status


def test_what_was_done_long_ago_is_forgotten(job):
    row = job(worker_id(), status="SUCCESSFUL")
    row.finished_at = timezone.now() - timedelta(days=8)
    row.save()
    give_back_jobs()
    assert not DBTaskResult.objects.exists()


@pytest.mark.parametrize(
    ("status", "attempts", "unfinished"),
    [
        ("READY", 0, True),
        ("RUNNING", 1, True),
        ("FAILED", 2, True),
        ("FAILED", 3, False),
        ("SUCCESSFUL", 1, False),
    ],
)
def test_which_objects_still_wait(job, status, attempts, unfinished):
    job(worker_id(), status=status, attempts=attempts)
    assert unfinished_objects(read_document_job) == ({1} if unfinished else set())
