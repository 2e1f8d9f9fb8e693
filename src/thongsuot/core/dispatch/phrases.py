"""Phrases of collective agencies (cụm từ chỉ nhiều cơ quan) taken into nouns: các sở, ban, ngành liên quan."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thongsuot.core.vocabulary.agency_words import group_words
from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.unit_words import level_nouns, unit_groups

_OPENERS = re.compile(r"(?<!\w)(?:các|những|toàn thể|tất cả)(?!\w)")
_VAGUE = re.compile(r"(?<!\w)(?:có )?liên quan(?!\w)|(?<!\w)khác(?!\w)")
_BETWEEN = re.compile(r"[\s,;/]*(?:(?<!\w)và(?!\w))?[\s,;]*")
_LEVEL = re.compile(r"(?<!\w)cấp (tỉnh|huyện|xã)(?!\w)")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase taken apart.

    ``core`` is what stands before ``các`` (``ủy ban nhân dân``, ``phòng y tế``), ``nouns`` what it
    counts up, ``unknown`` the words that no vocabulary has, ``level`` a level that is named behind
    (``các phòng, ban huyện``), ``is_vague`` where only those concerned (liên quan) are meant.
    """

    core: str
    nouns: tuple[str, ...]
    unknown: str
    level: str
    is_vague: bool


def take_apart(name: str) -> Phrase:
    """Take a collective name into its nouns."""
    folded = " ".join(fold(name).split())
    is_vague = bool(_VAGUE.search(folded))
    words = _VAGUE.sub("", folded)
    level = _LEVEL.search(words)
    opened = _OPENERS.search(words)
    core = words[: opened.start()].strip() if opened else ""
    if level and not opened:
        core = words[: level.start()].strip()
    rest = words[opened.end() :] if opened else words[level.start() :] if level else words
    nouns, unknown, named_level = _nouns(_LEVEL.sub(r"\1", rest).strip())
    return Phrase(core, nouns, _without_qualifier(unknown), named_level, is_vague)


def _without_qualifier(words: str) -> str:
    """Drop words that only say where or under whom the bodies are (``trực thuộc Trung ương``)."""
    qualifiers = tuple(fold(word) for word in group_words("qualifiers"))
    return "" if f"{words} ".startswith(tuple(f"{word} " for word in qualifiers)) else words


def _nouns(words: str) -> tuple[tuple[str, ...], str, str]:
    """Read nouns from the front; a level right behind another noun says where it is."""
    found: list[str] = []
    level = ""
    at = 0
    while at < len(words):
        gap = _BETWEEN.match(words, at)
        start = gap.end() if gap else at
        noun = _noun_at(words, start)
        if noun is None:
            break
        is_separated = start == 0 or any(sign in words[at:start] for sign in ",;/và")
        if noun in level_nouns() and found and not is_separated:
            level = noun
        else:
            found.append(noun)
        at = start + len(noun)
    return tuple(found), words[at:].strip(" ,;."), level


def _noun_at(words: str, start: int) -> str | None:
    for noun in unit_groups():
        end = start + len(noun)
        if words.startswith(noun, start) and not words[end : end + 1].isalpha():
            return noun
    return None
