"""Messages of any length come whole and in order, and none is waited for for ever."""

from __future__ import annotations

import socket
import threading
import time
from itertools import starmap

import pytest

from thongsuot.core.sandbox.channel import Channel

_PIECE = 1 << 20


@pytest.fixture
def ends():
    pair = tuple(map(Channel, socket.socketpair()))
    yield pair
    for end in pair:
        end.close()


def test_messages_short_and_long_come_whole_and_in_order(ends):
    sent = [(b"a", b""), (b"b", b"x"), *((b"c", b"y" * size) for size in range(_PIECE - 1, _PIECE + 2))]  # fmt: skip
    ours, theirs = ends
    sender = threading.Thread(target=lambda: list(starmap(ours.send, sent)))
    sender.start()

    assert [theirs.receive() for _ in sent] == sent
    sender.join()


def test_messages_that_come_in_one_piece_are_told_apart(ends):
    sent = [(b"a", b"x"), (b"b", b""), (b"c", b"y" * (_PIECE + 1)), (b"d", b"z" * 70_000)]
    ours, theirs = ends
    sender = threading.Thread(target=ours.send_all, args=[sent])
    sender.start()

    assert [theirs.receive() for _ in sent] == sent
    assert theirs.is_quiet()
    sender.join()


def test_an_end_that_has_more_to_give_is_not_quiet(ends):
    ours, theirs = ends
    ours.send_all([(b"a", b"x"), (b"b", b"y")])

    assert theirs.receive() == (b"a", b"x")
    assert not theirs.is_quiet()


def test_what_nobody_takes_is_not_sent_for_ever(ends):
    ours, _theirs = ends

    with pytest.raises(TimeoutError):
        ours.send(b"a", b"x" * 8 * _PIECE, until=time.monotonic() + 0.05)


def test_who_is_gone_is_told(ends):
    ours, theirs = ends
    theirs.close()

    with pytest.raises(EOFError):
        ours.receive()
