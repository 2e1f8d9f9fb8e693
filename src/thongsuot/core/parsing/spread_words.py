"""Spread words (cụm từ bị ngắt dòng): a phrase found wherever its words follow each other, whatever blanks are between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def ends_of(text: str, phrase: str) -> Iterator[int]:
    """Yield where each occurrence of ``phrase`` ends in ``text``; they do not overlap."""
    first, *rest = phrase.split()
    row = " ".join(("", *rest))
    at = text.find(first)
    while at >= 0:
        behind = at + len(first)
        # Mostly one blank is between two words, so that the rest is there at once or is not.
        end = behind + len(row) if text.startswith(row, behind) else _end(text, behind, rest)
        if end is not None:
            yield end
        at = text.find(first, at + 1 if end is None else end)


def _end(text: str, at: int, words: Sequence[str]) -> int | None:
    """Give where ``words`` end that stand behind ``at``, each behind blanks; None where others do."""
    for word in words:
        start = at
        while text[start : start + 1].isspace():
            start += 1
        if start == at or not text.startswith(word, start):
            return None
        at = start + len(word)
    return at
