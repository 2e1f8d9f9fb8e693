"""The country's registry in the tables: one province with its history, and what a second installation does."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import PASSWORD, a_unit
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.models import Entry
from thongsuot.domain.organisations import queries
from thongsuot.domain.organisations.actions.install_registry import install_registry
from thongsuot.domain.organisations.actions.load_sample import load_sample
from thongsuot.domain.organisations.country.rows import country_rows
from thongsuot.domain.organisations.models import Succession, Unit
from thongsuot.domain.organisations.models.succession import SuccessionKind
from thongsuot.domain.organisations.models.unit import Kind, Level


def registered(key: str) -> Unit:
    return Unit.objects.get(registry_key=key)


def test_the_whole_country_is_there_each_unit_behind_the_one_above():
    rows = country_rows()
    seen: set[str] = set()
    for row in rows.units:
        assert row.above is None or row.above in seen
        assert row.key not in seen
        seen.add(row.key)
    provinces = [r for r in rows.units if r.level == "tinh" and r.kind == "ubnd"]
    assert len([r for r in provinces if r.valid_to is None]) == 34
    assert len([r for r in provinces if r.valid_from is None]) == 63
    communes = [r for r in rows.units if r.level == "xa" and r.valid_to is None]
    assert len(communes) == 3321
    assert {r.kind for r in rows.units} <= set(Kind.values)
    assert {r.level for r in rows.units} <= set(Level.values)
    assert {step.kind for step in rows.steps} <= set(SuccessionKind.values)


def test_a_province_is_installed_with_what_became_part_of_it(db):
    install_registry(province="46")
    today = registered("46@2025")
    assert today.name == "Ủy ban nhân dân thành phố Huế"
    assert today.parent == registered("CP")
    assert today.official_code == "46"
    before = registered("46")
    assert before.valid_to == date(2025, 6, 30)
    renamed = before.former_names.get()
    assert renamed.name == "Ủy ban nhân dân tỉnh Thừa Thiên Huế"
    assert renamed.document == "Nghị quyết 175/2024/QH15"
    assert not Unit.objects.filter(registry_key="01@2025").exists()


def test_both_lines_of_command_are_known(db):
    install_registry(province="46")
    health = registered("46@2025.SYT")
    assert health.parent == registered("46@2025")
    assert health.sectoral_parent == registered("BYT")
    assert health.is_governed
    front = registered("46@2025.MTTQ")
    assert not front.is_governed
    assert front.sectoral_parent == registered("MTTQ")


def test_functions_passed_on_are_successions_with_their_work(db):
    install_registry(province="46")
    steps = Succession.objects.filter(old=registered("46.SLDTBXH"))
    works = {step.new.registry_key: step.work for step in steps}
    assert "bảo trợ xã hội" in works["46.SYT"]
    assert "lao động" in works["46.SNV"]
    ministry = Succession.objects.get(old=registered("BLDTBXH"), new=registered("BYT"))
    assert (ministry.day, ministry.document) == (date(2025, 3, 1), "Nghị quyết 176/2025/QH15")


def test_installing_again_changes_nothing_and_keeps_own_units(db):
    first = install_registry(province="46")
    school = a_unit("TRUONG1", "Trường minh họa", parent=registered("46@2025"), kind="su_nghiep")
    entries = Entry.objects.count()
    again = install_registry(province="46")
    assert (again.added, again.mended, again.units) == (0, 0, first.units)
    assert Entry.objects.count() == entries
    school.refresh_from_db()
    assert school.parent == registered("46@2025")


def test_a_second_province_comes_beside_the_first(db):
    install_registry(province="46")
    second = install_registry(province="11")
    assert 0 < second.added < second.units
    assert registered("46@2025").parent == registered("11@2025").parent


def test_what_differs_is_mended_and_what_stands_wrong_is_moved(db):
    install_registry(province="46")
    health = registered("46@2025.SYT")
    center = registered("CP")
    Unit.objects.filter(pk=health.pk).update(name="sai", contact={"phone": "1"})
    a_unit("BV1", "Bệnh viện minh họa", parent=health, kind="su_nghiep", level="don_vi")
    Unit.objects.filter(pk=health.pk).update(parent=center)
    assert install_registry(province="46").mended == 1
    health.refresh_from_db()
    assert health.name == "Sở Y tế thành phố Huế"
    assert health.contact == {"phone": "1"}
    assert health.parent == registered("46@2025")
    assert list(queries.ancestors(Unit.objects.get(code="BV1")))[-1] == health


def test_the_sample_stands_beside_the_country(db):
    install_registry(province="31")
    load_sample(password=PASSWORD)
    sample = Unit.objects.get(code="31")
    assert sample.is_sample
    assert sample.parent is None
    tree = queries.unit_tree(sample, date(2023, 5, 1))
    assert not any(unit.code.startswith("VN.") for unit in tree)


def test_the_tree_around_a_unit_of_the_country_holds_what_is_above_beside_and_below(db):
    install_registry(province="46")
    tree = queries.unit_tree(registered("46@2025"), date(2026, 1, 5))
    assert tree.unit("VN.BYT").name == "Bộ Y tế"
    assert tree.unit("VN.46@2025.SYT").parent == "VN.46@2025"
    assert all(unit.code != "VN.46" for unit in tree)


@pytest.mark.parametrize(
    "typed", ["so ldtbxh hue", "SLĐTBXH Huế", "thừa thiên huế", "ubnd tinh thua thien hue"]
)
def test_units_are_found_by_abbreviations_and_old_names(db, typed):
    install_registry(province="46")
    found = queries.search_units(typed)
    assert found
    assert any(unit.registry_key.split(".")[0] == "46" for unit in found)


def test_a_province_that_is_not_there_is_refused(db):
    with pytest.raises(InvalidError, match="99"):
        install_registry(province="99")
