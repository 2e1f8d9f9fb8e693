"""Letters of a fresh hand are read at the level reached: every known miss is named, none comes, none goes unnoticed.

When a list is out of date because the reader has become better: ``python -m tools.accuracy --note``.
"""

import json
from pathlib import Path

import jsonschema
import pytest

from tools.accuracy.letters import Letter, fresh_letters
from tools.accuracy.score import score

LETTERS = list(fresh_letters())
SCHEMA = json.loads(
    (Path(__file__).parents[1] / "contract/directive.schema.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.path.stem)
def test_fresh_letter_is_read_at_the_level_reached(letter: Letter) -> None:
    reading = letter.reading()

    jsonschema.validate(reading, SCHEMA)
    missed = score(letter.expected, reading).names()
    known = letter.expected["known_misses"]
    assert {
        "worse": sorted(set(missed) - set(known)),
        "better": sorted(set(known) - set(missed)),
    } == {
        "worse": [],
        "better": [],
    }


def test_every_letter_has_an_expected_reading_with_notes() -> None:
    assert len(LETTERS) == 36
    assert all(letter.expected["notes"] for letter in LETTERS)
