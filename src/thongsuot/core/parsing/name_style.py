"""Style of names (quy cách viết tên): spelling of words that are no known name as a whole."""

from __future__ import annotations

import re

from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.vocabulary.folding import plain

_WORD_START = re.compile(r"(?<!\w)\w")


def standard_spelling(words: str) -> str:
    """Give ``words`` with the known names inside them in standard form, the rest as written."""
    text = plain(re.sub(r"\s+", " ", words)).strip()
    out: list[str] = []
    at = 0
    for start in _WORD_START.finditer(text):
        if start.start() < at:
            continue
        mention = match_mention(text, start.start())
        if mention is not None:
            small = text[mention.start].islower() and mention.start > 0
            name = mention.name[0].lower() + mention.name[1:] if small else mention.name
            out += [text[at : mention.start], name]
            at = mention.end
    out.append(text[at:])
    return _dashes("".join(out))


def _dashes(words: str) -> str:
    return re.sub(r"\s+-\s+", " - ", words)
