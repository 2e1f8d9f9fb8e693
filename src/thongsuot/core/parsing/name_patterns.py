"""Patterns of names (mẫu tên cơ quan): regular expressions made from the vocabulary, abbreviations included.

All are meant for the plain form of a text (``vocabulary.folding.plain``). A word may stand in full in
any case or, as part of an abbreviation, as its capital initial: ``Ủy ban MTTQ VN``, ``UBMTTQVN``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_PIECES = re.compile(r"\w+(?:[/]\w+)?|,|-|&")
_WORD = re.compile(r"\w+")
_MOST_WORDS = 4096
_PAIR = 2
_SHOWN = {"": " ", ",": ", ", "-": " - ", "và": " và ", "&": " và "}
_SEPARATORS = {
    ",": r"(?:\s*[,\-]\s*|(?<=[A-ZĐ])\s*(?=[A-ZĐ]))",
    "-": r"(?:\s*[,\-]\s*|\s*)",
    "và": r"(?:\s*[&\-+,]\s*|\s*(?i:và)\s+|\s*)",
    "": r"[.\s]*",
}


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name of the vocabulary found at a place: its standard form and where it ends."""

    name: str
    end: int


class NamePatterns:
    """Finds the longest name of a list that stands at a given offset.

    Only the names that the word there may begin are tried, and expressions are made of those alone when
    they are first needed: a letter meets few of the names, and to compile all takes a good part of a second.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, str]],
        *,
        initials: bool = True,
        pairs: bool = False,
        own_signs: bool = False,
    ) -> None:
        """Take pairs of a spelling and the standard name that it stands for.

        With ``initials`` a spelling that is the standard name may be abbreviated word by word; only
        with ``pairs`` may two words become two letters (Y tế, YT), for `CT` stands for many things.
        With ``own_signs`` a name that is written in full keeps its signs.
        """
        self._pairs = pairs
        self._own_signs = own_signs
        names = tuple(names)
        self._exact = {_key(name): name for _, name in names}
        self._initials = initials
        self._by_initial: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for spelling, name in sorted(names, key=lambda one: -_weight(one[0])):
            for initial in {spelling[0].lower(), bare_initial(spelling).lower()}:
                self._by_initial[initial].append((spelling, name))
        self._names_at = lru_cache(_MOST_WORDS)(self._names_begun_by)
        self._pattern_of = lru_cache(_MOST_WORDS)(self._compile)

    def match(self, plain_text: str, at: int) -> NameMatch | None:
        """Give the name that stands at ``at``, or None."""
        word = _WORD.match(plain_text, at)
        names = self._names_at(word[0]) if word is not None else ()
        found = self._pattern_of(names).match(plain_text, at) if names else None
        if found is None or found.lastindex is None:
            return None
        standard = names[found.lastindex - 1][1]
        exact = self._exact.get(_key(found[0]))
        if exact is None and self._own_signs:
            return NameMatch(with_own_signs(found[0], standard), found.end())
        return NameMatch(exact or standard, found.end())

    def _names_begun_by(self, word: str) -> tuple[tuple[str, str], ...]:
        """Give the names, the longest first, that may begin with ``word``."""
        initial = word[0].lower()
        if initial not in self._by_initial:
            return ()
        return tuple(one for one in self._by_initial[initial] if _may_begin(one[0], word))

    def _compile(self, names: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
        branches = (
            spelled_pattern(name, pairs=self._pairs)
            if self._initials and spelling == name
            else _as_spelled(spelling)
            for spelling, name in names
        )
        groups = "|".join(f"({branch})" for branch in branches)
        return re.compile(rf"(?:{groups})(?!\w)")


def _may_begin(spelling: str, word: str) -> bool:
    """Whether ``word`` has the first word of a spelling in front, or its initial and the next one's.

    It may say yes too often, for the expressions decide; `và` may follow an initial as well.
    """
    first, *rest = _WORD.findall(spelling)
    if word.lower().startswith(first.lower()):
        return True
    if word[0] != bare_initial(first) or not rest:
        return False
    return len(word) == 1 or word[1].lower() in {
        rest[0][0].lower(),
        bare_initial(rest[0]).lower(),
        "v",
    }


@lru_cache(_MOST_WORDS)
def with_own_signs(written: str, standard: str) -> str:
    """Give the standard name, with the signs of ``written`` where that has every word in full.

    `Văn hóa - Thể thao` is another name than `Văn hóa và Thể thao`; only a missing dash is supplied.
    """
    words, signs = _words_and_signs(standard)
    own_words, own_signs = _words_and_signs(written)
    if [word.lower() for word in words] != [word.lower() for word in own_words]:
        return standard
    kept = (
        own if own and sign in {",", "và"} else sign
        for sign, own in zip(signs, own_signs, strict=True)
    )
    return words[0] + "".join(
        _SHOWN[sign] + word for sign, word in zip(kept, words[1:], strict=True)
    )


def _words_and_signs(name: str) -> tuple[list[str], list[str]]:
    """Take a name apart: its words, and the sign between each two (a mere blank is "")."""
    words: list[str] = []
    signs: list[str] = []
    sign = ""
    for piece in _PIECES.findall(name):
        if piece.lower() in _SHOWN:
            sign = piece.lower()
            continue
        if words:
            signs.append("và" if sign == "&" else sign)
        words.append(piece)
        sign = ""
    return words, signs


@lru_cache(_MOST_WORDS)
def _key(words: str) -> str:
    """Give the form in which names that differ by a sign only (`-`, `và`) stay apart."""
    return re.sub(r"\s*-\s*", " - ", re.sub(r"\s+", " ", words)).lower()


def spelled_pattern(name: str, *, pairs: bool = True) -> str:
    """Give the expression for ``name`` in full, abbreviated word by word, or by initials."""
    pieces = _PIECES.findall(name)
    words = [piece for piece in pieces if piece not in _SEPARATORS]
    may_shorten = len(words) > 1
    out: list[str] = []
    separator: str | None = None
    for piece in pieces:
        if piece in _SEPARATORS:
            separator = piece
            continue
        if out:
            out.append(_SEPARATORS[separator or ""])
        separator = None
        out.append(_word_pattern(piece, may_shorten=may_shorten))
    spelled = "".join(out)
    if len(words) == _PAIR and not pairs:
        return rf"(?!{bare_initial(words[0])}[.\s]*{bare_initial(words[1])}(?!\w)){spelled}"
    return spelled


def _word_pattern(word: str, *, may_shorten: bool) -> str:
    full = rf"(?i:{re.escape(word)})"
    if word.isdigit() or not may_shorten:
        return full
    if word.isupper() and len(word) > 1:
        return re.escape(word)
    return rf"(?:{full}|{bare_initial(word)})"


def bare_initial(word: str) -> str:
    """Give the letter that stands for a word in abbreviations: Ủ → U, but Đ stays."""
    letter = word[0].upper()
    return letter if letter == "Đ" else unicodedata.normalize("NFD", letter)[0]


def _weight(spelling: str) -> int:
    return len(_PIECES.findall(spelling)) * 100 + len(spelling)


def _as_spelled(spelling: str) -> str:
    words = (
        re.escape(word) if word.isupper() else rf"(?i:{re.escape(word)})"
        for word in spelling.split()
    )
    return r":?\s*".join(words)
