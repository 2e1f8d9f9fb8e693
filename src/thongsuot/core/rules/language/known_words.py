"""Known words (từ đã biết): the compounds of the spelling table, ordered as the search for slips asks for them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from thongsuot.core.vocabulary.folding import set_tone_marks
from thongsuot.core.vocabulary.load import strings, table
from thongsuot.core.vocabulary.syllables import bare_letters

_SOUNDS = (
    ("tr", "ch"),
    ("gi", "d"),
    ("ngh", "ng"),
    ("gh", "g"),
    ("x", "s"),
    ("y", "i"),
    ("r", "d"),
    ("k", "c"),
)


@lru_cache(maxsize=20_000)
def forms(word: str) -> tuple[str, str]:
    """Give the word in small letters with the standard place of the tone, and the letters that are heard."""
    return standard(word), sound(word)


def standard(word: str) -> str:
    """Give the word in small letters with the standard place of its tone."""
    return set_tone_marks(word.lower())


def sound(word: str) -> str:
    """Give the bare letters with those taken together that are confused by ear or on the keyboard."""
    letters = bare_letters(word)
    for written, heard in _SOUNDS:
        if letters.startswith(written):
            letters = heard + letters[len(written) :]
            break
    if letters.endswith("y"):
        letters = letters[:-1] + "i"
    return letters


@cache
def compounds() -> frozenset[tuple[str, str]]:
    """Give the words of two syllables."""
    words = ", ".join(strings("spelling", "compounds")).split(", ")
    pairs = (standard(word).split() for word in words)
    return frozenset((one, other) for one, other in pairs)


@cache
def by_sound() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Give the words of two syllables by what is heard of both."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for known in sorted(compounds()):
        found.setdefault((sound(known[0]), sound(known[1])), []).append(known)
    return found


@cache
def of_three() -> dict[tuple[str, ...], list[tuple[str, ...]]]:
    """Give the beginnings of longer words, three syllables each, by what is heard of them."""
    found: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for word in ", ".join(strings("spelling", "of_three")).split(", "):
        parts = tuple(standard(word).split())
        found.setdefault(tuple(map(sound, parts)), []).append(parts)
    return found


@cache
def after() -> dict[str, list[str]]:
    """Give the second syllables that follow a first one."""
    found: dict[str, list[str]] = {}
    for one, other in sorted(compounds()):
        found.setdefault(one, []).append(other)
    return found


@cache
def before() -> dict[str, list[str]]:
    """Give the first syllables that a second one follows."""
    found: dict[str, list[str]] = {}
    for one, other in sorted(compounds()):
        found.setdefault(other, []).append(one)
    return found


@cache
def accepted() -> frozenset[str]:
    """Give what is right although no rule of syllables allows it."""
    return frozenset(strings("spelling", "accepted"))


@cache
def free_words() -> frozenset[str]:
    """Give the syllables that are words by themselves."""
    return frozenset(" ".join(strings("spelling", "free_words")).split())


@cache
def function_words() -> frozenset[str]:
    """Give the small words that stand anywhere."""
    return frozenset(strings("spelling", "function_words"))


@cache
def confusions() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """Give words confused with like-looking ones: expression, wrong word, right word."""
    rows = table("spelling")["confusion"]
    return tuple(
        (
            re.compile(
                rf"{row.get('before', '')}(?<!\w){re.escape(row['wrong'])}(?!\w){row.get('after', '')}"
            ),
            row["wrong"],
            row["right"],
        )
        for row in rows
    )


@cache
def common_words() -> frozenset[str]:
    """Give the compounds of the vocabulary, in small letters."""
    return frozenset(" ".join(words) for words in compounds())
