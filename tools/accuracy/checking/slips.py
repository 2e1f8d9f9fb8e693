"""Slips of typing (lỗi gõ phím): what fingers do to a Vietnamese syllable, from the ways of typing alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from tools.accuracy.generator.chance import Chance

TONES = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
MARKS = {"\u0302": None, "\u0306": "w", "\u031b": "w"}
HOOK, TILDE = "\u0309", "\u0303"
VOWELS = "aeiouyăâêôơư"
NEIGHBOURS = {
    "b": "vn", "c": "xv", "d": "sf", "đ": "d", "g": "fh", "h": "gj", "k": "jl", "l": "k", "m": "n", "n": "bm", "p": "o",
    "q": "w", "r": "et", "s": "ad", "t": "ry", "v": "cb", "x": "zc",
}  # fmt: skip
SOUNDS = (("l", "n"), ("ch", "tr"), ("s", "x"), ("d", "gi"), ("r", "d"), ("gi", "r"))
Slip = Callable[[str, Chance], str]


def _split(word: str) -> tuple[str, str, int]:
    """Take the tone off; give the word without it, the tone and the place of its vowel."""
    whole = unicodedata.normalize("NFD", word)
    tone = next((sign for sign in whole if sign in TONES), "")
    at = len(unicodedata.normalize("NFC", whole[: whole.index(tone)])) - 1 if tone else -1
    return unicodedata.normalize("NFC", whole.replace(tone, "") if tone else whole), tone, at


def dropped_tone(word: str, chance: Chance) -> str:
    """Thực → thưc."""
    return _split(word)[0]


def moved_tone(word: str, chance: Chance) -> str:
    """Quyết → quýêt: the tone stands on another vowel, not the old way of hoà and thuỷ."""
    bare, tone, at = _split(word)
    vowels = [place for place, one in enumerate(bare) if _base(one) in "aeiouy" and place != at]
    if not tone or len(vowels) < 2 or bare[-1:] in VOWELS:  # noqa: PLR2004 - three vowels, or two and a consonant behind
        return word
    place = chance.pick(vowels)
    return unicodedata.normalize("NFC", bare[: place + 1] + tone + bare[place + 1 :])


def wrong_tone(word: str, chance: Chance) -> str:
    """Hỏi for ngã, ngã for hỏi."""
    whole = unicodedata.normalize("NFD", word)
    swap = {HOOK: TILDE, TILDE: HOOK}
    return unicodedata.normalize("NFC", "".join(swap.get(one, one) for one in whole))


def telex(word: str, chance: Chance) -> str:
    """Thực → thuwjc, thưcj: the editor did not take up the last keys."""
    bare, tone, _ = _split(word)
    if not tone:
        return word
    if chance.maybe(0.5):
        return bare + TONES[tone]
    plain = "".join(_keys(one) for one in bare)
    return plain + TONES[tone]


def _base(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


def _keys(letter: str) -> str:
    if letter == "đ":
        return "dd"
    base, marks = _base(letter), unicodedata.normalize("NFD", letter)[1:]
    return base + "".join((MARKS[one] or base) if one in MARKS else one for one in marks)


def doubled(word: str, chance: Chance) -> str:
    """Chức → chhức."""
    at = chance.between(0, len(word) - 1)
    return word[: at + 1] + word[at] + word[at + 1 :]


def neighbour(word: str, chance: Chance) -> str:
    """Báo → váo: a finger on the next key."""
    places = [at for at, one in enumerate(word) if one in NEIGHBOURS]
    if not places:
        return word
    at = chance.pick(places)
    return word[:at] + chance.pick(NEIGHBOURS[word[at]]) + word[at + 1 :]


def dropped(word: str, chance: Chance) -> str:
    """Trình → tình: a letter was not hit."""
    if len(word) < 4:  # noqa: PLR2004 - enough left to be read
        return word
    at = chance.between(0, len(word) - 1)
    return word[:at] + word[at + 1 :]


def swapped(word: str, chance: Chance) -> str:
    """Công → côgn: two letters changed their places."""
    if len(word) < 3:  # noqa: PLR2004 - two letters and more
        return word
    at = chance.between(0, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def wrong_sound(word: str, chance: Chance) -> str:
    """Làm → nàm, truyền → chuyền: as it is spoken in the writer's place."""
    ways = [
        (old, new)
        for pair in SOUNDS
        for old, new in (pair, pair[::-1])
        if word.startswith(old) and _base(word[len(old) : len(old) + 1] or "-") in "aeiouy"
    ]
    if not ways:
        return word
    old, new = chance.pick(ways)
    rest = word[len(old) :]
    return new + (rest[1:] if new == "gi" and _base(rest) == "i" and len(rest) > 1 else rest)


def dropped_mark(word: str, chance: Chance) -> str:
    """Động → đông of a hat is none: ư for u, ô for o, đ for d."""
    places = [
        at
        for at, one in enumerate(word)
        if one == "đ" or set(unicodedata.normalize("NFD", one)) & set(MARKS)
    ]
    if not places:
        return word
    at = chance.pick(places)
    one = word[at]
    bare = (
        "d"
        if one == "đ"
        else "".join(sign for sign in unicodedata.normalize("NFD", one) if sign not in MARKS)
    )
    return unicodedata.normalize("NFC", word[:at] + bare + word[at + 1 :])


SLIPS: dict[str, Slip] = {
    "tone dropped": dropped_tone, "tone on another vowel": moved_tone, "hỏi for ngã": wrong_tone, "Telex left over": telex,
    "letter doubled": doubled, "key beside": neighbour, "letter dropped": dropped, "letters in the wrong order": swapped,
    "l/n, ch/tr, s/x, d/gi/r": wrong_sound, "hat or hook dropped": dropped_mark,
}  # fmt: skip
