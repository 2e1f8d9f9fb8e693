"""Measures how many phrases become the right units: ``python -m tools.accuracy.units [--show FILE]``.

Each file of tests/core/registry/phrases is scored by itself; README.md there tells what is compared.
"""

from __future__ import annotations

import statistics
import sys
import time
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from thongsuot.core.registry.view import Place, View, as_of
from thongsuot.core.registry.words.answer import Answer
from thongsuot.core.registry.words.resolve import resolve_words
from tools.accuracy.page import write_section

PHRASES = Path(__file__).resolve().parents[2] / "tests/core/registry/phrases"
TODAY = date(2026, 11, 1)


@dataclass(frozen=True, slots=True)
class Scored:
    """One phrase with what is wrong about its answer, and the time that the answer took."""

    expected: dict[str, Any]
    wrong: tuple[str, ...]
    milliseconds: float


def score_file(path: Path) -> list[Scored]:
    """Answer every phrase of a file and compare."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["phrase"]
    return [_scored(row) for row in rows]


def _scored(row: dict[str, Any]) -> Scored:
    started = time.perf_counter()
    answer = resolve_words(row["phrase"], of=row["of"], on=row["on"], today=TODAY)
    took = (time.perf_counter() - started) * 1000
    return Scored(row, tuple(_wrong(row, answer)), took)


def _wrong(row: dict[str, Any], answer: Answer) -> list[str]:
    view = as_of(row["on"])
    wrong = []
    by_certainty = {
        key: {unit.code for unit in answer.units if unit.certainty == key}
        for key in ("certain", "likely")
    }
    codes = by_certainty["certain"] | by_certainty["likely"]
    is_whole = "includes" not in row and "excludes" not in row
    for key, certainty in (("units", "certain"), ("likely", "likely")):
        if key in row or is_whole:
            wanted = _codes(row.get(key, ()), view)
            if not (key == "units" and "count" in row and key not in row and row["count"]):
                wrong += _difference(certainty, wanted, by_certainty[certainty])
    wrong += _difference("included", _codes(row.get("includes", ()), view), codes, more=True)
    there = _codes(row.get("excludes", ()), view) & codes
    if there:
        wrong.append(f"must not be there: {sorted(there)}")
    if "count" in row and row["count"] != len(answer.units):
        wrong.append(f"{len(answer.units)} units, not {row['count']}")
    heirs = {each.code for each in answer.successors_today}
    wrong += _difference("successors", set(row.get("successors", ())), heirs, more=True)
    if row.get("successor_count", len(heirs)) != len(heirs):
        wrong.append(f"{len(heirs)} successors, not {row['successor_count']}")
    return wrong + _wrong_about_open(row.get("open", False), answer)


def _wrong_about_open(expected: bool | str, answer: Answer) -> list[str]:  # noqa: FBT001 - a value of the file
    reasons = [point.why for point in answer.open]
    if not expected:
        return [f"open: {reasons}"] if reasons else []
    if expected is True:
        return [] if reasons else ["nothing is open"]
    said = any(str(expected).lower() in why.lower() for why in reasons)
    return [] if said else [f"no reason says “{expected}”: {reasons}"]


def _difference(what: str, wanted: set[str], found: set[str], *, more: bool = False) -> list[str]:
    missing, extra = sorted(wanted - found), sorted(found - wanted)
    told = []
    if missing:
        told.append(f"{what}: {len(missing)} missing {missing[:4]}")
    if extra and not more:
        told.append(f"{what}: {len(extra)} too many {extra[:4]}")
    return told


def _codes(tokens: list[str] | tuple[str, ...], view: View) -> set[str]:
    return {code for token in tokens for code in _spelt_out(token, view)}


def _spelt_out(token: str, view: View) -> list[str]:
    """Give the codes of ``34/huyện,thành phố.PLDTBXH``."""
    above, slash, rest = token.partition("/")
    if not slash:
        return [token]
    kinds, dot, body = rest.partition(".")
    nouns = set(kinds.split(","))
    pool = view.level("tinh") if above == "*" else _all_below(view, above)
    return [f"{place.code}{dot}{body}" for place in pool if place.noun in nouns]


def _all_below(view: View, code: str) -> list[Place]:
    found = []
    for place in view.below(code):
        found += [place, *_all_below(view, place.code)]
    return found


def table(scores: dict[str, list[Scored]]) -> str:
    """Give the figures of all files."""
    lines = [
        "| phrases | right | of | share | median | 95 % within |",
        "| --- | --: | --: | --: | --: | --: |",
    ]
    for name, scored in scores.items():
        right = sum(not each.wrong for each in scored)
        times = sorted(each.milliseconds for each in scored)
        within = times[int(len(times) * 0.95)]
        lines.append(
            f"| {name} | {right} | {len(scored)} | {right / len(scored):.3f}"
            f" | {statistics.median(times):.0f} ms | {within:.0f} ms |"
        )
    return "\n".join(lines)


def misses(scored: list[Scored]) -> str:
    """Give what is missed in one file, a line a phrase."""
    return "\n".join(
        f"- “{each.expected['phrase']}” of {each.expected['of']}, {each.expected['on']}: {'; '.join(each.wrong)}"
        for each in scored
        if each.wrong
    )


def main(arguments: list[str]) -> int:
    """Score all files and write the page, or print the misses of one."""
    paths = sorted(PHRASES.glob("*.toml"))
    if arguments[:1] == ["--show"]:
        print(misses([s for p in paths if p.stem in arguments[1:] for s in score_file(p)]))
        return 0
    for path in paths:  # the first round loads; the second is measured
        score_file(path)
    scores = {path.stem: score_file(path) for path in paths}
    told = [
        f"{name}:\n\n{misses(each)}" for name, each in scores.items() if any(s.wrong for s in each)
    ]
    write_section("units", "\n\n".join([table(scores), *told]))
    print(table(scores))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
