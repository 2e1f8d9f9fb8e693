"""Adding units."""

from __future__ import annotations

import pytest

from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.organisations.actions.add_unit import UnitEntry, add_unit

ENTRY = UnitEntry(code="MOI", name="Phòng Minh họa", kind="phong", level="huyen", aliases=("PMH",))


def test_a_unit_is_added_last_below_its_parent(system_admin, units):
    unit = add_unit(system_admin, parent=units.district, entry=ENTRY)
    assert unit.path == units.district.path + "00003"
    assert (unit.folded, unit.aliases) == ("phong minh hoa", ["PMH"])


def test_the_journal_tells(system_admin, units):
    unit = add_unit(system_admin, parent=units.district, entry=ENTRY)
    (entry,) = entries_of(unit)
    assert (entry.verb, entry.after) == (
        "organisations.add_unit",
        {"code": "MOI", "name": "Phòng Minh họa"},
    )


def test_others_may_not(province_officer, units):
    with pytest.raises(NotAllowedError):
        add_unit(province_officer, parent=units.province, entry=ENTRY)


def test_a_code_is_given_once(system_admin, units):
    add_unit(system_admin, parent=units.district, entry=ENTRY)
    with pytest.raises(ConflictError, match="MOI"):
        add_unit(system_admin, parent=units.province, entry=ENTRY)


def test_a_unit_needs_name_and_code(system_admin, units):
    with pytest.raises(InvalidError) as refused:
        add_unit(system_admin, parent=units.district, entry=UnitEntry("", " ", "phong", "huyen"))
    assert refused.value.fields.keys() == {"code", "name"}
