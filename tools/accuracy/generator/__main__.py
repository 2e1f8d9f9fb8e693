"""Generates letters, reads them back and scores the readings.

``python -m tools.accuracy.generator --count 2000 --seed 1 [--hand author|fresh] [--show 5] [--variation X] [--text]``
"""

from __future__ import annotations

import argparse
import sys

from tools.accuracy.generator.run import Run, generated, run
from tools.accuracy.generator.tables import by_variation, failures, written
from tools.accuracy.tables import figures


def main(arguments: list[str]) -> int:
    """Print the figures, those of each variation, and some failures."""
    wanted = _parser().parse_args(arguments)
    what = Run(wanted.count, wanted.seed, wanted.hand, wanted.variation)
    if wanted.text:
        print(*(written(generated(what, number)) for number in range(what.count)), sep="\n\n")
        return 0
    results = run(what, wanted.jobs)
    print(figures({wanted.hand or "generated": [one.sheet for one in results]}))
    print()
    print(by_variation(results))
    if wanted.show:
        print(failures(results, wanted.show, wanted.measure))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hand", choices=("author", "fresh"))
    parser.add_argument("--show", type=int, default=0, help="failures to print with their text")
    parser.add_argument("--measure", help="only failures of this measure: issuer, deadlines …")
    parser.add_argument("--variation", help="only letters with this variation: 'number: no slash'")
    parser.add_argument(
        "--text", action="store_true", help="print letters and truths, read nothing"
    )
    parser.add_argument("--jobs", type=int, default=2)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
