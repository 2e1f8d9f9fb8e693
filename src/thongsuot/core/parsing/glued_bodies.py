"""Glued bodies (tên cơ quan dính liền): parent and child that stand on one line of the head."""

from __future__ import annotations

import re

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_catalogue import body_named, body_patterns, kind_named
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.issuer_place import is_central, place_of
from thongsuot.core.parsing.mention import Mention
from thongsuot.core.vocabulary.folding import plain

_WORD = re.compile(r"(?<=\s)\w+")
_FEWEST_WORDS = 4


def apart(text: str, piece: Span) -> tuple[Span, ...]:
    """Cut a piece of the head where behind a whole body, place or field included, another one begins."""
    words = plain(piece.of(text))
    if words.count(" ") + 1 < _FEWEST_WORDS or not words[:1].isupper():
        return (piece,)
    for word in _WORD.finditer(words):
        if word[0][0].isupper() and _begins_another(words, word.start()):
            left = len(words[: word.start()].rstrip(" -–"))
            first = Span(piece.start, piece.start + left)
            return (first, *apart(text, Span(piece.start + word.start(), piece.end)))
    return (piece,)


def _begins_another(words: str, at: int) -> bool:
    behind = match_mention(words, at)
    if behind is None or behind.collective or behind.end < len(words.rstrip()):
        return False
    before = words[:at].rstrip(" -–")
    first = match_mention(before, 0)
    if first is None or first.end < len(before):
        return False
    return _is_whole(first) or (is_central(first.name) and not _is_one(words))


def _is_one(words: str) -> bool:
    """Whether all the words name a single body: THỦ TƯỚNG CHÍNH PHỦ."""
    whole = match_mention(words, 0)
    return whole is not None and whole.end >= len(words.rstrip())


def _is_whole(first: Mention) -> bool:
    """Whether a body needs nothing more: it has its place, or a field behind its head noun."""
    body = body_patterns().match(first.name, 0)
    if body is not None and body.end == len(first.name) and body_named(body.name).nests:
        return False
    if place_of(first.name) is not None:
        return True
    return first.kind is not None and kind_named(first.kind).fields and first.kind != first.name
