"""Hostile files end in a clear message or are read, each within the limits, and the next letter is read."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from tests.core.sandbox.hostile_files import READ, REFUSED
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.rules.context import Context
from thongsuot.core.sandbox.limits import Limits
from thongsuot.core.sandbox.pool import ReaderPool
from thongsuot.core.sandbox.reader_handle import ProgramFault
from thongsuot.core.sandbox.request import Answer, Request

LETTER = (Path(__file__).resolve().parents[2] / "seeds/002_b88f4200da120217.txt").read_bytes()
HOST = socket.gethostname()


@pytest.fixture(scope="module")
def pool():
    with ReaderPool(Limits(seconds=30, memory=1024**3)) as pool:
        yield pool


def _read(pool: ReaderPool, data: bytes, name: str) -> Answer | UnreadableDocumentError:
    """Read it, and a letter after it, which must not have suffered."""
    try:
        return pool.read(Request(((data, name),), context=Context()))
    except UnreadableDocumentError as refused:
        return refused
    finally:
        assert pool.read(Request(((LETTER, "thu.txt"),))).data["number"]["serial"] == "640"


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_words_that_say_what_to_do(pool, name):
    refused = _read(pool, REFUSED[name](), name)

    assert isinstance(refused, UnreadableDocumentError)
    assert not isinstance(refused.__cause__, ProgramFault), refused.__cause__
    assert refused.message.isprintable()
    assert "hãy" in refused.message.lower()
    assert name in refused.message


@pytest.mark.parametrize("name", READ)
def test_it_is_done_with(pool, name):
    answer = _read(pool, READ[name](), name)
    if isinstance(answer, UnreadableDocumentError):
        assert not isinstance(answer.__cause__, ProgramFault), answer.__cause__
        assert "hãy" in answer.message.lower()
        return

    told = json.dumps(answer.data, ensure_ascii=False)
    assert told.encode()
    assert "\\u0000" not in told
    assert "\x00" not in answer.original
    assert "ha" * 1_000 not in told
    assert "while(true)" not in told
    assert f"{HOST}\n" not in answer.original
