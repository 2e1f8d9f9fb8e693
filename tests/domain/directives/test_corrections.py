"""Corrections: they stand over the reading, one a field, and can be taken back."""

from __future__ import annotations

import pytest

from tests.builders import a_read_document
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.actions.correct_field import correct_field
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.directives.actions.withdraw_correction import withdraw_correction
from thongsuot.domain.directives.models import Correction, ReadingRow
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError, NotFoundError
from thongsuot.domain.journal.queries import entries_of


@pytest.fixture
def document(province_officer):
    return a_read_document(province_officer)


def test_the_value_is_seen_and_the_reading_stays(province_officer, document):
    correct_field(province_officer, document=document, field="date.day", value=5)
    current = queries.current_reading(document)
    assert current.data["date"]["day"] == 5
    assert current.corrected == {"date.day"}
    assert ReadingRow.objects.get().data["date"]["day"] is None


def test_the_journal_tells_both_values(province_officer, document):
    correct_field(province_officer, document=document, field="issuer.name", value="Ủy ban nhân dân")
    entry = entries_of(document)[-1]
    assert entry.verb == "directives.correct_field"
    assert entry.before == {"issuer.name": "Ủy ban nhân dân tỉnh Minh Họa"}
    assert entry.after == {"issuer.name": "Ủy ban nhân dân"}


def test_the_last_correction_counts(province_officer, document):
    correct_field(province_officer, document=document, field="date.day", value=5)
    correct_field(province_officer, document=document, field="date.day", value=6)
    assert queries.current_reading(document).data["date"]["day"] == 6
    assert Correction.objects.count() == 2
    assert Correction.objects.filter(withdrawn_at=None).count() == 1


def test_the_same_value_again_changes_nothing(province_officer, document):
    first = correct_field(province_officer, document=document, field="date.day", value=5)
    assert correct_field(province_officer, document=document, field="date.day", value=5) == first
    assert len([e for e in entries_of(document) if e.verb == "directives.correct_field"]) == 1


def test_a_value_can_be_blanked_and_a_blank_object_filled(province_officer, document):
    correct_field(province_officer, document=document, field="subject", value=None)
    correct_field(province_officer, document=document, field="place.name", value="Minh Họa")
    data = queries.current_reading(document).data
    assert (data["subject"], data["place"]) == (None, {"name": "Minh Họa"})


def test_a_list_is_corrected_whole(province_officer, document):
    agencies = [{"name": "Sở Khác", "role": "lead", "collective": False, "span": [0, 0]}]
    correct_field(
        province_officer, document=document, field="assignments.1.agencies", value=agencies
    )
    assert queries.current_reading(document).data["assignments"][1]["agencies"] == agencies


def test_a_correction_whose_place_is_gone_no_longer_counts(province_officer, document):
    correct_field(province_officer, document=document, field="assignments.1.action", value="khác")
    correct_field(province_officer, document=document, field="assignments", value=[])
    withdraw_correction(province_officer, document=document, field="assignments")
    assert queries.current_reading(document).corrected == {"assignments.1.action"}
    correct_field(province_officer, document=document, field="assignments", value=[])
    Correction.objects.filter(field="assignments", withdrawn_at=None).update(id=0)
    assert queries.current_reading(document).corrected == {"assignments"}


def test_what_was_read_counts_again(province_officer, document):
    correct_field(province_officer, document=document, field="date.day", value=5)
    withdraw_correction(province_officer, document=document, field="date.day")
    current = queries.current_reading(document)
    assert (current.data["date"]["day"], current.corrected) == (None, frozenset())
    entry = entries_of(document)[-1]
    assert (entry.verb, entry.before, entry.after) == (
        "directives.withdraw_correction", {"date.day": 5}, {"date.day": None}
    )  # fmt: skip


def test_a_field_that_is_not_corrected_has_nothing_to_withdraw(province_officer, document):
    with pytest.raises(NotFoundError):
        withdraw_correction(province_officer, document=document, field="date.day")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("unknown", 1),
        ("text", "anders"),
        ("source.name", "x"),
        ("schema", "x"),
        ("assignments.9.action", "x"),
        ("issuer.name", 5),
        ("assignments", "x"),
        ("assignments", None),
        ("date.month", "ba"),
        ("date.month", True),
        ("date.year", 10**30),
        ("date", {"a": 1}),
        ("issuer", {"a": 1}),
        ("issuer.name", "a\0b"),
        ("issuer.name", "\ud800"),
        ("assignments", [{}]),
        ("assignments.0", None),
        ("assignments.0.agencies", [1, None]),
        ("assignments.0.span", [5, 1]),
        ("assignments.²", {}),
    ],
)
def test_what_does_not_fit_is_refused(province_officer, document, field, value):
    with pytest.raises(InvalidError) as refused:
        correct_field(province_officer, document=document, field=field, value=value)
    assert field in refused.value.fields
    assert not Correction.objects.exists()


def test_others_correct_nothing(
    province_officer, province_reader, other_province_officer, document
):
    correct_field(province_officer, document=document, field="date.day", value=5)
    for actor in (province_reader, other_province_officer):
        with pytest.raises(NotAllowedError):
            correct_field(actor, document=document, field="date.day", value=6)
        with pytest.raises(NotAllowedError):
            withdraw_correction(actor, document=document, field="date.day")


def test_what_is_not_read_cannot_be_corrected(province_officer):
    document = receive_document(province_officer, name="thu.txt", data=b"x").document
    with pytest.raises(ConflictError):
        correct_field(province_officer, document=document, field="date.day", value=5)
