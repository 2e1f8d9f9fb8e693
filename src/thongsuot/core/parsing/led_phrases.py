"""Led phrases (cụm từ có từ dẫn): a long expression tried only where one of its first words stands.

An expression that begins with one of many words is tried at every letter; to look for the words first takes a
fraction of the time and finds the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.span import Span


def leads(*words: str) -> re.Pattern[str]:
    """Give the expression for the places where one of ``words``, with which phrases begin, may stand."""
    return re.compile("|".join(map(re.escape, words)))


def led(
    phrase: re.Pattern[str], lead: re.Pattern[str], text: str, span: Span
) -> Iterator[re.Match[str]]:
    """Give the matches of ``phrase`` in ``span`` one after the other, where each begins with a ``lead``."""
    reached = span.start
    for found in lead.finditer(text, span.start, span.end):
        if found.start() < reached:
            continue
        match = phrase.match(text, found.start(), span.end)
        if match is not None:
            yield match
            reached = match.end()
