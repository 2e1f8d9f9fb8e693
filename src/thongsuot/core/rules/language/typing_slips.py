"""Slips of typing (lỗi gõ phím): syllables nobody uses, tones on the wrong vowel, keys that the editor did not take up."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from thongsuot.core.rules.language import known_words
from thongsuot.core.vocabulary.attested import bare_and_tone, is_attested
from thongsuot.core.vocabulary.folding import set_tone_marks
from thongsuot.core.vocabulary.syllables import is_syllable

_TONE = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_GLIDES = {"ai", "ao", "au", "ay", "eo", "iu", "oi", "ui"}
_HATTED = "ăâêôơư"
_KEYS = {"s": "1", "f": "2", "r": "3", "x": "4", "j": "5"}
_HATS = (
    ("dd", "đ"), ("uow", "ươ"), ("uwow", "ươ"), ("uw", "ư"), ("ow", "ơ"), ("aw", "ă"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"),
    ("ưo", "ươ"),
)  # fmt: skip
_LEAST = 3


@lru_cache(maxsize=20_000)
def is_strange(word: str) -> bool:
    """Tell whether a word in small letters is a syllable by the rules, but one that nobody uses."""
    if not word.islower() or len(word) < 2 or word in known_words.accepted():  # noqa: PLR2004 - a letter alone is a sign
        return False
    if not is_syllable(word) or (word.isascii() and len(word) < _LEAST):
        return False
    return not is_attested(word)


@lru_cache(maxsize=20_000)
def with_tone_in_place(word: str) -> str | None:
    """Give the syllable with its tone where it belongs (hụyên: huyện), None where it stands right or may stand so."""
    whole = unicodedata.normalize("NFD", word)
    tone = _TONE.search(whole)
    if tone is None or len(_TONE.findall(whole)) != 1:
        return None
    bare = unicodedata.normalize("NFC", _TONE.sub("", whole))
    at = len(unicodedata.normalize("NFC", whole[: tone.start()])) - 1
    place = _place(bare)
    if place is None or place == at:
        return None
    right = unicodedata.normalize("NFC", bare[: place + 1] + tone[0] + bare[place + 1 :])
    return None if set_tone_marks(word.lower()) == right.lower() else right


def _place(bare: str) -> int | None:
    """Give the place of the tone where there is but one: on the last vowel with a hat or hook, or before the consonants."""
    small = bare.lower()
    hatted = [at for at, sign in enumerate(small) if sign in _HATTED]
    if hatted:
        return hatted[-1]
    start = 2 if small.startswith(("qu", "gi")) and len(small) > 3 else 0  # noqa: PLR2004 - qu and gi are consonants there
    vowels = [at for at, sign in enumerate(small) if sign in "aeiouy" and at >= start]
    if vowels and small[vowels[0] :] in _GLIDES:
        return vowels[0]
    if not vowels or vowels[-1] == len(small) - 1:
        return None
    return vowels[-1]


@lru_cache(maxsize=20_000)
def typed_telex(word: str) -> str | None:
    """Give the known syllable whose Telex keys were left as they are (tooir, côngj), None where it is none."""
    if (
        not word.islower()
        or len(word) < _LEAST
        or word in known_words.accepted()
        or is_syllable(word)
    ):
        return None
    tone = _KEYS.get(word[-1])
    base = word[:-1] if tone else word
    for keys, letter in _HATS:
        base = base.replace(keys, letter)
    if base == word:
        return None
    return _known().get((base, tone or "0"))


@cache
def _known() -> dict[tuple[str, str], str]:
    """Give the syllables of the known words by what they are without their tone, and the tone."""
    syllables = {one for pair in known_words.compounds() for one in pair}
    syllables |= known_words.free_words() | known_words.function_words()
    return {bare_and_tone(one): one for one in syllables if not one.isascii()}


@lru_cache(maxsize=20_000)
def jumbled(word: str) -> str | None:
    """Give the small word of which two letters changed places (hco: cho), or one is there twice (cuủa), None where it is none."""
    small = known_words.function_words()
    swapped = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    twice = (word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1])
    return next((one for one in (*swapped, *twice) if one in small and len(one) >= _LEAST), None)
