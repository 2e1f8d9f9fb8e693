"""The fresh hand of the generator: enough ways to write each part, and truths that stand in their letters."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tools.accuracy.generator.registry import layouts
from tools.accuracy.generator.run import Run, generated
from tools.accuracy.words import flat

LETTERS = Run(160, 11, "fresh")


@pytest.fixture(scope="module")
def undamaged() -> list[tuple[str, dict[str, Any]]]:
    samples = [generated(LETTERS, number) for number in range(LETTERS.count)]
    return [(flat(one.text), one.expected) for one in samples if "damage: none" in one.variations]


def test_every_part_is_written_in_half_as_many_ways_as_by_the_author() -> None:
    ways = {hand: Counter(one.family for one in layouts() if one.hand == hand) for hand in HANDS}

    too_few = {
        family: (ways["fresh"][family], count)
        for family, count in ways["author"].items()
        if 2 * ways["fresh"][family] < count
    }

    assert too_few == {}


HANDS = ("author", "fresh")


def test_what_is_expected_stands_in_the_letter(
    undamaged: list[tuple[str, dict[str, Any]]],
) -> None:
    assert len(undamaged) > 20
    for text, expected in undamaged:
        lost = [
            words for words in _words(expected) if flat(words).casefold() not in text.casefold()
        ]
        assert lost == [], text


def test_assignments_stand_in_items_of_the_outline(
    undamaged: list[tuple[str, dict[str, Any]]],
) -> None:
    for text, expected in undamaged:
        items = {None, *expected["outline"]}
        assert {one["path"] for one in expected["assignments"]} <= items, text
        assert len(expected["outline"]) == len(set(expected["outline"])), text


def _words(expected: dict[str, Any]) -> Iterator[str]:
    for field in ("number", "place", "date", "subject"):
        if expected[field] is not None:
            yield expected[field]["words"]
    yield from (one["words"] for one in [*expected["addressees"], *expected["citations"]])
    for one in expected["assignments"]:
        yield from (agency["words"] for agency in one["agencies"])
    for one in [*expected["assignments"], *expected["report_duties"]]:
        if one["deadline"] is not None:
            yield one["deadline"]["phrase"]
    yield from (one["words"] for one in expected["displays"])
    yield from (one["text"] for one in expected["recipients"])
    yield expected["signature"]["position"]
    yield expected["signature"]["name"]
