"""Tables of a run (bảng kết quả): the measures of each variation, and failures with their letters."""

from __future__ import annotations

import json
from collections import Counter

from tools.accuracy.generator.run import Result
from tools.accuracy.generator.sample import Sample
from tools.accuracy.sheet import Count, Miss, Sheet
from tools.accuracy.tables import HEAD, told, total

MEASURES = {
    "header": ("issuer",), "number": ("number",), "date": ("place", "date"), "subject": ("subject",),
    "addressees": ("addressees",), "bases": ("citations",), "tasks": ("assignments",),
    "deadlines": ("deadlines",), "report": ("report_duties",), "archive": ("archive",),
    "signature": ("signature",), "tail": ("recipients", "archive", "signature"),
}  # fmt: skip
MOST_OFTEN = 3
WHOLE = (*HEAD, "assignments", "deadlines")


def by_variation(results: list[Result]) -> str:
    """Give a line for each variation, the worst first: what its part of the letter was read like."""
    groups: dict[str, list[Sheet]] = {}
    for one in results:
        for name in one.sample.variations:
            groups.setdefault(name, []).append(one.sheet)
    rows = sorted((_count(name, sheets).f1, name, sheets) for name, sheets in groups.items())
    lines = ["| variation | letters | read rightly |", "| --- | --: | --: |"]
    lines += [f"| {name} | {len(sheets)} | {share:.3f} |" for share, name, sheets in rows]
    return "\n".join(lines)


def _count(name: str, sheets: list[Sheet]) -> Count:
    count = Count()
    for measure in MEASURES.get(name.split(":", maxsplit=1)[0], WHOLE):
        count.add(total(sheets, measure))
    return count


def where_missed(results: list[Result]) -> str:
    """Tell for each measure how much is missed, and the three variations in whose letters most often."""
    lines = []
    for measure in sorted({miss.measure for one in results for miss in one.sheet.misses}):
        missed = [
            one for one in results if any(miss.measure == measure for miss in one.sheet.misses)
        ]
        shares = _shares(results, missed)
        most = ", ".join(f"{name} ({share:.0%})" for share, name in shares[:MOST_OFTEN])
        lines.append(
            f"- {measure}: in {len(missed)} of {len(results)} letters; most often where {most}"
        )
    return "\n".join(lines)


def _shares(results: list[Result], missed: list[Result]) -> list[tuple[float, str]]:
    """Give for each variation the share of its letters that are among ``missed``, the greatest first."""
    every = Counter(name for one in results for name in one.sample.variations)
    those = Counter(name for one in missed for name in one.sample.variations)
    return sorted(((those[name] / every[name], name) for name in those), reverse=True)


def failures(results: list[Result], most: int, measure: str | None) -> str:
    """Give the first letters with misses, each with its text."""
    shown: list[str] = []
    for number, one in enumerate(results):
        missed = _missed(one.sheet, measure)
        if missed and len(shown) < most:
            names = ", ".join(sorted(one.sample.variations))
            lines = "\n".join(f"- {told(miss)}" for miss in missed)
            shown.append(f"\n===== {number}: {names}\n{one.sample.text}\n-----\n{lines}")
    return "\n".join(shown)


def _missed(sheet: Sheet, measure: str | None) -> list[Miss]:
    return [miss for miss in sheet.misses if measure in {None, miss.measure}]


def written(one: Sample) -> str:
    """Give a letter and its truth, for the eye."""
    truth = "\n".join(
        f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in one.expected.items()
    )
    return f"===== {', '.join(sorted(one.variations))}\n{one.text}\n-----\n{truth}"
