"""Reading documents: the job, with the real reader in its child process."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import a_read_document
from thongsuot.domain.directives import queries, stores
from thongsuot.domain.directives.actions.read_document import read_document
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.models import ReadingRow, ReceivedDocument
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.journal.queries import entries_of

LETTER = """ỦY BAN NHÂN DÂN
XÃ MINH HỌA

Số: 12/UBND-VX
V/v tổ chức Ngày Minh họa

Minh Họa, ngày 05 tháng 3 năm 2024

Kính gửi: Các trường học trên địa bàn xã.

1. Đề nghị các trường học treo băng rôn trước ngày 20/3/2024.

2. Báo cáo kết quả về Ủy ban nhân dân xã trước ngày 05/4/2024./.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH


Nguyễn Minh Họa
"""
SECRET = "MẬT\n\n" + LETTER


@pytest.fixture
def received(commune_officer):
    def _received(text: str | bytes, name: str = "thu.txt") -> ReceivedDocument:
        data = text if isinstance(text, bytes) else text.encode()
        return receive_document(commune_officer, name=name, data=data).document

    return _received


def test_what_was_read_is_kept_and_leaves_quarantine(received, django_capture_on_commit_callbacks):
    document = received(LETTER)
    with django_capture_on_commit_callbacks(execute=True):
        read_document(document.pk)
    document.refresh_from_db()
    assert (document.state, document.error_code) == ("read", "")
    assert document.media_type.startswith("text/")
    data = queries.current_reading(document).data
    assert data["number"]["serial"] == "12"
    assert (data["date"]["day"], data["date"]["month"]) == (5, 3)
    assert _content(document) == LETTER.encode()
    assert not stores.quarantine().exists(document.stored_name)


def test_findings_come_with_the_reading(received):
    document = received(LETTER.replace("ngày 05 tháng 3", "ngày     tháng 3"))
    read_document(document.pk)
    findings = queries.findings_of(document)
    assert "TT102" in {finding.code for finding in findings}
    assert all(finding.message and finding.severity for finding in findings)
    assert json.dumps([finding.data for finding in findings])


def test_the_journal_tells_name_and_hash_once_it_is_read(received):
    document = received(LETTER)
    read_document(document.pk)
    entry = entries_of(document)[-1]
    assert (entry.verb, entry.actor_name) == ("directives.read_document", "Hệ thống")
    assert entry.unit_code == document.unit.code
    assert (entry.after["name"], entry.after["sha256"]) == ("thu.txt", document.sha256)


def test_reading_twice_is_reading_once(received):
    document = received(LETTER)
    read_document(document.pk)
    before = ReadingRow.objects.get().read_at
    read_document(document.pk)
    assert ReadingRow.objects.get().read_at == before
    assert len(entries_of(document)) == 2


def test_a_document_that_does_not_exist_is_no_job(db):
    read_document(12345)


def test_an_interrupted_reading_is_done_again(received):
    document = received(LETTER)
    # killed after the copy to the store was begun
    ReceivedDocument.objects.update(state="reading")
    stores.put(stores.store(), document.stored_name, b"half")
    read_document(document.pk)
    document.refresh_from_db()
    assert document.state == "read"
    assert _content(document) == LETTER.encode()


def test_of_a_state_secret_nothing_is_kept(received, django_capture_on_commit_callbacks, settings):
    document = received(SECRET, name="ke hoach mat.txt")
    sha256 = document.sha256
    with django_capture_on_commit_callbacks(execute=True):
        read_document(document.pk)
    document.refresh_from_db()
    assert (document.state, document.error_code) == ("unreadable", "secret")
    assert document.error_message
    kept = json.dumps(
        [ReceivedDocument.objects.values().get(), list(Entry.objects.values())], default=str
    )
    assert "ke hoach" not in kept
    assert sha256 not in kept
    assert (document.size, document.stored_name) == (0, "")
    assert _files(settings) == []
    assert entries_of(document)[-1].after == {"code": "secret"}


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "anh.docx"),
        (b"PK\x03\x04" + bytes(100), "cat cut.docx"),
        (b"%PDF-1.7\n%garbage", "hong.pdf"),
        (bytes(range(256)) * 20, "la.bin"),
    ],
)
def test_what_cannot_be_read_says_why_and_is_not_kept(
    received, django_capture_on_commit_callbacks, settings, data, name
):
    document = received(data, name)
    with django_capture_on_commit_callbacks(execute=True):
        read_document(document.pk)
    document.refresh_from_db()
    assert document.state == "unreadable"
    assert document.error_code in {"unknown_format", "damaged", "no_text", "encrypted"}
    assert len(document.error_message) > 20
    assert document.name == name
    assert _files(settings) == []
    with pytest.raises(ConflictError):
        queries.current_reading(document)


def test_a_lost_upload_is_told(received):
    document = received(LETTER)
    stores.quarantine().delete(document.stored_name)
    read_document(document.pk)
    document.refresh_from_db()
    assert (document.state, document.error_code) == ("unreadable", "not_found")


def test_a_file_in_quarantine_is_not_given_out(received, commune_officer):
    with pytest.raises(ConflictError):
        queries.open_file(received(LETTER))
    assert a_read_document(commune_officer).state == "read"


def _files(settings) -> list[Path]:
    folders = [
        Path(options["OPTIONS"]["location"])
        for options in settings.STORAGES.values()
        if "OPTIONS" in options
    ]
    return [
        file
        for folder in folders
        if folder.exists()
        for file in folder.rglob("*")
        if file.is_file()
    ]


def _content(document: ReceivedDocument) -> bytes:
    with queries.open_file(document) as file:
        return file.read()
