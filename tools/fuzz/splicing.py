"""Mutation by splicing: the beginning of one document with the end of another, line by line or part by part."""

from __future__ import annotations

import io
import random
import zipfile

from tools.fuzz.by_nodes import packed


def splice(one: bytes, other: bytes, chance: random.Random) -> bytes:
    """Give one document of two of the same format."""
    if one.startswith(b"PK") and other.startswith(b"PK"):
        return _packages(one, other, chance)
    if chance.random() < 0.5 and b"\n" in one and b"\n" in other:
        lines, others = one.splitlines(keepends=True), other.splitlines(keepends=True)
        return b"".join(
            lines[: chance.randrange(len(lines))] + others[chance.randrange(len(others)) :]
        )
    return one[: chance.randrange(len(one))] + other[chance.randrange(len(other)) :]


def _packages(one: bytes, other: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(one)) as first, zipfile.ZipFile(io.BytesIO(other)) as second:
        parts = {name: first.read(name) for name in first.namelist()}
        others = {name: second.read(name) for name in second.namelist()}
    return packed(parts | {name: part for name, part in others.items() if chance.random() < 0.4})
