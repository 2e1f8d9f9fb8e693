"""Confirming a reading."""

from __future__ import annotations

import pytest

from tests.builders import a_read_document
from thongsuot.domain.directives.actions.confirm_reading import confirm_reading
from thongsuot.domain.directives.actions.receive_document import receive_document
from thongsuot.domain.errors import ConflictError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of


def test_a_person_stands_by_the_reading(province_officer):
    document = confirm_reading(province_officer, document=a_read_document(province_officer))
    assert document.confirmed_by == province_officer.account
    assert entries_of(document)[-1].verb == "directives.confirm_reading"


def test_confirming_again_changes_nothing(province_officer):
    first = confirm_reading(province_officer, document=a_read_document(province_officer))
    again = confirm_reading(province_officer, document=first)
    assert again.confirmed_at == first.confirmed_at
    assert len([e for e in entries_of(first) if e.verb == "directives.confirm_reading"]) == 1


def test_what_is_not_read_cannot_be_confirmed(province_officer):
    document = receive_document(province_officer, name="thu.txt", data=b"x").document
    with pytest.raises(ConflictError):
        confirm_reading(province_officer, document=document)


def test_others_confirm_nothing(province_officer, province_reader, other_province_officer):
    document = a_read_document(province_officer)
    for actor in (province_reader, other_province_officer):
        with pytest.raises(NotAllowedError):
            confirm_reading(actor, document=document)
