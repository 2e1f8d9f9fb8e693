"""Letters of campaigns are read at the level reached: what is missed in the fourth set is known, and nothing more is missed.

When a reading has become better or misses a thing under another name: ``python -m tools.accuracy --note``.
"""

import json

import pytest

from tools.accuracy.known_misses import OF_FOURTH
from tools.accuracy.letters import Letter, fourth_letters
from tools.accuracy.score import score

LETTERS = list(fourth_letters())
KNOWN = json.loads(OF_FOURTH.read_text(encoding="utf-8"))


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.path.stem)
def test_nothing_more_is_missed_than_is_known(letter: Letter) -> None:
    missed = score(letter.expected, letter.reading()).names()

    assert sorted(set(missed) - set(KNOWN[letter.path.stem])) == []


def test_misses_are_known_of_letters_that_stand_there() -> None:
    assert sorted(KNOWN) == [letter.path.stem for letter in LETTERS]
    assert len(LETTERS) == 30
