"""The pool of reading processes: what it gives, and that nothing that dies or hangs harms it."""

from __future__ import annotations

import io
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Mm

from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.core.pipeline import read
from thongsuot.core.rules.context import Context
from thongsuot.core.rules.engine import check
from thongsuot.core.sandbox.limits import Limits
from thongsuot.core.sandbox.pool import PoolClosedError, ReaderPool
from thongsuot.core.sandbox.reader_handle import ReaderHandle
from thongsuot.core.sandbox.request import Request
from thongsuot.core.sandbox.warmth import Warmth

LETTER = (Path(__file__).resolve().parents[2] / "seeds/002_b88f4200da120217.txt").read_bytes()
# The seconds that it takes to read this are many more than those that a test gives it.
LONG = "Kính gửi: Các trường học.\n".encode() * 110_000


@pytest.fixture(scope="module")
def pool():
    with ReaderPool() as pool:
        yield pool


def _request(data: bytes = LETTER, name: str = "thu.txt", **more) -> Request:
    return Request(((data, name),), **more)


def test_the_answer_is_what_reading_and_checking_here_would_give(pool):
    answer = pool.read(_request(context=Context()))
    here = read(LETTER, "thu.txt")

    assert answer.as_reading() == here
    assert answer.as_findings() == check(here)
    assert answer.findings


@pytest.mark.parametrize("warmth", [Warmth.COLD, Warmth.READING])
def test_readers_that_were_not_warmed_up_wholly_read_and_check_the_same(pool, warmth):
    with ReaderPool(warmth=warmth) as cold:
        told, known = (one.read(_request(context=Context())) for one in (cold, pool))

    assert (told.data, told.findings) == (known.data, known.findings)


def test_the_page_of_a_word_file_is_measured_too(pool):
    document = Document()
    document.add_paragraph("Kính gửi: Sở Y tế.")
    document.sections[0].left_margin = Mm(10)
    kept = io.BytesIO()
    document.save(kept)

    answer = pool.read(_request(kept.getvalue(), "thu.docx", context=Context()))

    (found,) = [one for one in answer.findings if one["code"] == "TT119"]
    assert "lề trái 10 mm" in found["message"]


def test_without_a_context_nothing_is_checked(pool):
    assert pool.read(_request()).findings == []


def test_the_path_among_many_files_stands_in_the_source(pool):
    assert pool.read(_request(path="nam 2024/thu.txt")).data["source"]["path"] == "nam 2024/thu.txt"


def test_a_refusal_keeps_its_code_and_its_words(pool):
    with pytest.raises(UnreadableDocumentError) as refused:
        pool.read(_request(b" ", "trong.docx"))
    assert refused.value.code is UnreadableCode.EMPTY
    assert "trong.docx" in refused.value.message


def test_a_reader_serves_again_and_again(pool):
    first = _reader_after(pool)
    assert {_reader_after(pool) for _ in range(5)} == {first}


def test_after_so_many_documents_another_reader_serves():
    with ReaderPool(Limits(documents=3)) as pool:
        pool.warm_up()
        seen = []
        for _ in range(7):
            pool.read(_request())
            seen += [reader.process for reader in pool._idle]
        assert len(set(seen)) == 3


def test_a_reader_that_holds_too_much_memory_is_replaced():
    with ReaderPool(Limits(grown=1)) as pool:
        assert pool.read(_request())
        assert pool._idle == []
        assert pool.read(_request())


def test_what_takes_too_long_is_stopped_with_all_that_it_started(pool):
    with pytest.raises(UnreadableDocumentError) as refused:
        pool.read(_request(LONG), seconds=0.3)
    assert refused.value.code is UnreadableCode.TIMEOUT
    assert pool.read(_request())


def test_a_reader_killed_at_work_is_replaced_and_the_document_read(pool):
    reader = _reader_after(pool)
    killer = threading.Timer(0.3, os.kill, (reader, signal.SIGKILL))
    killer.start()
    data = LETTER + LONG[:200_000]
    assert pool.read(_request(data)).data["text"]
    killer.join()
    assert _reader_after(pool) != reader


def test_a_document_that_kills_its_reader_twice_is_told(pool):
    stop = threading.Event()
    killer = threading.Thread(target=_kill_every_reader, args=(pool, stop))
    killer.start()
    try:
        with pytest.raises(UnreadableDocumentError) as refused:
            pool.read(_request(LONG))
    finally:
        stop.set()
        killer.join()
    assert refused.value.code is UnreadableCode.DAMAGED
    assert "hai lần" in refused.value.message
    assert pool.read(_request())


def test_a_killed_nursery_is_replaced(pool):
    pool.read(_request())
    os.kill(pool._nursery._process.pid, signal.SIGKILL)
    time.sleep(0.2)
    assert pool.read(_request())


def test_a_stopped_reader_does_not_stop_the_pool(pool):
    os.kill(_reader_after(pool), signal.SIGSTOP)
    with pytest.raises(UnreadableDocumentError) as refused:
        pool.read(_request(), seconds=0.5)
    assert refused.value.code is UnreadableCode.TIMEOUT
    assert pool.read(_request())


def test_several_threads_share_a_pool():
    with ReaderPool(most=2) as pool, ThreadPoolExecutor(4) as threads:
        names = [f"{number}.txt" for number in range(12)]
        answers = list(threads.map(lambda name: pool.read(_request(name=name)), names))
        assert [answer.data["source"]["name"] for answer in answers] == names
        assert len(pool._idle) == 2


def test_what_waits_learns_that_the_pool_was_closed():
    pool = ReaderPool()
    pool.warm_up()
    threading.Timer(0.5, pool.close).start()
    with pytest.raises(PoolClosedError):
        pool.read(_request(LONG))


def test_nothing_is_left_of_a_closed_pool():
    with ReaderPool() as pool:
        pool.warm_up()
        processes = [pool._nursery._process.pid, *(reader.process for reader in pool._idle)]
        folder = Path(pool._nursery._folder)
        assert list(folder.iterdir())
    assert not folder.exists()
    assert not [process for process in processes if Path(f"/proc/{process}").exists()]


def test_readers_know_no_secret_of_the_server(monkeypatch):
    monkeypatch.setenv("THONGSUOT_SECRET_KEY", "bi-mat-thu-nghiem")
    with ReaderPool() as pool:
        pool.read(_request())
        for reader in pool._idle:
            environment = Path(f"/proc/{reader.process}/environ").read_bytes()
            assert b"bi-mat-thu-nghiem" not in environment
            opened = {str(entry.readlink()).partition(":")[0] for entry in _descriptors(reader)}
            assert opened <= {"/dev/null", "socket"}


def _reader_after(pool: ReaderPool) -> int:
    pool.read(_request())
    (reader,) = pool._idle
    return reader.process


def _kill_every_reader(pool: ReaderPool, stop: threading.Event) -> None:
    while not stop.wait(0.2):
        nursery = pool._nursery
        children = Path(f"/proc/{nursery._process.pid}/task/{nursery._process.pid}/children")
        for process in children.read_text(encoding="ascii").split():
            os.kill(int(process), signal.SIGKILL)


def _descriptors(reader: ReaderHandle) -> list[Path]:
    return list(Path(f"/proc/{reader.process}/fd").iterdir())
