"""The generator of letters draws the same letter again, and its truths are in its letters."""

import tomllib
from random import Random

from tools.accuracy.generator.registry import HERE, layouts
from tools.accuracy.generator.run import Run, generated
from tools.accuracy.generator.sample import sample
from tools.accuracy.words import flat

VARIATIONS = tomllib.loads((HERE / "variations.toml").read_text(encoding="utf-8"))


def test_a_seed_gives_the_same_letter_again() -> None:
    first, again = (sample(Random("7")) for _ in range(2))  # noqa: S311

    assert (first.text, first.expected) == (again.text, again.expected)
    assert sample(Random("8")).text != first.text  # noqa: S311


def test_only_letters_with_the_wanted_variation_are_drawn() -> None:
    what = Run(3, 1, variation="number: no slash")

    assert all(what.variation in generated(what, number).variations for number in range(3))


def test_the_hand_of_the_author_draws_none_of_the_other() -> None:
    names = {
        hand: {
            name if ": " in name else f"{one.family}: {name}"
            for one in layouts()
            if one.hand == hand
            for name in one.names
        }
        for hand in ("author", "fresh")
    }
    shared = {f"{key}: {name}" for key, some in VARIATIONS.items() for name in some}
    fresh_only = names["fresh"] - names["author"] - shared

    what = Run(50, 1, "author")
    drawn = {name for number in range(what.count) for name in generated(what, number).variations}

    assert not drawn & fresh_only


def test_what_is_expected_stands_in_an_undamaged_letter() -> None:
    what = Run(60, 3, "author")
    for number in range(what.count):
        one = generated(what, number)
        table = any(name.startswith("tasks: table") for name in one.variations)
        if {"damage: none", "page: flowing lines"} <= one.variations and not table:
            whole = flat(one.text)
            for citation in one.expected["citations"]:
                assert flat(citation["words"]) in whole
            for task in one.expected["assignments"]:
                for agency in task["agencies"]:
                    assert flat(agency["words"]).casefold() in whole.casefold()
