"""What the worker does beside its jobs for documents: sweeping the quarantine, giving up."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from thongsuot.domain.directives import stores
from thongsuot.domain.directives.actions.give_up_reading import give_up_reading
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.actions.sweep_quarantine import sweep_quarantine
from thongsuot.domain.directives.models import ReceivedDocument


@pytest.fixture
def waiting(commune_officer):
    return receive_document(commune_officer, name="thu.txt", data=b"Minh hoa").document


def test_what_waits_is_kept_and_what_was_left_behind_is_removed(waiting):
    stores.put(stores.quarantine(), "left.txt", b"x")
    assert sweep_quarantine(older_than=timedelta(0)) == 1
    assert stores.quarantine().listdir("")[1] == [waiting.stored_name]


def test_an_upload_that_is_being_written_is_left_alone(db):
    stores.put(stores.quarantine(), "new.txt", b"x")
    assert sweep_quarantine() == 0


def test_without_a_quarantine_there_is_nothing_to_sweep(db):
    assert sweep_quarantine() == 0


def test_a_document_that_no_job_will_read_is_given_up(waiting):
    DBTaskResult.objects.all().delete()
    ReceivedDocument.objects.update(received_at=timezone.now() - timedelta(minutes=2))
    assert give_up_reading() == 1
    waiting.refresh_from_db()
    assert (waiting.state, waiting.error_code) == ("unreadable", "damaged")
    assert "tải lên lại" in waiting.error_message


def test_a_document_whose_job_failed_three_times_is_given_up(waiting):
    ReceivedDocument.objects.update(received_at=timezone.now() - timedelta(minutes=2))
    DBTaskResult.objects.update(status="FAILED", worker_ids=["a:1:x", "a:2:x"])
    assert give_up_reading() == 0
    DBTaskResult.objects.update(worker_ids=["a:1:x", "a:2:x", "a:3:x"])
    assert give_up_reading() == 1


@pytest.mark.parametrize("status", ["READY", "RUNNING"])
def test_a_document_in_the_queue_waits_as_long_as_it_takes(waiting, status):
    ReceivedDocument.objects.update(received_at=timezone.now() - timedelta(days=2))
    DBTaskResult.objects.update(status=status)
    assert give_up_reading() == 0


def test_a_new_document_is_not_given_up(waiting):
    DBTaskResult.objects.all().delete()
    assert give_up_reading() == 0
