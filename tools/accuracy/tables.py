"""Figures and misses as Markdown (bảng số liệu)."""

from __future__ import annotations

import json
from typing import Any

from tools.accuracy.sheet import Count, Miss, Sheet

EXACT = {
    "kind": "kind", "issuer": "issuer", "number": "number", "place": "place", "date": "date",
    "subject": "subject", "signature": "signature", "archive": "archive", "urgency": "urgency",
    "campaign": "campaign", "co_issuers": "further issuers",
}  # fmt: skip
LISTS = {
    "addressees": "addressees", "citations": "citations", "outline": "outline paths",
    "assignments": "assignments (path and set of agency, role)", "agencies": "agencies",
    "activities": "kinds of activity in the assignments found", "deadlines": "deadlines", "report_duties": "report duties",
    "displays": "displays", "recipients": "recipients",
}  # fmt: skip
OF_ALL = {"collective": "collective flags", "spans": "spans"}
HEAD = ("issuer", "number", "place", "date", "subject", "kind", "signature", "archive")
LONGEST = 160


def total(sheets: list[Sheet], measure: str) -> Count:
    """Add the counts of a measure up."""
    count = Count()
    for sheet in sheets:
        count.add(sheet.counts.get(measure, Count()))
    return count


def figures(groups: dict[str, list[Sheet]]) -> str:
    """Give the table: a line a measure, a column a group of letters."""
    names = list(groups)
    lines = [["", *names], ["---", *["--:"] * len(names)]]
    lines.append(["**head fields, exact**", *(share(_head(groups[name])) for name in names)])
    for measure, shown in EXACT.items():
        lines.append([shown, *(share(total(groups[name], measure)) for name in names)])
    for measure, shown in LISTS.items():
        lines.append([f"{shown}, F1", *(_f1(total(groups[name], measure)) for name in names)])
    for measure, shown in OF_ALL.items():
        lines.append([f"{shown}, exact", *(share(total(groups[name], measure)) for name in names)])
    lines.append(["invented values", *(made_up(total(groups[name], "invented")) for name in names)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _head(sheets: list[Sheet]) -> Count:
    count = Count()
    for measure in HEAD:
        count.add(total(sheets, measure))
    return count


def share(count: Count) -> str:
    """Give how many of the wanted ones are right."""
    return (
        f"{count.right / count.wanted:.3f} ({count.right}/{count.wanted})" if count.wanted else "–"
    )


def _f1(count: Count) -> str:
    return f"{count.f1:.3f} ({count.right} of {count.wanted}, {count.got} read)"


def made_up(count: Count) -> str:
    """Give how many blanks were filled with something."""
    return f"{count.wanted - count.right} of {count.wanted} blanks"


def misses(sheets: dict[str, Sheet]) -> str:
    """Give the list of misses, letter by letter."""
    lines = []
    for stem, sheet in sheets.items():
        if sheet.misses:
            lines += [f"- `{stem}`", *(f"    - {told(miss)}" for miss in sheet.misses)]
    return "\n".join(lines) or "None."


def told(miss: Miss) -> str:
    """Tell a miss in one line."""
    wanted, got = miss.wanted, miss.got
    if isinstance(wanted, dict) and isinstance(got, dict):
        differing = [key for key in wanted if wanted[key] != got.get(key)]
        wanted, got = ({key: one.get(key) for key in differing} for one in (wanted, got))
    return f"{miss.name}: wanted {_short(wanted)}, read {_short(got)}"


def _short(value: Any) -> str:  # noqa: ANN401 - JSON
    if value is None:
        return "nothing"
    text = json.dumps(value, ensure_ascii=False)
    return f"`{text if len(text) <= LONGEST else text[:LONGEST] + '…'}`"
