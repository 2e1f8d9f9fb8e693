"""Fixtures for all tests: the registry of two provinces and the people in it, named by what they are."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db.models.signals import post_migrate
from django.test import Client
from hypothesis import HealthCheck, settings

from tests.builders import a_unit, an_actor
from thongsuot.domain.journal.append_only import after_migration
from thongsuot.domain.organisations.actor import Actor

# How long drawing an example takes says something about the machine, not about the program.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings):
    """Leave out the triggers of the journal: some tests empty the tables, some damage the journal.

    They are tried in tests/domain/journal/test_append_only.py.
    """
    post_migrate.disconnect(after_migration, sender=apps.get_app_config("journal"))


@pytest.fixture(autouse=True)
def _own_data_folder(settings, tmp_path):
    """Keep every test's files apart, and hash passwords quickly."""
    settings.STORAGES = {
        alias: options | {"OPTIONS": {"location": tmp_path / alias}}
        if alias in {"default", "quarantine"}
        else options
        for alias, options in settings.STORAGES.items()
    }
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def units(db) -> SimpleNamespace:
    """Two provinces (minh họa): one with a department, a district and two communes, one bare."""
    province = a_unit("T1", "Ủy ban nhân dân tỉnh Minh Họa")
    department = a_unit("T1.S1", "Sở Minh họa tỉnh Minh Họa", parent=province, kind="so")
    facility = a_unit(
        "T1.S1.B1", "Bệnh viện minh họa", parent=department, kind="su_nghiep", level="don_vi"
    )
    district = a_unit("T1.H1", "Ủy ban nhân dân huyện Minh Họa Một", parent=province, level="huyen")
    other_district = a_unit(
        "T1.H2", "Ủy ban nhân dân huyện Minh Họa Hai", parent=province, level="huyen"
    )
    commune = a_unit("T1.H1.X1", "Ủy ban nhân dân xã Minh Họa Một", parent=district, level="xa")
    other_commune = a_unit(
        "T1.H1.X2", "Ủy ban nhân dân xã Minh Họa Hai", parent=district, level="xa"
    )
    other_province = a_unit("T2", "Ủy ban nhân dân tỉnh Minh Họa Khác")
    return SimpleNamespace(
        province=province,
        department=department,
        facility=facility,
        district=district,
        other_district=other_district,
        commune=commune,
        other_commune=other_commune,
        other_province=other_province,
    )


@pytest.fixture
def province_officer(units) -> Actor:
    """Chuyên viên of the province, who opens campaigns and dispatches."""
    return an_actor(units.province)


@pytest.fixture
def province_reader(units) -> Actor:
    """A person of the province who may only look."""
    return an_actor(units.province, "reader")


@pytest.fixture
def department_officer(units) -> Actor:
    """Chuyên viên of a department (sở)."""
    return an_actor(units.department)


@pytest.fixture
def district_officer(units) -> Actor:
    """Chuyên viên of a district, who receives from the province and hands on to communes."""
    return an_actor(units.district)


@pytest.fixture
def commune_officer(units) -> Actor:
    """Chuyên viên of a commune, who carries out and reports."""
    return an_actor(units.commune)


@pytest.fixture
def other_commune_officer(units) -> Actor:
    """Chuyên viên of the neighbouring commune."""
    return an_actor(units.other_commune)


@pytest.fixture
def other_province_officer(units) -> Actor:
    """Chuyên viên of another province, who must see nothing of this one."""
    return an_actor(units.other_province)


@pytest.fixture
def system_admin(units) -> Actor:
    """Quản trị hệ thống, who manages units and people everywhere."""
    return an_actor(units.province, "system_admin")


@pytest.fixture
def signed_in():
    """Give a function that gives a browser signed in as an actor."""

    def _signed_in(actor: Actor) -> Client:
        client = Client()
        client.force_login(actor.account)
        return client

    return _signed_in
