"""Own names (cách xưng tên): how a body calls itself and its territory in its own document."""

from __future__ import annotations

import re

from thongsuot.core.vocabulary.folding import plain
from thongsuot.core.vocabulary.unit_words import level_nouns

COMMITTEE = "Ủy ban nhân dân"
_LEVEL = "|".join(sorted(level_nouns(), key=len, reverse=True))
_TAIL = re.compile(rf"^(?P<body>.+?) (?P<level>{_LEVEL})(?! hội)(?: (?P<place>.+))?$")


def short_name(name: str) -> str:
    """Give the name without its place: ``Sở Y tế``, ``Ủy ban nhân dân huyện``."""
    found = _TAIL.match(plain(name))
    if found is None:
        return name
    body = found["body"]
    return f"{body} {found['level']}" if body == COMMITTEE else body


def territory(name: str) -> tuple[str, str] | None:
    """Give level and place that a body's name ends with, None where it names none."""
    found = _TAIL.match(plain(name))
    return (found["level"], found["place"] or "") if found else None


def for_own_territory(words: str, of_parent: str, own: str) -> str:
    """Say ``trên địa bàn huyện`` where the parent said ``trên địa bàn tỉnh Long An``.

    Only a People's Committee has a territory of its own; for others the words stay.
    """
    above, here = territory(of_parent), territory(own)
    if above is None or here is None or not own.startswith(COMMITTEE):
        return words
    level, place = above
    pattern = rf"(?<=trên địa bàn ){level}(?: {re.escape(place)})?(?!\w)"
    return re.sub(pattern, here[0], words)
