"""The server's reading process: its limits, and what happens when it dies."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

import pytest

from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.domain.directives import reading_process
from thongsuot.domain.directives.reading_process import read_apart

TEXT = "Số: 1/UBND\nV/v tổ chức Ngày Minh họa\nKính gửi: Các trường học.\n1. Treo băng rôn.\n" * 3


@pytest.fixture
def fresh_pool():
    """Give a pool of this test's own settings, and end it afterwards."""
    reading_process._replace_pool()
    yield
    reading_process._replace_pool()


def test_it_gives_reading_and_findings_as_json():
    outcome = read_apart(TEXT.encode(), "thu.txt")
    assert outcome.data["schema"] == "thongsuot.directive/1"
    assert outcome.data["source"]["name"] == "thu.txt"
    assert isinstance(outcome.findings, list)


def test_what_takes_too_long_is_stopped(settings):
    read_apart(TEXT.encode(), "thu.txt")
    settings.READ_SECONDS = 0.001
    with pytest.raises(UnreadableDocumentError) as refused:
        read_apart((TEXT * 2000).encode(), "thu.txt")
    assert refused.value.code is UnreadableCode.TIMEOUT
    settings.READ_SECONDS = 30
    assert read_apart(TEXT.encode(), "thu.txt")


def test_what_takes_too_much_memory_is_stopped(settings, fresh_pool):
    read_apart(TEXT.encode(), "thu.txt")
    settings.READ_MEMORY = _memory_of(_reader()) + 60 * 1024 * 1024
    reading_process._replace_pool()
    with pytest.raises(UnreadableDocumentError) as refused:
        read_apart(("Kính gửi: Các trường học.\n" * 600_000).encode(), "thu.txt")
    assert refused.value.code is UnreadableCode.DAMAGED
    assert "bộ nhớ" in refused.value.message
    assert read_apart(TEXT.encode(), "thu.txt")


def test_a_killed_idle_reader_is_replaced(fresh_pool):
    read_apart(TEXT.encode(), "thu.txt")
    os.kill(_reader(), signal.SIGKILL)
    assert read_apart(TEXT.encode(), "thu.txt")


def _reader() -> int:
    (reader,) = reading_process._pool()._idle
    return reader.process


def _memory_of(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(re.search(r"VmPeak:\s+(\d+) kB", status)[1]) * 1024
