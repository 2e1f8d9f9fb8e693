"""Abbreviations confirmed for one issuer are known the next time, over the reading and never in it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.builders import TEXT, a_directive, a_read_document
from thongsuot.core.model.agency import Agency, AssignedAgency
from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.abbreviated import is_abbreviated
from thongsuot.domain.directives import access, queries
from thongsuot.domain.directives.actions.confirm_reading import confirm_reading
from thongsuot.domain.directives.actions.correct_field import correct_field
from thongsuot.domain.directives.actions.delete_task import delete_task
from thongsuot.domain.directives.actions.forget_abbreviation import forget_abbreviation
from thongsuot.domain.directives.models import KnownAbbreviation, ReadingRow
from thongsuot.domain.errors import NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of

SHORT = "BQLDA huyện"
LONG = "Ban Quản lý dự án huyện"
START = len(TEXT) + 1
PLACE = Span(START, START + len(SHORT))


def a_letter(actor, issuer: str = "Ủy ban nhân dân tỉnh Minh Họa"):
    """Give a document that addresses SHORT and gives it the first task."""
    plain = a_directive()
    body = AssignedAgency(SHORT, "lead", collective=False, span=PLACE)
    tasks = (replace(plain.assignments[0], agencies=(body,)), *plain.assignments[1:])
    assert plain.issuer is not None
    directive = replace(
        plain,
        issuer=replace(plain.issuer, name=issuer),
        addressees=(Agency(SHORT, collective=False, span=PLACE),),
        assignments=tasks,
    )
    document = a_read_document(actor, directive)
    row = ReadingRow.objects.get(document=document)
    row.data["text"] = f"{TEXT}\n{SHORT}"
    row.save()
    return document


def names_in(document) -> tuple[str, str]:
    data = queries.current_reading(document).data
    return data["addressees"][0]["name"], data["assignments"][0]["agencies"][0]["name"]


@pytest.fixture
def told(province_officer):
    """A letter in which an officer said what the abbreviation stands for."""
    document = a_letter(province_officer)
    correct_field(province_officer, document=document, field="addressees.0.name", value=LONG)
    return document


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("TTYT", True),
        ("Sở LĐ-TB&XH", True),
        ("UBND các huyện", True),
        ("BQLDA huyện Minh Họa", True),
        ("Sở Y tế", False),
        ("SỞ Y TẾ", False),
        ("Ủy ban nhân dân tỉnh", False),
        ("Phòng Giáo dục và Đào tạo", False),
        ("Quận 1", False),
        ("", False),
    ],
)
def test_abbreviations_are_told_by_their_capitals(name, expected):
    assert is_abbreviated(name) is expected


def test_the_next_letter_of_the_issuer_has_the_name_and_its_reading_does_not(
    province_officer, told
):
    later = a_letter(province_officer)

    assert names_in(later) == (LONG, LONG)
    assert names_in(told) == (LONG, LONG)
    assert ReadingRow.objects.get(document=later).data["addressees"][0]["name"] == SHORT
    known = queries.current_reading(later).known
    assert {use.field for use in known} == {"addressees.0.name", "assignments.0.agencies"}
    assert {(use.known.document_id, use.known.by) for use in known} == {
        (told.pk, province_officer.account)
    }
    entry = entries_of(KnownAbbreviation.objects.get())[-1]
    assert entry.verb == "directives.remember_abbreviation"
    assert entry.after["words"] == SHORT


def test_another_issuer_and_another_unit_know_nothing_of_it(
    province_officer, other_province_officer, told
):
    assert names_in(a_letter(province_officer, "Sở Minh họa"))[0] == SHORT
    assert names_in(a_letter(other_province_officer))[0] == SHORT


def test_a_name_left_as_it_was_read_is_confirmed_by_doing_so(province_officer):
    document = a_letter(province_officer)
    correct_field(province_officer, document=document, field="addressees.0.name", value=SHORT)
    known = KnownAbbreviation.objects.get()
    assert (known.words, known.name) == (SHORT, SHORT)


def test_a_list_changed_for_another_reason_teaches_nothing(province_officer):
    document = a_letter(province_officer)
    agencies = queries.current_reading(document).data["assignments"][0]["agencies"]
    other = {"name": "Sở Y tế", "role": "support", "collective": False, "span": None}
    correct_field(
        province_officer,
        document=document,
        field="assignments.0.agencies",
        value=[*agencies, other],
    )
    assert not KnownAbbreviation.objects.exists()


def test_a_name_that_is_no_abbreviation_teaches_nothing(province_officer):
    document = a_read_document(province_officer)
    correct_field(
        province_officer, document=document, field="addressees.0.name", value="Sở Minh họa tỉnh"
    )
    assert not KnownAbbreviation.objects.exists()


def test_the_last_word_counts(province_officer, told):
    second = a_letter(province_officer)
    correct_field(province_officer, document=second, field="addressees.0.name", value="Ban khác")
    assert names_in(a_letter(province_officer)) == ("Ban khác", "Ban khác")
    assert KnownAbbreviation.objects.filter(forgotten_at=None).count() == 1


def test_a_rearranged_list_of_tasks_keeps_the_names(province_officer, told):
    later = a_letter(province_officer)
    delete_task(province_officer, document=later, index=1)
    assert names_in(later) == (LONG, LONG)
    assert ReadingRow.objects.get(document=later).data["assignments"][0]["agencies"][0]["name"] == (
        SHORT
    )


def test_what_is_forgotten_leaves_open_letters_and_stays_in_confirmed_ones(province_officer, told):
    confirmed, still_open = a_letter(province_officer), a_letter(province_officer)
    confirm_reading(province_officer, document=confirmed)
    confirmed.refresh_from_db()
    known = KnownAbbreviation.objects.get()

    forget_abbreviation(province_officer, known=known)
    forget_abbreviation(province_officer, known=known)

    assert names_in(confirmed) == (LONG, LONG)
    assert names_in(still_open) == (SHORT, SHORT)
    verbs = [entry.verb for entry in entries_of(known)]
    assert verbs == ["directives.remember_abbreviation", "directives.forget_abbreviation"]


def test_only_the_unit_sees_and_only_officers_forget(
    province_officer, province_reader, other_province_officer, told
):
    known = KnownAbbreviation.objects.get()
    assert list(queries.find_abbreviations(province_officer, words="bqlda")) == [known]
    assert not queries.find_abbreviations(province_officer, words="khong-co").exists()
    with pytest.raises(NotFoundError):
        access.get_known_abbreviation(other_province_officer, known.pk)
    with pytest.raises(NotAllowedError):
        forget_abbreviation(province_reader, known=known)
