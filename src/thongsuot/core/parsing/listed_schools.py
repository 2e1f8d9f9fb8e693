"""Listed schools (danh sách trường): the schools that stand behind `các trường THCS`, each by its own name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from thongsuot.core.parsing.agency_catalogue import body_patterns, kind_patterns
from thongsuot.core.parsing.agency_tails import PROPER_NAME
from thongsuot.core.parsing.mention import Mention
from thongsuot.core.vocabulary.agency_words import group_words

_SCHOOL = "trường "
_JOINT = re.compile(r"(?:,|;)?[ \u00a0]+(?:và[ \u00a0]+)?")
_FEWEST = 2


def listed_schools(plain_text: str, mention: Mention) -> list[Mention]:
    """Give the schools of ``các trường THCS Lê Lợi, THCS Trần Phú``; none where fewer than two are named."""
    kind = _kind(mention.group_noun or "")
    if kind is None or not plain_text[mention.end + 1 : mention.end + 2].isupper():
        return []
    found = list(_schools(plain_text, mention, kind))
    return found if len(found) >= _FEWEST else []


def _schools(plain_text: str, mention: Mention, kind: str) -> Iterator[Mention]:
    begin = start = at = mention.end + 1
    while True:
        sort = _sort().match(plain_text, at)
        if sort is not None:
            kind = _kind(f"{_SCHOOL}{' '.join(sort['sort'].split())}") or kind
            at = sort.end()
        own = _own_name().match(plain_text, at)
        if own is None or (sort is None and start > begin and _begins_body(plain_text, at)):
            return
        with_group = (
            mention.start if start == begin else start
        )  # the words of the group are its own
        yield Mention(with_group, own.end(), f"{kind} {' '.join(own[0].split())}")
        joint = _JOINT.match(plain_text, own.end())
        if joint is None or not joint[0].strip():
            return
        start = at = joint.end()


def _begins_body(plain_text: str, at: int) -> bool:
    """Tell whether a body of another kind begins here: ``…, Phòng Y tế``."""
    known = kind_patterns().match(plain_text, at) or body_patterns().match(plain_text, at)
    return known is not None


def _kind(noun: str) -> str | None:
    """Give the kind of school that the noun of a group names: ``trường THCS`` → ``Trường Trung học cơ sở``."""
    if not noun.lower().startswith(_SCHOOL):
        return None
    sort = noun[len(_SCHOOL) :]
    for name in (f"Trường {sort}", f"Trường {sort.upper()}"):  # Trường Mầm non, Trường THCS
        head = kind_patterns().match(name, 0)
        if head is not None and head.end == len(name):
            return head.name
    return None


@cache
def _own_name() -> re.Pattern[str]:
    return re.compile(PROPER_NAME)


@cache
def _sort() -> re.Pattern[str]:
    """``THCS`` or ``trường Tiểu học`` in front of a further name."""
    sorts = (
        noun.removeprefix(_SCHOOL) for noun in group_words("nouns") if noun.startswith(_SCHOOL)
    )
    words = sorted((re.escape(sort) for sort in sorts if sort), key=len, reverse=True)
    return re.compile(
        rf"(?:[Tt]rường[ \u00a0]+)?(?P<sort>(?i:{'|'.join(words)}))[ \u00a0]+(?=[^\W\d_])"
    )
