"""Mistakes in what is cited (CC, căn cứ)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from tools.accuracy.checking.draft import Draft, shown
from tools.accuracy.checking.draw import SOCIAL_WORK
from tools.accuracy.checking.registry import in_draft, in_lines
from tools.accuracy.checking.write import Line
from tools.accuracy.generator.chance import Chance

LAST_QUARTER = 9


def _last(draft: Draft) -> bool:
    return bool(draft.bases) and draft.bases[-1].opening == "Thực hiện"


@in_draft("CC201", "cited a year before its event")
def year_before(draft: Draft, chance: Chance) -> bool:
    """Công văn … ngày 24/02/2022 về … năm 2023."""
    if not _last(draft) or draft.event is None:
        return False
    day = draft.bases[-1].day
    if day is None or (day.month, day.day) == (2, 29):
        return False
    back = chance.pick([1, 1, 2])
    draft.bases[-1].day = day.replace(year=day.year - back)
    # In the last quarter documents speak of the next year by rights.
    return back > 1 or day.month <= LAST_QUARTER


@in_draft("CC202", "cited document later than this one")
def later(draft: Draft, chance: Chance) -> bool:
    """A basis of next week."""
    if not _last(draft):
        return False
    draft.bases[-1].day = draft.day + timedelta(days=chance.between(1, 20))
    return draft.bases[-1].day.year == draft.day.year


WRONG_ISSUERS = {
    "UBND": ["SYT", "SNV", "BYT"], "BYT": ["BNV", "UBND", "BTC"], "BNV": ["BYT", "BGDĐT", "UBND"],
    "TTg": ["BYT", "BNV", "UBND"], "SGDĐT": ["SYT", "UBND", "SNV"],
}  # fmt: skip


@in_draft("CC203", "symbol of another body")
def other_symbol(draft: Draft, chance: Chance) -> bool:
    """Công văn số 12/BYT-KHTC … của Bộ Nội vụ."""
    if not _last(draft):
        return False
    one = draft.bases[-1]
    found = next((code for code in WRONG_ISSUERS if re.search(rf"\b{code}\b", one.number)), None)
    if found is None:
        return False
    one.number = re.sub(rf"\b{found}\b", chance.pick(WRONG_ISSUERS[found]), one.number)
    return True


@in_draft("CC203", "symbol of another body in a founding text", social=True)
def other_founder(draft: Draft, chance: Chance) -> bool:
    """Quyết định số 1791/QĐ-BYT … của Thủ tướng Chính phủ."""
    one = chance.pick(draft.bases[:2])
    if "QĐ-TTg" not in one.number:
        return False
    one.number = one.number.replace("TTg", chance.pick(["BYT", "UBND", "BNV"]))
    return True


@in_draft("CC204", "cited without its number")
def no_number(draft: Draft, chance: Chance) -> bool:
    """Thực hiện Công văn ngày …."""
    if not _last(draft):
        return False
    draft.bases[-1].number = ""
    return True


@in_draft("CC204", "cited without its day")
def no_day(draft: Draft, chance: Chance) -> bool:
    """Thực hiện Công văn số … của …."""
    if not _last(draft):
        return False
    draft.bases[-1].day = None
    return True


@in_draft("CC205", "founding text not cited", social=True)
def no_founding(draft: Draft, chance: Chance) -> bool:
    """Quyết định 1791 is left out."""
    draft.bases = [one for one in draft.bases if not one.number.startswith("1791")]
    return True


@in_draft("CC205", "later founding text missing", social=True)
def no_later(draft: Draft, chance: Chance) -> bool:
    """The decree of 2024 is left out of a letter of 2025 or later."""
    kept = [one for one in draft.bases if not one.number.startswith("110/")]
    gone = len(kept) < len(draft.bases)
    draft.bases = kept
    return gone


IMPOSSIBLE = (
    "31/4/{y}",
    "30/02/{y}",
    "31/6/{y}",
    "32/3/{y}",
    "15/13/{y}",
    "31/9/{y}",
    "29/02/2023",
    "00/5/{y}",
)


@in_lines("CC206", "a day that no calendar has")
def impossible(lines: list[Line], chance: Chance) -> bool:
    """31/4/2024."""
    fitting = [
        (one, found)
        for one in lines
        if one.part in {"item", "closing", "base", "opening"}
        for found in re.finditer(r"\b\d{1,2}/\d{1,2}/(\d{4})", one.text)
    ]
    if not fitting:
        return False
    one, found = chance.pick(fitting)
    new = chance.pick(IMPOSSIBLE).format(y=found[1])
    one.text = one.text[: found.start()] + new + one.text[found.end() :]
    return True


@in_draft("CC207", "one document with two days")
def two_days(draft: Draft, chance: Chance) -> bool:
    """Cited again in an item, with another day."""
    if not _last(draft) or not draft.jobs or draft.bases[-1].day is None:
        return False
    one = draft.bases[-1]
    assert one.day is not None  # noqa: S101 - told above
    other = replace(one, day=one.day - timedelta(days=chance.between(1, 3)))
    again = f"{other.word} số {other.number} ngày {shown(other.day)} của {other.issuer}"
    draft.jobs[0].orders[0] += f" theo {again}"
    return True


@in_draft("CC207", "one document with two numbers")
def two_numbers(draft: Draft, chance: Chance) -> bool:
    """Cited again in an item, with another number."""
    if not _last(draft) or not draft.jobs:
        return False
    one = draft.bases[-1]
    found = re.match(r"\d+", one.number)
    if not found:
        return False
    number = one.number.replace(found[0], str(int(found[0]) + chance.pick([1, 9, 10])), 1)
    again = f"{one.word} số {number} ngày {shown(one.day)} của {one.issuer} {one.about}"
    draft.jobs[0].orders[0] += f" theo {again}"
    return True


@in_draft("CC207", "founding text with two days", social=True)
def founding_twice(draft: Draft, chance: Chance) -> bool:
    """Quyết định số 1791/QĐ-TTg ngày 15/9/2016 above, ngày 25/9/2016 below."""
    if not draft.jobs:
        return False
    day = chance.pick(["25/9/2016", "15/9/2015", "16/9/2016"])
    draft.jobs[0].orders[0] += f" theo Quyết định số 1791/QĐ-TTg ngày {day} của Thủ tướng Chính phủ"
    return draft.event is not None and draft.event.name == SOCIAL_WORK
