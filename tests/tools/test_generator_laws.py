"""Laws of the reader over generated letters: nothing is invented, spans hold what was read, undamaged heads are exact."""

import unicodedata
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tools.accuracy.generator.sample import Sample, sample
from tools.accuracy.score import score
from tools.accuracy.tables import HEAD
from tools.accuracy.words import flat

Json = dict[str, Any]


def _of_author(random: Random) -> Sample:
    return sample(random, ("author",))


def _plain(random: Random) -> Sample:
    return next(
        one
        for one in (_of_author(random) for _ in range(200))
        if {"damage: none", "page: flowing lines", "number: plain", "date: full"} <= one.variations
    )


LETTERS = st.randoms(use_true_random=True).map(_of_author)
PLAIN = st.randoms(use_true_random=True).map(_plain)
FEW = settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


@FEW
@given(LETTERS)
def test_every_value_stands_in_the_text(one: Sample) -> None:
    reading = one.reading()
    text = _bare(reading["text"])

    for words in _words_as_written(reading):
        assert _bare(words) in text


@FEW
@given(LETTERS)
def test_spans_lie_in_the_text_and_hold_the_words_that_were_read(one: Sample) -> None:
    reading = one.reading()
    text = reading["text"]

    for value, words in _spanned(reading):
        start, end = value["span"]
        assert 0 <= start <= end <= len(text)
        if words is not None:
            assert _bare(words) in _bare(text[start:end])


@FEW
@given(PLAIN)
def test_the_head_of_an_undamaged_plain_letter_is_exact(one: Sample) -> None:
    sheet = score(one.expected, one.reading())

    missed = [miss for miss in sheet.misses if miss.measure in {*HEAD, "invented"}]
    assert [(miss.name, miss.wanted, miss.got) for miss in missed] == []


def _bare(words: str) -> str:
    """Compare without regard to capitals, blanks and the marks of emphasis."""
    return "".join(unicodedata.normalize("NFC", flat(words)).casefold().split())


def _words_as_written(reading: Json) -> list[str]:
    """Give the values that the contract takes over as written."""
    number, date = reading["number"] or {}, reading["date"] or {}
    values = [number.get("serial"), reading["subject"] and reading["subject"]["text"]]
    values += [str(date["year"])] if date.get("year") else []
    values += [one["text"] for one in reading["recipients"]]
    deadlines = [one["deadline"] for one in (*reading["assignments"], *reading["report_duties"])]
    values += [one["phrase"] for one in deadlines if one]
    values += [reading["signature"]["name"]] if reading["signature"] else []
    return [value for value in values if value]


def _spanned(reading: Json) -> list[tuple[Json, str | None]]:
    found: list[tuple[Json, str | None]] = [
        (one["deadline"], one["deadline"]["phrase"])
        for one in (*reading["assignments"], *reading["report_duties"])
        if one["deadline"]
    ]
    found += [(one, None) for key in ("assignments", "citations") for one in reading[key]]
    found += [(one, one["text"]) for one in reading["recipients"]]
    if reading["number"] and reading["number"]["serial"]:
        found.append((reading["number"], None))
    return found
