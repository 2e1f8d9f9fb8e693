"""Activity hits: where the words of ``activities.toml`` stand in a text, found in one pass."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import get_args

from thongsuot.core.model.assignment import Activity
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.led_phrases import Leads, led
from thongsuot.core.parsing.word_lists import WordList
from thongsuot.core.vocabulary.load import table

Hit = tuple[int, int, Activity]


class ActivityHits:
    """The activity words of one text in reading order, the longest at each place."""

    def __init__(self, hits: list[Hit]) -> None:
        self._hits = hits
        self._starts = [hit[0] for hit in hits]

    def between(self, start: int, end: int) -> list[Hit]:
        """Give the hits that begin in ``[start, end)``."""
        return self._hits[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


@lru_cache(maxsize=8)
def activity_hits(text: str) -> ActivityHits:
    """Find the words of ``activities.toml`` in ``text``, and whoever is moved to give (``vận động … ủng hộ``)."""
    folded = fold(text)
    best: dict[int, Hit] = {hit[0]: hit for hit in _WORDS.places(folded)}  # the longest comes last
    for found in led(_moved_to_give(), _MOVING, folded, Span(0, len(folded))):
        best[found.start()] = (found.start(), found.end(), "fundraising")
    hits = [best[start] for start in sorted(best)]
    return ActivityHits([hit for hit in hits if not _is_glued(folded, hit[1])])


def _is_glued(folded: str, end: int) -> bool:
    """Tell whether the word goes on behind the hit that ends at ``end``."""
    return folded[end - 1].isalnum() and folded[end : end + 1].isalnum()


def _words() -> Iterator[tuple[str, Activity]]:
    for activity in get_args(Activity):
        for phrase in table("activities")[activity]:
            yield fold(phrase), activity


_WORDS = WordList(_words)
_MOVING = Leads(lambda: table("activities")["giving"]["verbs"])


@cache
def _moved_to_give() -> re.Pattern[str]:
    """``vận động doanh nghiệp tài trợ …``, ``kêu gọi mạnh thường quân``: givers alone, or anybody and what is given."""
    verbs, givers, gifts = (_any_of(name) for name in ("verbs", "givers", "gifts"))
    return re.compile(
        rf"(?<!\w)(?:{verbs})[ ](?:(?:các\s|những\s|sự\s)?(?:{givers})|[^;.:\n]{{0,80}}?\s(?:{gifts})(?!\s(?:ý\skiến|dự\sán|chủ\strương|việc)))(?!\w)"
    )


def _any_of(name: str) -> str:
    words = sorted(table("activities")["giving"][name], key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)
