"""The tokens of RTF: control words, signs, bytes, groups and plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)


class Token(NamedTuple):
    """``kind`` is word, hex, sign, brace or text; ``number`` that of a control word."""

    kind: str
    value: str
    number: int | None = None


def tokens_of(source: str) -> Iterator[Token]:
    """Give the tokens of an RTF text, without the bytes of binary data in it."""
    at = 0
    while (match := _TOKEN.search(source, at)) is not None:
        at = match.end()
        kind = match.lastgroup
        if kind is None:
            continue
        if match["word"] is None:
            yield Token(kind, match[kind])
            continue
        number = int(match["number"]) if match["number"] is not None else None
        if match["word"] == "bin":
            at += max(number or 0, 0)
        else:
            yield Token("word", match["word"], number)
