"""Own names (tên riêng) of campaigns that hold no word for a day, a month or a drive: quoted or known."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from thongsuot.core.vocabulary.folding import UPPER
from thongsuot.core.vocabulary.load import strings


class OwnName(NamedTuple):
    """The words of a name, and where it begins, the blanks and the quotation mark in front of it included."""

    words: str
    start: int


def own_name(plain_text: str) -> OwnName | None:
    """Give the first name that is quoted in front of its edition, or known (Giờ Trái đất).

    Behind a word for a day or a drive a quoted name is a part of another one.
    """
    for found in _name().finditer(plain_text):
        before = plain_text[: found.start()].rstrip()
        if found["known"] is not None:
            return OwnName(found["known"], found.start())
        if not before.lower().endswith(_heads()):
            return OwnName(found["quoted"], len(before))
    return None


@cache
def _heads() -> tuple[str, ...]:
    heads = (*strings("campaigns", "heads"), *strings("campaigns", "small_heads"))
    return tuple({head.lower() for head in heads})


@cache
def _name() -> re.Pattern[str]:
    known = "|".join(map(re.escape, strings("campaigns", "own_names"))).replace(r"\ ", r"\s+")
    return re.compile(
        rf"[“\"](?P<quoted>[{UPPER}][^”\"\n]{{3,60}})[”\"](?=\s+lần\s+thứ\s)"
        rf"|\b(?P<known>{known})(?!\w)"
    )
