"""Letters kept apart are read at the level reached: what is missed of them is known, and nothing more is missed.

When a reading has become better or misses a thing under another name: ``python -m tools.accuracy --note``.
"""

import json

import pytest

from tools.accuracy.known_misses import OF_FIFTH, OF_FOURTH, OF_SIXTH
from tools.accuracy.letters import Letter, fifth_letters, fourth_letters, sixth_letters
from tools.accuracy.score import score

SETS = {
    OF_FOURTH: list(fourth_letters()),
    OF_FIFTH: list(fifth_letters()),
    OF_SIXTH: list(sixth_letters()),
}
KNOWN = {
    stem: names
    for path in SETS
    for stem, names in json.loads(path.read_text(encoding="utf-8")).items()
}
every = pytest.mark.parametrize(
    "letter",
    [letter for letters in SETS.values() for letter in letters],
    ids=lambda letter: letter.path.stem,
)


@every
def test_nothing_more_is_missed_than_is_known(letter: Letter) -> None:
    missed = score(letter.expected, letter.reading()).names()

    assert sorted(set(missed) - set(KNOWN[letter.path.stem])) == []


def test_misses_are_known_of_letters_that_stand_there() -> None:
    assert sorted(KNOWN) == sorted(one.path.stem for letters in SETS.values() for one in letters)
    assert [len(letters) for letters in SETS.values()] == [30, 24, 24]
