"""The scorer of readings: exact readings score full, each kind of fault is counted and named once."""

import copy

import pytest

from tools.accuracy.__main__ import PARTS
from tools.accuracy.__main__ import main as measure
from tools.accuracy.letters import seed_letters
from tools.accuracy.score import score
from tools.accuracy.short_hand import agency, long_form
from tools.accuracy.tables import figures, misses, total

SEED = next(iter(seed_letters()))
READING = SEED.reading()


def scored(change):
    reading = copy.deepcopy(READING)
    change(reading)
    return score(SEED.expected, reading)


@pytest.mark.parametrize("letter", list(seed_letters()), ids=lambda letter: letter.path.stem)
def test_the_reading_of_a_sample_letter_scores_full(letter):
    assert score(letter.expected, letter.reading()).names() == []


def test_an_agency_with_another_role_is_one_missing_and_one_too_much():
    def change(reading):
        reading["assignments"][2]["agencies"][0]["role"] = "support"

    sheet = scored(change)

    assert sheet.names() == [
        "assignments[2]",
        "assignments[2].Sở Giáo dục và Đào tạo",
        "assignments[2]+Sở Giáo dục và Đào tạo",
    ]
    assert sheet.counts["agencies"].wanted - sheet.counts["agencies"].right == 1


def test_a_value_in_the_place_of_a_blank_is_invented():
    def change(reading):
        reading["number"]["serial"] = "12"

    assert scored(change).names() == ["number", "number.serial invented"]


def test_a_lost_assignment_loses_its_agencies_too():
    sheet = scored(lambda reading: reading["assignments"].pop(3))

    assert sheet.names() == ["assignments[3]", "assignments[3].Sở Y tế"]


def test_a_wrong_day_and_a_wrong_span_are_told_apart():
    def change(reading):
        reading["report_duties"][0]["deadline"]["date"] = "2021-04-11"
        reading["place"]["span"][1] -= 1

    assert scored(change).names() == [
        "place.span",
        "report_duties[Sở Lao động - Thương binh và Xã hội]",
        "report_duties[Sở Lao động - Thương binh và Xã hội].deadline",
    ]


def test_short_hand_of_an_agency():
    assert agency("+ Ủy ban nhân dân các xã* = UBND các xã") == {
        "name": "Ủy ban nhân dân các xã",
        "role": "support",
        "collective": True,
        "words": "UBND các xã",
    }
    assert agency("các sở, ngành")["collective"]


def test_short_hand_of_a_letter_keeps_what_is_null():
    assert long_form({"number": None, "archive": [["VT"], None, 2], "date": None}) == {
        "number": None,
        "archive": {"units": ["VT"], "drafter": None, "copies": 2},
        "date": None,
    }


def test_the_tables_tell_figures_and_misses():
    sheet = scored(lambda reading: reading["addressees"].pop())

    assert total([sheet], "addressees").right == 6
    assert "| addressees, F1 | 0.923 (6 of 7, 6 read) |" in figures({"one": [sheet]})
    assert "các cơ sở trợ giúp xã hội" in misses({"letter": sheet})


def test_the_parts_that_can_be_measured_are_told(capsys):
    with pytest.raises(SystemExit):
        measure(["--help"])
    told = capsys.readouterr().out
    assert all(part in told for part in PARTS)


def test_a_part_that_is_none_is_refused_before_anything_is_measured():
    with pytest.raises(SystemExit, match="2"):
        measure(["lettres"])
