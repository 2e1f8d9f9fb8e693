"""What happened to a unit, what stands for it today, and how it stands to others."""

from __future__ import annotations

from datetime import date

import pytest

from thongsuot.domain.organisations.actions.install_registry import install_registry
from thongsuot.domain.organisations.history import history_of, stands_for
from thongsuot.domain.organisations.lines import relation
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.tree_of_day import children_on, find_units, named_on


@pytest.fixture
def registry(db):
    install_registry(province="24")

    def unit(key: str) -> Unit:
        return Unit.objects.get(registry_key=key)

    return unit


def test_a_renamed_province_tells_each_step(db):
    install_registry(province="46")
    old = Unit.objects.get(registry_key="46")
    events = [(event.what, event.day) for event in history_of(old).events]
    assert events == [("renamed", date(2025, 1, 1)), ("ended", date(2025, 7, 1))]


def test_two_provinces_stand_in_one(registry):
    today = registry("24@2025")
    joined = history_of(today).origins
    assert {step.old.registry_key for step in joined} == {"24", "27"}
    assert all(step.document == "Nghị quyết 202/2025/QH15" for step in joined)
    assert stands_for(registry("27")) == (today,)
    assert stands_for(today) == (today,)


def test_functions_are_followed_through_departments_and_provinces(registry):
    heirs = {unit.registry_key for unit in stands_for(registry("24.SLDTBXH"))}
    assert {"24@2025.SYT", "24@2025.SNV"} <= heirs


def test_a_commune_that_moved_stands_where_it_stood_on_the_day(registry):
    moved = registry("07525")
    before = children_on(registry("219"), date(2023, 5, 1))
    assert [unit.name for unit in before if unit.pk == moved.pk] == ["Ủy ban nhân dân thị trấn Chũ"]
    after = children_on(registry("224"), date(2025, 2, 1))
    assert [unit.name for unit in after if unit.pk == moved.pk] == ["Ủy ban nhân dân phường Chũ"]
    assert moved.pk not in {unit.pk for unit in children_on(registry("219"), date(2025, 2, 1))}


def test_names_are_those_of_the_day(registry):
    (unit,) = named_on([registry("07525")], date(2023, 5, 1))
    assert unit.name == "Ủy ban nhân dân thị trấn Chũ"


def test_the_search_tells_apart_who_stands_on_the_day(registry):
    standing, gone = find_units("tỉnh Bắc Giang", date(2026, 2, 1))
    assert "Ủy ban nhân dân tỉnh Bắc Giang" not in {unit.name for unit in standing}
    assert gone[0].name == "Ủy ban nhân dân tỉnh Bắc Giang"
    standing, _gone = find_units("bac giang", date(2023, 2, 1))
    assert standing[0].name == "Ủy ban nhân dân tỉnh Bắc Giang"


def test_relations_follow_both_lines(registry):
    province, health = registry("24@2025"), registry("24@2025.SYT")
    assert relation(province, health) == "subordinate"
    assert relation(registry("BYT"), health) == "subordinate"
    assert relation(health, registry("24@2025.SNV")) == "peer"
    assert relation(province, registry("24@2025.MTTQ")) == "not_subordinate"
