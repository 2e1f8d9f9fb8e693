"""Stamps laid over a page (dấu đến, dấu ký số): their runs are told by their words and places, and taken out of the lines."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.intake.opened_document import Line
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thongsuot.core.intake.geometry import Run

# In heights of the letters of the stamp.
_BELOW = 2.2
_BESIDE = 4.0
_NAME_ABOVE = 1.6
_LARGEST_NAME = 1.6
_FEWEST_FIELDS = 2
_FILLED = r"\s*[:.…][\s\d.…/:-]*"


@cache
def _received() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give the head of a receipt stamp and its fields: numbers and dots only, for a document's number has a symbol."""
    numbers, words = (
        "|".join(map(re.escape, strings("stamps", key)))
        for key in ("received_numbers", "received_words")
    )
    field = rf"(?:(?:{numbers}){_FILLED}|(?:{words})\s*[:.…].*)"
    heads = "|".join(map(re.escape, strings("stamps", "received")))
    return re.compile(rf"(?:{heads})(?:\s+{field})?"), re.compile(field)


@cache
def _signed() -> tuple[re.Pattern[str], re.Pattern[str]]:
    heads, fields = (
        "|".join(map(re.escape, strings("stamps", key))) for key in ("signed", "signed_fields")
    )
    return (
        re.compile(rf"(?:{heads})(?:\s*:.*)?", re.IGNORECASE),
        re.compile(
            rf"(?:{fields})\s*:.*|[\d.:/\s]*[+-]\d\d[:']?\d\d'?|[\d:]{{5,8}}", re.IGNORECASE
        ),
    )


def without_stamps(runs: list[Run], page: int | None) -> tuple[list[Run], list[Line]]:
    """Give the runs that belong to the document, and a line for each run of a stamp, in reading order."""
    if not _may_be_stamped(runs):
        return runs, []
    taken: dict[int, Run] = {}
    for (head, field), owns_name in ((_received(), True), (_signed(), False)):
        for stamp in _stamps(runs, head, field, with_name=owns_name):
            taken.update((id(run), run) for run in stamp)
    found = sorted(taken.values(), key=lambda run: (run.middle, run.left))
    lines = [
        Line(
            run.text, is_paragraph=True, page=page, left=run.left, right=run.right, top=run.top,
            bottom=run.bottom, size=run.height, is_stamp=True,
        )
        for run in found
    ]  # fmt: skip
    return [run for run in runs if id(run) not in taken], lines


def is_stamp(text: str) -> bool:
    """Tell whether a framed text is that of a receipt stamp."""
    head, field = _received()
    parts = [part.strip() for part in text.split("\n")]
    fields = sum(field.fullmatch(part) is not None for part in parts)
    return fields >= _FEWEST_FIELDS and any(head.fullmatch(part) for part in parts)


def _may_be_stamped(runs: Iterable[Run]) -> bool:
    received, signed = _received()[0].fullmatch, _signed()[0].fullmatch
    texts = [run.text.strip() for run in runs]
    return any(map(received, texts)) or any(map(signed, texts))


def _stamps(
    runs: list[Run], head: re.Pattern[str], field: re.Pattern[str], *, with_name: bool
) -> Iterator[list[Run]]:
    fields = [run for run in runs if field.fullmatch(run.text.strip())]
    for run in runs:
        if not head.fullmatch(run.text.strip()):
            continue
        stamp = [run]
        while near := [one for one in fields if one not in stamp and _is_near(one, stamp)]:
            stamp += near
        inner = sum(1 for one in stamp if field.search(one.text))
        if inner >= (_FEWEST_FIELDS if with_name else 1) and len(stamp) > 1:
            yield [*stamp, *(_name_above(runs, stamp) if with_name else ())]


def _is_near(run: Run, stamp: list[Run]) -> bool:
    height = max(one.height for one in stamp)
    beside = max(
        run.left - max(one.right for one in stamp), min(one.left for one in stamp) - run.right
    )
    apart = max(
        run.top - max(one.bottom for one in stamp), min(one.top for one in stamp) - run.bottom
    )
    return beside < _BESIDE * height and apart < (_BELOW - 1) * height


def _name_above(runs: list[Run], stamp: list[Run]) -> list[Run]:
    """Give the name of the office whose stamp it is: capitals right above, in letters of the same size."""
    top, height = min(run.top for run in stamp), min(run.height for run in stamp)
    left, right = min(run.left for run in stamp), max(run.right for run in stamp)
    above = [
        run
        for run in runs
        if run not in stamp
        and run.text.isupper()
        and 0 <= top - run.middle < _NAME_ABOVE * height
        and run.height < _LARGEST_NAME * height
        and left - _BESIDE * height < (run.left + run.right) / 2 < right + _BESIDE * height
    ]
    return above[:1]
