"""Theme (chủ đề) of a campaign: quoted behind the word, or standing under its heading."""

from __future__ import annotations

import re

from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import fold

_WORD = re.compile(r"chủ\s+đề")
_QUOTED = re.compile(r"[^“\"\n;.]{0,80}?[:\s]*[“\"](?P<theme>[^”\"\n]+)[”\"]")
_AFTER_COLON = re.compile(
    r"[^“\"\n.;:]{0,80}:[ \t]*(?P<theme>[^\s“\"][^\n;]{8,200}?)\s*[.;]?(?=\n|$)"
)
_UNDER = re.compile(r"[^\n]*\n\s*[-+*]?\s*(?P<quote>[“\"])?(?P<theme>[^\n]+)")
# `Chủ đề: Fwd: …` is the subject of a mail that carried the letter.
_OF_MAIL = re.compile(r"(?:fwd?|re|chuyển\s+tiếp|trả\s+lời)\s*:", re.IGNORECASE)
_ENDS = ' \t.;,:”"“*_/'


def read_theme(text: str, body: Span, name: str) -> tuple[str, Span] | None:
    """Read the theme; the name of the campaign itself, quoted behind `chủ đề`, is none."""
    for word in _WORD.finditer(fold(text), body.start, body.end):
        found = _behind(text, word, body, name)
        if found is not None:
            return found
    return None


def _behind(text: str, word: re.Match[str], body: Span, name: str) -> tuple[str, Span] | None:
    line_start = text.rfind("\n", 0, word.start()) + 1
    line_end = text.find("\n", word.end())
    line = text[line_start : line_end if line_end >= 0 else body.end]
    if line.isupper() or _is_heading(line):
        under = _UNDER.match(text, word.end(), body.end)
        quoted = under is not None and under["quote"] is not None
        return _value(text, under, name) if quoted else None
    for pattern in (_QUOTED, _AFTER_COLON):
        value = _value(text, pattern.match(text, word.end(), body.end), name)
        if value is not None:
            return value
    return None


def _is_heading(line: str) -> bool:
    return (
        re.fullmatch(r"\W*(?:[IVX\d]+\W+)?chủ\s+đề[^“\":]{0,60}:?", line.strip(), re.IGNORECASE)
        is not None
    )


def _value(text: str, found: re.Match[str] | None, name: str) -> tuple[str, Span] | None:
    if found is None:
        return None
    start, end = found.span("theme")
    while end > start and text[end - 1] in _ENDS:
        end -= 1
    words = " ".join(text[start:end].split())
    if not words or _OF_MAIL.match(words):
        return None
    if fold(words).startswith(fold(name)) and len(words) < len(name) + 40:
        return None
    return words, Span(start, end)
