"""The expected readings of the second to sixth set are well formed and written in words of the letter.

Nothing is asked of the reader here: each set is scored once, apart, before anything is mended by it.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tools.accuracy.letters import (
    Letter,
    fifth_letters,
    fourth_letters,
    second_letters,
    sixth_letters,
    third_letters,
)
from tools.accuracy.words import choices

LETTERS = [
    *second_letters(),
    *third_letters(),
    *fourth_letters(),
    *fifth_letters(),
    *sixth_letters(),
]
SCHEMA = json.loads(
    (Path(__file__).parents[1] / "contract/directive.schema.json").read_text(encoding="utf-8")
)["properties"]
ACTIVITIES = set(
    SCHEMA["assignments"]["items"]["properties"]["activities"]["items"]["enum"],
)
FIELDS = {
    "kind", "issuer", "number", "place", "date", "subject", "addressees", "citations", "campaign", "outline",
    "assignments", "displays", "report_duties", "recipients", "archive", "signature", "notes",
}  # fmt: skip
BESIDE = {
    "urgency", "co_issuers", "co_signatures", "assignments_optional", "report_duties_optional",
    "citations_optional", "displays_optional", "known_misses",
}  # fmt: skip
every = pytest.mark.parametrize(
    "letter", LETTERS, ids=lambda letter: f"{letter.group}-{letter.path.stem}"
)


@every
def test_every_field_stands_there_and_no_other(letter: Letter) -> None:
    named = {key.removesuffix("_arguable") for key in letter.expected}

    assert named >= FIELDS
    assert named - FIELDS <= BESIDE
    assert letter.expected["notes"]
    assert not letter.expected.get("known_misses")


@every
def test_values_are_of_the_contract(letter: Letter) -> None:
    kinds = set(SCHEMA["kind"]["enum"])
    cited = letter.expected["citations"]

    assert letter.expected["kind"] in kinds
    assert {one["kind"] for one in cited} <= kinds
    assert {role for one in cited for role in choices(one, "role")} <= {"basis", "mention"}
    for one in letter.expected["assignments"]:
        assert {*one["activities"], *one.get("activities_arguable", [])} <= ACTIVITIES
    for day in _days(letter.expected):
        date.fromisoformat(day)


@every
def test_assignments_and_displays_stand_in_items_of_the_outline(letter: Letter) -> None:
    outlines = choices(letter.expected, "outline")
    items = {path for some in outlines for path in some} | {None}

    assert all(len(some) == len(set(some)) for some in outlines)
    for one in [*letter.expected["assignments"], *letter.expected["displays"]]:
        assert set(choices(one, "path")) & items, one["path"]


@every
def test_words_under_spans_stand_in_the_letter(letter: Letter) -> None:
    text = letter.path.read_text(encoding="utf-8")

    lost = [words for words in _words(letter.expected) if not _stands_in(words, text)]

    assert lost == []


def _days(expected: dict[str, Any]) -> Iterator[str]:
    duties = [*expected["assignments"], *expected["report_duties"]]
    deadlines = [one for duty in duties for one in choices(duty, "deadline") if one]
    values = [one["date"] for one in [*deadlines, *expected["citations"]]]
    values += [one[side] for one in expected["displays"] for side in ("from", "to")]
    yield from (value for value in values if value is not None)


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
    yield from (one["words"] for one in expected["displays"] if "words" in one)
    yield from (one["text"] for one in expected["recipients"])
    yield from (part for part in expected["signature"].values() if part not in {None, "TM"})


def _stands_in(words: str, text: str) -> bool:
    """Look without blanks, and word by word where a column or a page stands between."""
    whole = _bare(text)
    return _bare(words) in whole or all(_bare(one) in whole for one in words.split())


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", re.sub(r"\s+", "", text))).casefold()
