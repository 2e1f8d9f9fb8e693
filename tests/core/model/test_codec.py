"""Readings as JSON: the keys of the contract in their order, and the way back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.codec import (
    from_json,
    reading_from_json,
    reading_to_bytes,
    reading_to_json,
    to_json,
)
from thongsuot.core.model.finding import Edit, Finding, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.pipeline import read
from thongsuot.core.sandbox.request import Answer

SEEDS = sorted(Path("tests/seeds").glob("*.txt"))
KEYS = [
    *("schema", "source", "text", "repairs", "kind", "issuer", "co_issuers", "number", "place", "date"),
    *("subject", "urgency", "secrecy", "addressees", "citations", "campaign", "purposes"),
    *("requirements", "outline", "assignments", "displays", "report_duties", "recipients", "archive"),
    *("signature", "co_signatures", "doubts"),
]  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_a_reading_comes_back_as_it_went(seed: Path) -> None:
    reading = read(seed.read_bytes(), seed.name)
    written = reading_to_bytes(reading)
    told = json.loads(written)

    assert b"\n" not in written
    assert list(told) == KEYS
    assert told == reading_to_json(reading)
    assert reading_from_json(told, reading.source_text.original) == reading


def test_a_path_stands_behind_all_else_in_the_source() -> None:
    reading = read(SEEDS[0].read_bytes(), SEEDS[0].name)
    told = json.loads(reading_to_bytes(reading, 'tỉnh/"thư".txt'))

    assert list(told["source"])[-1] == "path"
    assert told["source"].pop("path") == 'tỉnh/"thư".txt'
    assert told == reading_to_json(reading)


def test_words_are_written_as_they_are_and_spans_as_pairs() -> None:
    reading = read(SEEDS[0].read_bytes(), SEEDS[0].name)
    written = reading_to_bytes(reading).decode()
    number = reading.directive.number

    assert number is not None
    assert f'"span":[{number.span.start},{number.span.end}]' in written
    assert reading.text.split("\n")[0] in written


def test_names_that_python_keeps_for_itself_are_those_of_the_contract() -> None:
    told = reading_to_json(read(SEEDS[0].read_bytes(), SEEDS[0].name))

    assert "for" in told["signature"]
    assert "for_position" not in told["signature"]


def test_a_finding_is_written_with_plain_values_only() -> None:
    fix = Fix(safe=True, edits=(Edit(Span(3, 5), "và"),))
    finding = Finding("NN501", "sai", Severity.NOTE, "Sai chính tả.", Span(3, 5), fix=fix)
    told = to_json(finding)

    assert told["severity"] == "note"
    assert told["span"] == [3, 5]
    assert told["related"] == []
    assert told["fix"] == {"safe": True, "edits": [{"span": [3, 5], "text": "và"}]}
    assert from_json(Finding, told) == finding


def test_what_a_person_added_has_no_span_and_is_built_all_the_same() -> None:
    added = from_json(Agency, {"name": "Sở Y tế", "collective": False, "span": None})

    assert (added.name, added.span) == ("Sở Y tế", None)


@pytest.mark.parametrize("places", [[5, 3], [-1, 2]])
def test_a_span_that_is_none_is_refused_when_it_comes_back(places: list[int]) -> None:
    with pytest.raises(ValueError, match="not a span"):
        from_json(Agency, {"name": "Sở Y tế", "collective": False, "span": places})


def test_another_schema_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown schema"):
        reading_from_json({"schema": "thongsuot.directive/0"})


def test_an_answer_gives_the_reading_again() -> None:
    reading = read(SEEDS[0].read_bytes(), SEEDS[0].name)
    answer = Answer(reading_to_bytes(reading), reading.source_text.original, b"[]")

    assert answer.as_reading() == reading
