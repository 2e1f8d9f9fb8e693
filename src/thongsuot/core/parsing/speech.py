"""Speech (lời của cơ quan ban hành): verbs by which a body speaks in its own document."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.vocabulary.load import strings


@cache
def _verbs() -> re.Pattern[str]:
    verbs = "|".join(verb.replace(" ", r"\s+") for verb in strings("speech", "verbs"))
    return re.compile(rf"\s+(?:kính\s+|trân\s+trọng\s+)?(?:{verbs})(?!\w)", re.IGNORECASE)


def speaks(plain_text: str, at: int) -> bool:
    """Tell whether a verb of speech stands at ``at``, behind the name of a body."""
    return _verbs().match(plain_text, at) is not None
