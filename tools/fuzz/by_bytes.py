"""Mutation by bytes: flipped, cut out, doubled, filled with numbers at the limits."""

from __future__ import annotations

import random

_EDGES = (
    b"\x00",
    b"\xff",
    b"\x7f\xff\xff\xff",
    b"\xff\xff\xff\xff",
    b"\x80",
    b"\xed\xa0\x80",
    b"\x00" * 64,
)
_MOST_TIMES = 8
_LONGEST = 2_000


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Give ``data`` with some of its bytes changed."""
    for _ in range(chance.randint(1, _MOST_TIMES)):
        if not data:
            return b"\x00"
        start = chance.randrange(len(data))
        end = min(len(data), start + chance.randint(1, _LONGEST))
        what = chance.randrange(6)
        if what == 0:
            data = (
                data[:start] + bytes([data[start] ^ (1 << chance.randrange(8))]) + data[start + 1 :]
            )
        elif what == 1:
            data = data[:start] + data[end:]
        elif what == 2:
            data = data[:end] + data[start:end] * chance.randint(1, 20) + data[end:]
        elif what == 3:
            edge = chance.choice(_EDGES)
            data = data[:start] + edge + data[start + len(edge) :]
        elif what == 4:
            data = data[:start] + chance.randbytes(end - start) + data[end:]
        else:
            data = data[:start]
    return data
