"""Receiving documents: what is taken in, what is refused, and what happens to the same bytes again."""

from __future__ import annotations

import pytest
from django_tasks_db.models import DBTaskResult

from tests.builders import an_actor
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.errors import InvalidError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of

DATA = "Công văn minh họa".encode()


def test_the_document_waits_in_quarantine_for_its_reading(commune_officer):
    receipt = receive_document(commune_officer, name="thu.txt", data=DATA)
    document = receipt.document
    assert receipt.is_new
    assert (document.state, document.unit, document.size) == (
        "received",
        commune_officer.unit,
        len(DATA),
    )
    assert stores.get(stores.quarantine(), document.stored_name) == DATA
    assert not stores.store().exists(document.stored_name)


def test_a_job_comes_with_the_document(commune_officer):
    document = receive_document(commune_officer, name="thu.txt", data=DATA).document
    (job,) = DBTaskResult.objects.all()
    assert job.args_kwargs["args"] == [document.pk]
    assert job.task_path.endswith("read_document_job")


def test_the_journal_tells_nothing_of_what_may_be_secret(commune_officer):
    document = receive_document(commune_officer, name="thu.txt", data=DATA).document
    (entry,) = entries_of(document)
    assert (entry.verb, entry.before, entry.after) == ("directives.receive_document", None, None)


def test_the_same_bytes_are_the_same_document(commune_officer):
    first = receive_document(commune_officer, name="thu.txt", data=DATA)
    again = receive_document(commune_officer, name="khac.txt", data=DATA)
    assert (again.document, again.is_new) == (first.document, False)
    assert DBTaskResult.objects.count() == 1
    assert len(stores.quarantine().listdir("")[1]) == 1


def test_another_unit_has_its_own_document(commune_officer, district_officer):
    own = receive_document(commune_officer, name="thu.txt", data=DATA).document
    other = receive_document(district_officer, name="thu.txt", data=DATA)
    assert other.is_new
    assert other.document != own


def test_what_could_not_be_read_is_tried_again(commune_officer):
    document = receive_document(commune_officer, name="thu.txt", data=DATA).document
    ReceivedDocument.objects.update(
        state="unreadable", error_code="timeout", error_message="…", stored_name=""
    )
    again = receive_document(commune_officer, name="thu.txt", data=DATA)
    assert (again.document.pk, again.is_new, again.document.state) == (
        document.pk,
        True,
        "received",
    )
    assert again.document.error_code == ""
    assert stores.get(stores.quarantine(), again.document.stored_name) == DATA


@pytest.mark.parametrize("name", ["../../etc/thu.txt", "C:\\thu muc\\thu.txt", "a/thu.txt"])
def test_only_the_name_of_a_file_is_kept(commune_officer, name):
    document = receive_document(commune_officer, name=name, data=DATA).document
    assert document.name == "thu.txt"
    assert "/" not in document.stored_name


def test_a_long_name_is_cut(commune_officer):
    document = receive_document(commune_officer, name="a" * 300 + ".docx", data=DATA).document
    assert len(document.name) == 255
    assert document.stored_name.endswith(".docx")


def test_an_empty_file_is_refused(commune_officer):
    with pytest.raises(InvalidError, match="rỗng"):
        receive_document(commune_officer, name="thu.txt", data=b"")
    assert not ReceivedDocument.objects.exists()


def test_a_large_file_is_refused(commune_officer, settings):
    settings.UPLOAD_LIMIT = 1024 * 1024
    with pytest.raises(InvalidError, match="1 MB"):
        receive_document(commune_officer, name="thu.txt", data=b"a" * (1024 * 1024 + 1))
    assert stores.quarantine().exists("") is False or stores.quarantine().listdir("")[1] == []


def test_readers_take_in_nothing(province_reader, units):
    with pytest.raises(NotAllowedError):
        receive_document(province_reader, name="thu.txt", data=DATA)
    assert receive_document(an_actor(units.province, "clerk"), name="thu.txt", data=DATA).is_new
