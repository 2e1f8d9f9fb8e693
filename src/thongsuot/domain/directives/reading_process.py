"""Reads a document in a process of its own, with limits of time and memory, so that no file harms the worker."""

from __future__ import annotations

import multiprocessing
import resource
from concurrent.futures import TimeoutError as ReadTimeoutError
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.conf import settings
from pebble import ProcessExpired, ProcessPool

from thongsuot.core.model.codec import reading_to_json, to_json
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError

# A process is replaced after so many documents, whatever a format library may have leaked until then.
_DOCUMENTS_A_PROCESS = 100


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of reading: ``data`` (the contract) and ``findings`` as JSON, ``original`` text."""

    data: dict[str, Any]
    original: str
    findings: list[dict[str, Any]]


def read_apart(data: bytes, name: str) -> Outcome:
    """Read and check a document in a child process.

    Raises:
        UnreadableDocumentError: the file cannot be read, or not within the limits.
    """
    if not _pool().active:
        _replace_pool()
    try:
        return _outcome(data, name)
    except BrokenProcessPool:
        # somebody killed the child while it was idle: once more, with a new one
        _replace_pool()
        return _outcome(data, name)


def start_reader() -> None:
    """Start the child process ahead of the first document, which need then not wait for it."""
    _pool().schedule(_load_readers)


def _outcome(data: bytes, name: str) -> Outcome:
    task = _pool().schedule(_read_and_check, args=(data, name), timeout=settings.READ_SECONDS)
    try:
        outcome: Outcome = task.result()
    except ReadTimeoutError as error:
        message = f"Văn bản không đọc xong trong {settings.READ_SECONDS:g} giây nên đã dừng lại."
        raise UnreadableDocumentError(UnreadableCode.TIMEOUT, message) from error
    except (ProcessExpired, MemoryError) as error:
        # a child that is full of memory would refuse the next document too
        _replace_pool()
        message = (
            "Tệp hỏng hoặc quá phức tạp: việc đọc vượt giới hạn bộ nhớ. "
            "Hãy lưu lại tệp rồi tải lên lần nữa."
        )
        raise UnreadableDocumentError(UnreadableCode.DAMAGED, message) from error
    return outcome


@cache
def _pool() -> ProcessPool:
    # spawn: a forked child would inherit the worker's database connections
    return ProcessPool(
        max_workers=1,
        max_tasks=_DOCUMENTS_A_PROCESS,
        initializer=_limit_memory,
        initargs=[settings.READ_MEMORY],
        context=multiprocessing.get_context("spawn"),
    )


def _replace_pool() -> None:
    _pool().stop()  # type: ignore[no-untyped-call]  # pebble has types for most of itself
    _pool().join()
    _pool.cache_clear()


def _limit_memory(most: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _load_readers() -> None:
    from thongsuot.core import pipeline
    from thongsuot.core.rules import registry

    registry.all_rules()
    pipeline.read_text("Kính gửi: Các đơn vị.")


def _read_and_check(data: bytes, name: str) -> Outcome:
    # Only the child loads the readers of formats: the server stays small and quick to start.
    from thongsuot.core.pipeline import read
    from thongsuot.core.rules.engine import Context, check

    reading = read(data, name)
    findings = check(reading, Context())
    return Outcome(
        data=reading_to_json(reading),
        original=reading.source_text.original,
        findings=[to_json(finding) for finding in findings],
    )
