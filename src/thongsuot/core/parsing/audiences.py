"""Audiences (đối tượng): the groups of people for whom a task is held, as written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.led_phrases import Leads, led
from thongsuot.core.vocabulary.load import strings, table
from thongsuot.core.vocabulary.word_tree import one_of

# Each with the one sign that it begins with in front, so that the search runs from such sign to sign.
_END = re.compile(r"[;:()\n\".](?:(?<!\.)|(?=\s|$|/))")
_JOINT = re.compile(r"[,\s](?:(?<=,)\s+(?:và\s+)?|(?<!,)\s*và\s+)")
_LONGEST = 260
_LEADS = Leads(
    lambda: (fold(word) for name in ("leads", "leads_of_all") for word in table("audiences")[name])
)


def audiences_in(text: str, words: Iterable[Span]) -> tuple[str, ...]:
    """Give the groups of people that ``words`` name as those for whom something is held, in order."""
    found = [group for span in words for group in _in_span(text, span)]
    return tuple(dict.fromkeys(found))


def _in_span(text: str, span: Span) -> Iterator[str]:
    folded = fold(text)
    done = span.start
    for lead in led(_leads(), _LEADS, folded, span):
        if lead.start() < done:
            continue
        end = _group_end(folded, lead.end(), min(span.end, lead.end() + _LONGEST))
        if end > lead.end():
            yield text[lead.end() : end]
            done = end


def _group_end(folded: str, start: int, limit: int) -> int:
    """Give where the group that begins at ``start`` ends; ``start`` itself where none begins."""
    if not _noun().match(folded, start):
        return start
    stop = _END.search(folded, start, limit)
    limit = stop.start() if stop else limit
    end = _halt(folded, start, limit)
    for joint in _JOINT.finditer(folded, start, limit):
        if end < joint.start():
            break
        if not _goes_on(folded, joint.end()):
            end = joint.start()
            break
        if end < joint.end():
            end = _halt(folded, joint.end(), limit)
    while end > start and folded[end - 1] in " ,":
        end -= 1
    return end


def _halt(folded: str, start: int, limit: int) -> int:
    """Give where the first words begin that are no part of a group, ``limit`` where none do."""
    halt = _stops().search(folded, start, limit)
    return halt.start() if halt else limit


def _goes_on(folded: str, at: int) -> bool:
    if _noun().match(folded, at):
        return True
    return folded.startswith(strings("audiences", "going_on"), at)


@cache
def _leads() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{_words('leads')}\s+(?={_words('nouns')}(?!\w))"
        rf"|{_words('leads_of_all')}\s+(?=(?:tất\scả|toàn\sthể)\s))"
    )


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(rf"{_words('nouns')}(?!\w)")


@cache
def _stops() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{_words('stops')}|(?<!đang\s)được)(?!\w)")


def _words(name: str) -> str:
    """Give the expression for a word of the list, the longest that stands there."""
    words = sorted(map(fold, table("audiences")[name]), key=len, reverse=True)
    return one_of(words, any_case=False).replace(r"\ ", r"\s")
