"""Scores deadlines (thời hạn): the phrase, the day, and whether that day is the last one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tools.accuracy.head import INVENTED
from tools.accuracy.sheet import Sheet
from tools.accuracy.words import judge_span, same_words, under

Json = dict[str, Any]
MEASURE = "deadlines"


@dataclass(frozen=True)
class Slot:
    """A place where a deadline may stand: its name, what is accepted there, what was read."""

    name: str
    accepted: list[Json | None]
    got: Json | None


def score_deadline(sheet: Sheet, slot: Slot, text: str) -> None:
    """Compare what stands in ``slot``; two empty places say nothing."""
    got, label = slot.got, f"{slot.name}.deadline"
    fitting = [one for one in slot.accepted if _fits(one, got)]
    first = slot.accepted[0]
    if fitting and got is not None:
        sheet.hit(MEASURE)
        judge_span(sheet, label, [one["words"] for one in fitting if one], under(text, got["span"]))
    elif not fitting and got is None:
        sheet.missing(MEASURE, label, first)
    elif not fitting and first is None:
        sheet.surplus(MEASURE, label, _shown(got))
    elif not fitting:
        sheet.wrong(MEASURE, label, first, _shown(got))
    if all(one is None or one["date"] is None for one in slot.accepted):
        sheet.judge(INVENTED, f"{label} invented", [None], got and got["date"])


def _fits(wanted: Json | None, got: Json | None) -> bool:
    if wanted is None or got is None:
        return wanted is got
    if not same_words(wanted["phrase"], got["phrase"]) or wanted["date"] != got["date"]:
        return False
    return wanted["inclusive"] is None or wanted["inclusive"] == got["inclusive"]


def _shown(got: Json | None) -> Any:  # noqa: ANN401 - JSON
    return got and [got["phrase"], got["date"], got["inclusive"]]
