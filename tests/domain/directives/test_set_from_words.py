"""Words of the text set for a field: the value comes with its place."""

from __future__ import annotations

import pytest

from tests.builders import TEXT, a_read_document
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.actions.set_from_words import set_from_words
from thongsuot.domain.directives.actions.withdraw_correction import withdraw_correction
from thongsuot.domain.directives.words_value import with_place
from thongsuot.domain.errors import InvalidError


@pytest.fixture
def document(province_officer):
    return a_read_document(province_officer)


def choose(actor, document, field: str, words: str):
    start = TEXT.index(words)
    set_from_words(actor, document=document, field=field, start=start, end=start + len(words))
    return queries.current_reading(document).data


def test_a_subject_has_the_words_and_their_place(province_officer, document):
    data = choose(province_officer, document, "subject.text", " Ngày Minh họa 20/11\n")
    start = TEXT.index("Ngày Minh họa 20/11")
    assert data["subject"] == {"text": "Ngày Minh họa 20/11", "span": [start, start + 19]}


def test_a_date_is_read_whole_and_taken_back_whole(province_officer, document):
    data = choose(province_officer, document, "date.day", "ngày 05/12/2024")
    assert [data["date"][part] for part in ("day", "month", "year")] == [5, 12, 2024]
    withdraw_correction(province_officer, document=document, field="date.day")
    assert queries.current_reading(document).data["date"] == document.reading.data["date"]


def test_a_deadline_is_read_from_its_phrase(province_officer, document):
    data = choose(province_officer, document, "assignments.0.deadline", "trước ngày 15/11/2024")
    deadline = data["assignments"][0]["deadline"]
    assert (deadline["date"], deadline["inclusive"]) == ("2024-11-15", False)


def test_an_agency_is_added_to_those_of_a_task(province_officer, document):
    data = choose(province_officer, document, "assignments.0.agencies", "Ủy ban nhân dân các huyện")
    assert [agency["name"] for agency in data["assignments"][0]["agencies"]] == [
        "Sở Minh họa",
        "Ủy ban nhân dân các huyện",
    ]
    with pytest.raises(InvalidError, match="không nêu thêm"):
        choose(province_officer, document, "assignments.0.agencies", "Ủy ban nhân dân các huyện")


def test_an_issuer_set_by_a_person_is_no_longer_inferred(province_officer, document):
    row = document.reading
    row.data["issuer"]["provenance"] = "inferred"
    row.save()
    data = choose(province_officer, document, "issuer.name", "Ủy ban nhân dân tỉnh")
    assert data["issuer"]["provenance"] == "read"
    assert data["issuer"]["name"] == "Ủy ban nhân dân tỉnh"


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("assignments.0.deadline", "lễ kỷ niệm"),
        ("date.day", "lễ kỷ niệm"),
        ("kind", "lễ kỷ niệm"),
        ("text", "lễ kỷ niệm"),
        ("subject.text", "\n"),
    ],
)
def test_words_that_say_no_such_thing_are_refused(province_officer, document, field, words):
    with pytest.raises(InvalidError):
        choose(province_officer, document, field, words)


def test_typed_words_that_stand_in_the_text_once_have_their_place():
    data = {"text": "Kính gửi: Sở A; Sở B; Sở B", "addressees": [{"name": "x", "span": [0, 1]}]}
    assert with_place(data, "addressees.0.name", "Sở A") == {
        "addressees.0.name": "Sở A",
        "addressees.0.span": [10, 14],
    }
    assert with_place(data, "addressees.0.name", "Sở B") == {"addressees.0.name": "Sở B"}
    assert with_place(data, "date.day", 4) == {"date.day": 4}
