"""The words of a reading beside the expected ones: blanks, capitals at the beginning, accepted choices."""

from __future__ import annotations

import re
from typing import Any

from tools.accuracy.sheet import Sheet

SPANS = "spans"
ANYTHING = "*"


def flat(text: str) -> str:
    """Read line breaks and runs of blanks as one blank."""
    return re.sub(r"\s+", " ", text).strip()


def choices(wanted: dict[str, Any], key: str) -> list[Any]:
    """Give the expected value of ``key`` and whatever else is accepted for it."""
    return [wanted.get(key), *wanted.get(f"{key}_arguable", [])]


def under(text: str, span: list[int] | None) -> str | None:
    """Give the words under a span."""
    return None if span is None else flat(text[span[0] : span[1]])


def same_words(wanted: str, got: str | None) -> bool:
    """Tell whether two pieces of text agree but for capitals and a closing stop."""
    if got is None:
        return False
    return flat(wanted).rstrip(".;").casefold() == flat(got).rstrip(".;").casefold()


def judge_span(sheet: Sheet, name: str, wanted: list[str | None], got: str | None) -> None:
    """Note whether a span covers exactly the expected words; without expected words nothing is noted."""
    accepted = [one for one in wanted if one is not None]
    if not accepted or ANYTHING in accepted:
        return
    if any(same_words(one, got) for one in accepted):
        sheet.hit(SPANS)
    else:
        sheet.wrong(SPANS, f"{name}.span", accepted[0], got)
