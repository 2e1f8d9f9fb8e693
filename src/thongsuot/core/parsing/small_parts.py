"""Small parts of names (phần tên viết thường): words in small letters behind a comma that go on with a unit's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from thongsuot.core.parsing.mention import Mention
from thongsuot.core.vocabulary.folding import LOWER
from thongsuot.core.vocabulary.load import strings, table

_JOINT = re.compile(rf", (?:và )?(?=[{LOWER}])")


def with_small_parts(plain_text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Put ``tư tưởng`` back to ``Phòng Chính trị``: alone it would be a body that there is not."""
    held: Mention | None = None
    for mention in mentions:
        if held is None:
            held = mention
        elif goes_on_small(plain_text, held, mention):
            rest = plain_text[held.end : mention.end]
            name = f"{held.name}{rest}"
            several = " các " in name
            held = held._replace(end=mention.end, name=name, collective=several, kind=None)
        else:
            yield held
            held = mention
    if held is not None:
        yield held


def goes_on_small(plain_text: str, unit: Mention, part: Mention) -> bool:
    """Tell whether ``part`` is no body of its own but goes on with the name of the one unit before it."""
    joint = _JOINT.match(plain_text, unit.end)
    if (
        joint is None
        or joint.end() != part.start
        or unit.collective
        or part.collective
        or part.kind is not None
    ):
        return False
    name = (
        f"{unit.name[0].upper()}{unit.name[1:]}"  # `bộ phận địa chính, môi trường` in running text
    )
    return name.startswith(section_heads()) and not begins_like_unit(plain_text, part.start)


def begins_like_unit(plain_text: str, at: int) -> bool:
    """Tell whether the words at ``at`` begin like those for a body, a person or a group."""
    words = plain_text[at : at + 40].lower()
    return words.startswith(_no_parts())


@cache
def section_heads() -> tuple[str, ...]:
    """Give the words for parts of an office, whose names are lists of what they do."""
    return strings("kinds", "section_heads")


@cache
def _no_parts() -> tuple[str, ...]:
    orders = table("orders")
    words = (*orders["unit_words"], *orders["addressing"], *strings("name_stops", "contacts"))
    return tuple(f"{word}{sign}" for word in words for sign in " :,;)")
