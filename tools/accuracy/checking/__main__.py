"""Measures the checking: ``python -m tools.accuracy.checking [--seed 1] [--each 25] [--clean 300] [--only NN502] [--show 3]``."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from tools.accuracy.checking.measure import Trial, counted, run_clean, run_planted


def main(arguments: list[str]) -> int:
    """Print recall by rule and kind, and what is told of clean letters."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=25)
    parser.add_argument("--clean", type=int, default=300)
    parser.add_argument("--only", default="", help="only rules with this beginning")
    parser.add_argument("--show", type=int, default=0, help="misses to print for each kind")
    parser.add_argument("--texts", action="store_true", help="with the texts")
    wanted = parser.parse_args(arguments)
    if wanted.clean:
        _clean(wanted)
    if wanted.each:
        _planted(wanted)
    return 0


def _clean(wanted: argparse.Namespace) -> None:
    letters = run_clean(wanted.seed, wanted.clean)
    alarms = counted(letters)
    print(
        f"clean: {len(letters)} letters, {alarms.total() / len(letters):.3f} errors and warnings each"
    )
    for code, count in alarms.most_common():
        print(f"  {code} {count}")
    if wanted.show:
        shown: Counter[str] = Counter()
        for letter in letters:
            for one in letter.findings:
                if one.code.startswith(wanted.only) and shown[one.code] < wanted.show:
                    shown[one.code] += 1
                    words = letter.number, one.span
                    print(f"  {one.code} {one.severity.value} {words}: {one.message}")
                    if wanted.texts:
                        print(letter.text)


def _planted(wanted: argparse.Namespace) -> None:
    trials = run_planted(wanted.seed, wanted.each, only=wanted.only)
    kinds: dict[tuple[str, str], list[Trial]] = {}
    for one in trials:
        kinds.setdefault((one.code, one.name), []).append(one)
    for (code, name), some in kinds.items():
        told = sum(one.told for one in some)
        print(f"{code} {told / len(some):.2f} {told}/{len(some)} {name}")
        for one in [one for one in some if not one.told][: wanted.show]:
            print("      ", "; ".join(one.found) or "nothing new")
            if wanted.texts:
                print(one.text)
    print(f"all: {sum(one.told for one in trials) / max(1, len(trials)):.3f} of {len(trials)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
