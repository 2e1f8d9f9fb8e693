"""Measures what is read rightly and writes the figures into docs/accuracy.md.

``python -m tools.accuracy`` does all; parts can be named (``python -m tools.accuracy letters checking``); ``--show 07``
prints the misses of one letter; ``--note`` writes what is missed now into the expected readings of the fresh letters
and beside the fourth, fifth and sixth set.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from tools.accuracy.checking.section import measure_checking
from tools.accuracy.generator.page_section import measure_generated
from tools.accuracy.known_misses import note_misses, note_misses_beside
from tools.accuracy.letters import (
    FIFTH,
    FOURTH,
    SIXTH,
    Letter,
    fifth_letters,
    fourth_letters,
    fresh_letters,
    second_letters,
    seed_letters,
    sixth_letters,
    third_letters,
)
from tools.accuracy.page import heading, write_section
from tools.accuracy.score import score
from tools.accuracy.tables import figures, misses
from tools.accuracy.units import main as measure_units


def main(arguments: list[str]) -> int:
    """Score the parts that are asked for and write the page, or only print the misses of some letters."""
    wanted = _parser().parse_args(arguments)
    if wanted.show is not None:
        _show(tuple(wanted.show))
        return 0
    if wanted.note:
        _note()
        return 0
    for part in wanted.parts or PARTS:
        PARTS[part]()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.accuracy", description=__doc__.split("\n", 1)[0]
    )
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="PART",
        type=_part,
        help=f"what to measure: {', '.join(PARTS)}; all of it where none is named",
    )
    parser.add_argument(
        "--show",
        nargs="*",
        metavar="NUMBER",
        help="print the misses of the letters whose names begin so, and measure nothing",
    )
    parser.add_argument(
        "--note", action="store_true", help="write the misses of now into the expected readings"
    )
    return parser


def _part(word: str) -> str:
    if word not in PARTS:
        raise argparse.ArgumentTypeError(f"{word!r} is none of {', '.join(PARTS)}")
    return word


def _letters() -> list[Letter]:
    return [
        *seed_letters(),
        *fresh_letters(),
        *second_letters(),
        *third_letters(),
        *fourth_letters(),
        *fifth_letters(),
        *sixth_letters(),
    ]


def _show(beginnings: tuple[str, ...]) -> None:
    some = [one for one in _letters() if one.path.stem.startswith(beginnings or ("",))]
    print(misses({one.path.stem: score(one.expected, one.reading()) for one in some}))


def _note() -> None:
    print(*(one.path.stem for one in fresh_letters() if note_misses(one)), sep="\n")
    for folder, letters in (
        (FOURTH, fourth_letters()),
        (FIFTH, fifth_letters()),
        (SIXTH, sixth_letters()),
    ):
        if note_misses_beside(folder, letters):
            print(folder.name)


def _measure_letters() -> None:
    letters = _letters()
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


def _measure_units() -> None:
    measure_units([])


PARTS: dict[str, Callable[[], None]] = {
    "letters": _measure_letters,
    "generated": lambda: print(measure_generated()),
    "checking": lambda: print(measure_checking()),
    "units": _measure_units,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
