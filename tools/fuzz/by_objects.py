"""Mutation by PDF objects: lost, doubled, exchanged, pointing elsewhere, with other words in their streams."""

from __future__ import annotations

import random
import re
import zlib

from tools.fuzz import by_tokens

_OBJECT = re.compile(rb"\d+ \d+ obj\b.*?endobj\s*", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")
_NUMBER = re.compile(rb"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])")
_STREAM = re.compile(rb"(stream\r?\n)(.*?)(\r?\nendstream)", re.DOTALL)
_NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"65535",
    b"2147483647",
    b"-2147483648",
    b"1e30",
    b"0.0001",
    b"99999999999",
)
_MOST_TIMES = 6


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Give the PDF ``data`` with some of its objects changed."""
    for _ in range(chance.randint(1, _MOST_TIMES)):
        objects = list(_OBJECT.finditer(data))
        if not objects:
            return data
        one, other = chance.choice(objects), chance.choice(objects)
        data = data[: one.start()] + _changed(one[0], other[0], chance) + data[one.end() :]
    return data


def _changed(one: bytes, other: bytes, chance: random.Random) -> bytes:
    what = chance.randrange(7)
    if what == 0:
        return b""
    if what == 1:
        return one * chance.choice((2, 50))
    if what == 2:
        head, body = one.split(b"obj", 1)[0], other.split(b"obj", 1)[1]
        return head + b"obj" + body
    if what == 3:
        number = other.split(b" ", 1)[0]
        return _REFERENCE.sub(lambda _: number + b" 0 R", one, count=chance.randint(1, 5))
    if what == 4:
        return _NUMBER.sub(
            lambda found: chance.choice(_NUMBERS) if chance.random() < 0.2 else found[0], one
        )
    return _STREAM.sub(lambda found: found[1] + _other_stream(found[2], chance) + found[3], one)


def _other_stream(stream: bytes, chance: random.Random) -> bytes:
    try:
        return zlib.compress(by_tokens.mutate(zlib.decompress(stream), chance))
    except zlib.error:
        return by_tokens.mutate(stream, chance)
