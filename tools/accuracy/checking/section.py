"""Writes what was found of planted mistakes, and told of clean letters, into docs/accuracy.md."""

from __future__ import annotations

from collections import Counter

from tools.accuracy.checking.measure import Clean, Trial, counted, run_clean, run_planted
from tools.accuracy.page import commit_and_day, write_section

SEED, EACH, CLEAN = 1, 25, 300


def measure_checking() -> str:
    """Plant, check and write the section; give its first lines."""
    letters, trials = run_clean(SEED, CLEAN), run_planted(SEED, EACH)
    head = f"`python -m tools.accuracy.checking --seed {SEED} --each {EACH} --clean {CLEAN}` · {commit_and_day()}"
    body = "\n\n".join(
        [head, summary(letters, trials), table(letters, trials), "Missed, by kind:", missed(trials)]
    )
    write_section("checking", body)
    return summary(letters, trials)


def summary(letters: list[Clean], trials: list[Trial]) -> str:
    """Tell recall and false alarms over all."""
    found = sum(one.told for one in trials)
    alarms = counted(letters)
    return (
        f"Planted: **{found / len(trials):.3f}** of {len(trials)} found. Clean letters: "
        f"**{alarms.total() / len(letters):.3f}** errors and warnings each, on {len(letters)} letters."
    )


def table(letters: list[Clean], trials: list[Trial]) -> str:
    """Give recall and false alarms by rule."""
    alarms = counted(letters)
    kinds = {
        code: {one.name for one in trials if one.code == code}
        for code in sorted({one.code for one in trials})
    }
    rows = ["| rule | kinds | found | share | alarms on clean |", "| --- | --: | --: | --: | --: |"]
    for code, names in kinds.items():
        some = [one for one in trials if one.code == code]
        found = sum(one.told for one in some)
        rows.append(
            f"| {code} | {len(names)} | {found} of {len(some)} | {found / len(some):.2f} | {alarms[code]} |"
        )
    return "\n".join(rows)


def missed(trials: list[Trial]) -> str:
    """Name the kinds of which some were missed, the worst first."""
    all_of = Counter((one.code, one.name) for one in trials)
    lost = Counter((one.code, one.name) for one in trials if not one.told)
    return "; ".join(
        f"{code} {name} {count} of {all_of[code, name]}"
        for (code, name), count in lost.most_common()
    )
