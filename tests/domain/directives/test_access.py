"""Which documents a unit sees."""

from __future__ import annotations

import pytest

from tests.builders import a_dispatch, a_forward, a_read_document
from thongsuot.domain.directives import access, queries
from thongsuot.domain.errors import NotFoundError


def test_a_unit_sees_its_own_documents(province_officer, province_reader, district_officer):
    document = a_read_document(province_officer)
    a_read_document(district_officer)
    assert access.get_document(province_reader, document.pk) == document
    assert list(access.documents(province_officer)) == [document]


def test_other_units_do_not(province_officer, district_officer, other_province_officer):
    document = a_read_document(province_officer)
    for actor in (district_officer, other_province_officer):
        with pytest.raises(NotFoundError):
            access.get_document(actor, document.pk)


def test_who_was_given_its_tasks_sees_the_directive(
    province_officer, district_officer, commune_officer, other_province_officer, units
):
    sent = a_dispatch(province_officer, units.district)
    document = sent.campaign.document
    assert access.get_document(district_officer, document.pk) == document
    with pytest.raises(NotFoundError):
        access.get_document(commune_officer, document.pk)
    a_forward(district_officer, sent, units.commune)
    assert access.get_document(commune_officer, document.pk) == document
    with pytest.raises(NotFoundError):
        access.get_document(other_province_officer, document.pk)
    assert list(access.documents(district_officer)) == []


def test_who_gathers_the_reports_sees_the_directive(province_officer, department_officer, units):
    sent = a_dispatch(province_officer, units.district, focal_unit=units.department)
    assert access.get_document(department_officer, sent.campaign.document.pk)


def test_what_does_not_exist_is_not_found(province_officer):
    with pytest.raises(NotFoundError):
        access.get_document(province_officer, 0)


def test_documents_are_found_by_name_subject_and_state(province_officer):
    document = a_read_document(province_officer)
    assert list(queries.find_documents(province_officer, words="minh-hoa")) == [document]
    assert list(queries.find_documents(province_officer, words="Ngày 20/11")) == [document]
    assert list(queries.find_documents(province_officer, words="không có")) == []
    assert list(queries.find_documents(province_officer, state="read")) == [document]
    assert list(queries.find_documents(province_officer, state="unreadable")) == []
