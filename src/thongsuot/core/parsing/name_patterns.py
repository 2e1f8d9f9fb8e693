"""Patterns of names (mẫu tên cơ quan): regular expressions made from the vocabulary, abbreviations included.

All are meant for the plain form of a text (``vocabulary.folding.plain``). A word may stand in full in
any case or, as part of an abbreviation, as its capital initial: ``Ủy ban MTTQ VN``, ``UBMTTQVN``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple, cast

_PIECES = re.compile(r"\w+(?:[/]\w+)?|,|-|&")
_WORD = re.compile(r"\w+")
AHEAD = r"(\w+)(?=\W*(\w*)\W*(\w?))"
"""The expression for a word and the next ones, as its groups."""

_AHEAD = re.compile(AHEAD)
_LETTER_ALONE = 2  # the place of the word of which ``_AHEAD`` gives the first letter
_AND = "và"
_MOST_WORDS = 4096
_PAIR = 2
_SHOWN = {"": " ", ",": ", ", "-": " - ", "và": " và ", "&": " và "}
_SEPARATORS = {
    ",": r"(?:\s*[,\-]\s*|\s+|(?<=[A-ZĐ])(?=[A-ZĐ]))",
    "-": r"(?:\s*[,\-]\s*|\s*)",
    "và": r"(?:\s*[&\-+,]\s*|\s*(?i:và)\s+|\s*)",
    "": r"[.\s]*",
}


Ahead = tuple[str, str, str]
"""The first word at a place, the second, and the first letter of the third; empty where there is none."""


def words_ahead(plain_text: str, at: int) -> Ahead | None:
    """Give the words that begin at ``at``, None where none does."""
    found = _AHEAD.match(plain_text, at)
    return cast("Ahead", found.groups()) if found is not None else None


class NameMatch(NamedTuple):
    """A name of the vocabulary found at a place: its standard form and where it ends."""

    name: str
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class _Spelling:
    """A spelling of a standard name, with its words in small letters and their initials."""

    written: str
    name: str
    words: tuple[str, ...]
    initials: tuple[str, ...]

    def opening(self, word: str) -> bool | None:
        """Whether the first word ahead may be its first one; None where the next words decide."""
        return self._at(0, word)

    def may_go_on(self, ahead: Ahead) -> bool:
        """Whether the words ahead, of which the first is its own, look like its own; of the third the letter.

        It says yes too often, for the expression decides, and never wrongly no.
        """
        for place, word in enumerate(ahead[1:], start=1):
            if not word or place == len(self.words):
                return place == len(self.words)
            lowered = word.lower()
            if place == _LETTER_ALONE:
                return lowered == _AND[0] or self._begins_with(place, word)
            if lowered == _AND:
                return self._begins_with(place, ahead[_LETTER_ALONE])
            likeness = self._at(place, word)
            if likeness is not None:
                return likeness
        return True

    def _begins_with(self, place: int, letter: str) -> bool:
        return letter.lower() in {self.words[place][0], self.initials[place].lower()}

    def _at(self, place: int, word: str) -> bool | None:
        if self._is_shortened(place, word):
            return True
        lowered = word.lower()
        if word != self.initials[place] and lowered != self.words[place]:
            return lowered.startswith(self.words[place])
        return None

    def _is_shortened(self, place: int, word: str) -> bool:
        """Whether ``word`` is the initial of the word at ``place`` with the next ones behind it."""
        return word[0] == self.initials[place] and self._goes_on(place + 1, word[1:])

    def _goes_on(self, place: int, letters: str) -> bool:
        """Whether ``letters`` begin as the words from ``place`` on do when no blank is between them."""
        if not letters or place == len(self.words):
            return False
        if letters.lower().startswith((self.words[place], _AND)):
            return True
        is_initial = letters[0] == self.initials[place]
        return is_initial and (len(letters) == 1 or self._goes_on(place + 1, letters[1:]))


class NamePatterns:
    """Finds the longest name of a list that stands at a given offset.

    Only the names that the words there may begin are tried, and each is compiled when it is first tried:
    a letter meets few of the hundreds of names, and to compile all takes a good part of a second.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, str]],
        *,
        initials: bool = True,
        pairs: bool = False,
        own_signs: bool = False,
        official: frozenset[str] = frozenset(),
    ) -> None:
        """Take pairs of a spelling and the standard name that it stands for.

        With ``initials`` a spelling that is the standard name may be abbreviated word by word; only
        with ``pairs`` may two words become two letters (Y tế, YT), for `CT` stands for many things.
        With ``own_signs`` a name that is written in full keeps its signs, but for a dash that is missing in an
        ``official`` one.
        """
        self._official = official
        self._pairs = pairs
        self._own_signs = own_signs
        names = tuple(names)
        self._exact = {_key(name): name for _, name in names}
        self._initials = initials
        self._by_initial: dict[str, list[_Spelling]] = defaultdict(list)
        for written, name in sorted(names, key=lambda one: -_weight(one[0])):
            spelling = _spelling(written, name)
            for initial in {spelling.words[0][0], spelling.initials[0].lower()}:
                self._by_initial[initial].append(spelling)
        self._standard_of = lru_cache(_MOST_WORDS)(self._standard)
        self._openings_of = lru_cache(_MOST_WORDS)(self._opened_by)
        self._spellings_at = lru_cache(_MOST_WORDS)(self._begun_by)
        self._pattern_of = cache(self._compile)

    def match(self, plain_text: str, at: int, ahead: Ahead | None = None) -> NameMatch | None:
        """Give the name that stands at ``at``, or None; who knows the words ``ahead`` already may give them."""
        ahead = ahead or words_ahead(plain_text, at)
        if ahead is None:
            return None
        for spelling in self._spellings_at(ahead):
            found = self._pattern_of(spelling).match(plain_text, at)
            if found is not None:
                return NameMatch(self._standard_of(found[0], spelling.name), found.end())
        return None

    def may_begin(self, ahead: Ahead) -> bool:
        """Tell whether the words ahead may begin a name; only a No is sure."""
        return bool(self._spellings_at(ahead))

    def begun_by(self, ahead: Ahead) -> Iterator[tuple[str, str]]:
        """Yield the names that the words ahead may begin, each with what surely follows it, if that is known."""
        for spelling in self._spellings_at(ahead):
            count = len(spelling.words)
            in_full = tuple(word.lower() for word in ahead[:count] if word) == spelling.words
            yield spelling.name, ahead[count] if in_full and count < len(ahead) else ""

    def _begun_by(self, ahead: Ahead) -> tuple[_Spelling, ...]:
        """Give the spellings, the longest first, that the words ahead may begin."""
        openings = self._openings_of(ahead[0])
        return tuple(one for one, is_sure in openings if is_sure or one.may_go_on(ahead))

    def _opened_by(self, word: str) -> tuple[tuple[_Spelling, bool | None], ...]:
        """Give the spellings that the first word ahead may begin, and whether that is enough."""
        likely = self._by_initial.get(word[:1].lower(), ())
        judged = ((one, one.opening(word)) for one in likely)
        return tuple((one, is_sure) for one, is_sure in judged if is_sure is not False)

    def _standard(self, found: str, name: str) -> str:
        exact = self._exact.get(_key(found))
        if exact is None and self._own_signs:
            return with_own_signs(found, name, official=name in self._official)
        return exact or name

    def _compile(self, spelling: _Spelling) -> re.Pattern[str]:
        if self._initials and spelling.written == spelling.name:
            branch = spelled_pattern(spelling.name, pairs=self._pairs)
        else:
            branch = _as_spelled(spelling.written)
        return re.compile(rf"(?:{branch})(?!\w)")


def _spelling(written: str, name: str) -> _Spelling:
    words = [word for word in _WORD.findall(written) if word != _AND]
    small, initials = (tuple(map(form, words)) for form in (str.lower, bare_initial))
    return _Spelling(written, name, small, initials)


@lru_cache(_MOST_WORDS)
def with_own_signs(written: str, standard: str, *, official: bool = True) -> str:
    """Give the standard name, with the signs of ``written`` where that has every word in full.

    `Văn hóa - Thể thao` is another name than `Văn hóa và Thể thao`. A missing sign is supplied in names
    that a decree gives (``official``); an office that names its own parts may well write none.
    """
    words, signs = _words_and_signs(standard)
    own_words, own_signs = _words_and_signs(written)
    if [word.lower() for word in words] != [word.lower() for word in own_words]:
        return standard
    name = words[0]
    for sign, own, word, own_word in zip(signs, own_signs, words[1:], own_words[1:], strict=True):
        bare = sign == "-" and not own and not official
        is_own = own or not official
        kept = own if bare or (is_own and sign in {",", "và"}) else sign
        as_written = not official and not own_word.isupper() and (own_word.istitle() or bare)
        name += _SHOWN[kept] + (own_word if as_written else word)
    return name


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
