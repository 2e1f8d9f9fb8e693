"""Name keys (khóa so tên): forms of names under which the same body is found, however it is written."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from thongsuot.core.vocabulary.agency_words import office_heads
from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.unit_words import (
    leaders,
    level_nouns,
    national_bodies,
    same_bodies,
)
from thongsuot.core.vocabulary.without_marks import without_marks

COMMITTEE = "uy ban nhan dan"
_WORDS = re.compile(r"\w+")
_LEFT_OUT = {"va"}
_WRITTEN_OUT = {"tp": "thanh pho", "tx": "thi xa", "tt": "thi tran", "ubnd": COMMITTEE}


@lru_cache(maxsize=16384)
def name_key(name: str) -> str:
    """Give the key of a name: no marks, no signs, no ``và``, one of several names of the same body."""
    return _one_form(_words(name))


@lru_cache(maxsize=4096)
def body_key(name: str) -> str:
    """Give the key of the body that a name means: ``Giám đốc Sở Y tế`` is the department."""
    words = _words(name)
    if fold(name).startswith("trường "):  # a school, not its head (trưởng)
        return _one_form(words)
    for leader in _leader_keys():
        if words.startswith(f"{leader} "):
            return _one_form(words[len(leader) + 1 :])
    return _one_form(words)


def _words(name: str) -> str:
    words = [_WRITTEN_OUT.get(word, word) for word in _WORDS.findall(without_marks(name))]
    return " ".join(word for word in words if word not in _LEFT_OUT)


def _one_form(key: str) -> str:
    for other, form in _same_forms():
        if key == other or key.startswith(f"{other} "):
            key = form + key[len(other) :]
            break
    return key.replace(" viet nam", "", 1) if key.startswith(_national_keys()) else key


def designation(committee: str) -> tuple[str, str]:
    """Give level and proper name of a People's Committee's territory: ``huyen``, ``an duong``."""
    words = name_key(committee).removeprefix(COMMITTEE).strip()
    for noun in _level_keys():
        if words == noun or words.startswith(f"{noun} "):
            return noun, words[len(noun) :].strip()
    return "", words


def without_tail(key: str, noun: str, proper: str) -> str:
    """Take the words for a territory off the end of a key: ``so y te tinh long an`` → ``so y te``."""
    for tail in (f"{noun} {proper}", proper, noun):
        if tail.strip() and key.endswith(f" {tail}"):
            return key[: -len(tail) - 1]
    return key


def level_tail(key: str) -> tuple[str, str]:
    """Split off a level noun at the end of a key: ``phong y te huyen`` → ``phong y te``, ``huyen``."""
    for noun in _level_keys():
        if key.endswith(f" {noun}"):
            return key[: -len(noun) - 1], noun
    return key, ""


@cache
def _level_keys() -> tuple[str, ...]:
    return tuple(sorted(map(without_marks, level_nouns()), key=len, reverse=True))


@cache
def _same_forms() -> tuple[tuple[str, str], ...]:
    pairs = [
        (without_marks(other), without_marks(row.form))
        for row in same_bodies()
        for other in (row.form, *row.others)
    ]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def _national_keys() -> tuple[str, ...]:
    return tuple(f"{without_marks(name)} " for name in national_bodies())


@cache
def _leader_keys() -> tuple[str, ...]:
    """Give the words for leaders, the longest first; ``Trưởng`` alone would eat into names."""
    words = {without_marks(word) for word in (*leaders(), *office_heads())}
    return tuple(sorted(words, key=len, reverse=True))
