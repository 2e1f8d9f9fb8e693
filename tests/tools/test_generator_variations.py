"""Every variation of real documents that is listed has a layout or a phrase, and is drawn."""

import tomllib

from tools.accuracy.generator.registry import HERE
from tools.accuracy.generator.run import Run, generated

LISTED = {
    f"{family}: {name}"
    for family, names in tomllib.loads(
        (HERE / "variations.toml").read_text(encoding="utf-8")
    ).items()
    for name in names
}


def test_every_variation_is_drawn_by_the_author_alone() -> None:
    what = Run(2000, 1, "author")
    drawn: set[str] = set()
    for number in range(what.count):
        drawn |= generated(what, number).variations

    assert LISTED - drawn == set()
