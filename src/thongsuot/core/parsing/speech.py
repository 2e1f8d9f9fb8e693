"""Speech (lời của cơ quan ban hành): verbs by which a body speaks in its own document."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.vocabulary.folding import plain
from thongsuot.core.vocabulary.load import strings


@cache
def _verbs() -> re.Pattern[str]:
    verbs = "|".join(verb.replace(" ", r"\s+") for verb in strings("speech", "verbs"))
    return re.compile(rf"\s+(?:kính\s+|trân\s+trọng\s+)?(?:{verbs})(?!\w)", re.IGNORECASE)


def speaks(plain_text: str, at: int) -> bool:
    """Tell whether a verb of speech stands at ``at``, behind the name of a body."""
    return _verbs().match(plain_text, at) is not None


def begins_with_speech(words: str) -> bool:
    """Tell whether a line begins with a body speaking: `Ủy ban nhân dân huyện yêu cầu …`."""
    plain_text = plain(words)
    mention = match_mention(plain_text, 0)
    return mention is not None and speaks(plain_text, mention.end)
