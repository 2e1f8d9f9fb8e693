"""Measures the five sample letters in each form of file and writes the table into docs/accuracy.md.

``python -m tools.accuracy.forms`` does all; ``--show "PDF (Typst)"`` prints what is missed in one form.
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from thongsuot.core.model.codec import reading_to_json
from thongsuot.core.pipeline import read, read_pictures
from tools.accuracy.forms.typeset import Files, Form, forms
from tools.accuracy.letters import Letter, seed_letters
from tools.accuracy.page import heading, write_section
from tools.accuracy.score import score
from tools.accuracy.sheet import Count, Sheet
from tools.accuracy.tables import HEAD, made_up, misses, share, total

SHOWN = {
    "head fields": HEAD,
    "agencies": ("agencies", "addressees"),
    "tasks with all agencies and roles": ("assignments",),
    "deadlines": ("deadlines", "report_duties"),
    "spans": ("spans",),
}


def main() -> int:
    """Score every form and write the table, or only print the misses of one form."""
    from tests.typeset import seed_letters as typeset_letters

    wanted = {letter.path.stem: letter for letter in seed_letters()}
    parser = argparse.ArgumentParser(prog="python -m tools.accuracy.forms", description=__doc__)
    parser.add_argument(
        "--show", nargs="+", default=[], metavar="FORM", help="print the misses of these forms"
    )
    shown = parser.parse_args().show
    table = [["", *SHOWN, "all that is measured", "invented values"]]
    missed = []
    table.append(_line("text", [score(one.expected, one.reading()) for one in wanted.values()]))
    for form in forms():
        if shown and form.name not in shown:
            continue
        files = form.files(typeset_letters())
        sheets = {name: _scored(wanted[name], files[name], form) for name in files}
        table.append(_line(form.name, list(sheets.values())))
        if any(sheet.misses for sheet in sheets.values()):
            missed.append(f"{form.name}:\n\n{misses(sheets)}")
        print(" | ".join(table[-1]), flush=True)
    if shown:
        print(*missed, sep="\n\n")
        return 0
    table.insert(1, ["---", *["--:"] * (len(table[0]) - 1)])
    lines = [f"| {' | '.join(line)} |" for line in table]
    head = heading({"seeds": [letter.path for letter in wanted.values()]})
    write_section("forms", "\n".join([head, "", *lines, "", "\n\n".join(missed)]).rstrip())
    return 0


def _scored(letter: Letter, files: Files, form: Form) -> Sheet:
    return score(letter.expected, _reading(files, form))


def _reading(files: Files, form: Form) -> dict[str, Any]:
    reading = read_pictures(files) if form.is_scan else read(*files[0])
    return reading_to_json(reading)


def _line(name: str, sheets: list[Sheet]) -> list[str]:
    shown = [share(_together(sheets, measures)) for measures in SHOWN.values()]
    everything = _together(sheets, tuple({key for sheet in sheets for key in sheet.counts}))
    return [name, *shown, share(everything), made_up(total(sheets, "invented"))]


def _together(sheets: list[Sheet], measures: tuple[str, ...]) -> Count:
    """Add measures up; what is read too much counts as wanted, so that it lowers the share."""
    count = Count()
    for measure in measures:
        one = total(sheets, measure)
        count.add(Count(one.right, max(one.wanted, one.got), one.got))
    return count


if __name__ == "__main__":
    sys.exit(main())
