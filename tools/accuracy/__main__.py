"""Measures what is read rightly and writes the figures into docs/accuracy.md.

``python -m tools.accuracy`` does all; ``--show 07`` prints the misses of one letter; ``--note`` writes what is missed now
into the expected readings of the fresh letters and beside the fourth set.
"""

from __future__ import annotations

import sys

from tools.accuracy.checking.section import measure_checking
from tools.accuracy.generator.page_section import measure_generated
from tools.accuracy.known_misses import note_misses, note_misses_beside
from tools.accuracy.letters import (
    Letter,
    fourth_letters,
    fresh_letters,
    second_letters,
    seed_letters,
    third_letters,
)
from tools.accuracy.page import heading, write_section
from tools.accuracy.score import score
from tools.accuracy.tables import figures, misses
from tools.accuracy.units import main as measure_units


def main(arguments: list[str]) -> int:
    """Score all letters and write the page, or only print the misses of one."""
    letters = [
        *seed_letters(),
        *fresh_letters(),
        *second_letters(),
        *third_letters(),
        *fourth_letters(),
    ]
    if arguments[:1] == ["--show"]:
        letters = [
            one for one in letters if one.path.stem.startswith(tuple(arguments[1:]) or ("",))
        ]
        print(misses({one.path.stem: score(one.expected, one.reading()) for one in letters}))
        return 0
    if arguments[:1] == ["--note"]:
        print(*(one.path.stem for one in fresh_letters() if note_misses(one)), sep="\n")
        if note_misses_beside(fourth_letters()):
            print("fourth")
        return 0
    sheets = {one.path.stem: score(one.expected, one.reading()) for one in letters}
    groups: dict[str, list[Letter]] = {}
    for one in letters:
        groups.setdefault(one.group, []).append(one)
    table = figures(
        {name: [sheets[one.path.stem] for one in some] for name, some in groups.items()}
    )
    head = heading({name: [one.path for one in some] for name, some in groups.items()})
    write_section("figures", f"{head}\n\n{table}")
    write_section("misses", misses(sheets))
    print(table)
    print(measure_generated())
    print(measure_checking())
    return measure_units([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
