"""Adding accounts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import PASSWORD
from thongsuot.domain.errors import ConflictError, InvalidError, NotAllowedError
from thongsuot.domain.journal.queries import entries_of
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.add_account import AccountEntry, add_account

ENTRY = AccountEntry("canbo.minhhoa", "Cán bộ Minh Họa", "officer", PASSWORD)


def test_the_person_acts_for_the_unit(system_admin, units):
    account = add_account(system_admin, unit=units.commune, entry=ENTRY)
    actor = access.actor_for(account)
    assert (actor.unit, actor.role, actor.name) == (units.commune, "officer", "Cán bộ Minh Họa")
    assert account.check_password(PASSWORD)


def test_the_journal_tells_without_the_password(system_admin, units):
    (entry,) = entries_of(add_account(system_admin, unit=units.commune, entry=ENTRY))
    assert entry.after == {"username": "canbo.minhhoa", "unit": "T1.H1.X1", "role": "officer"}


def test_others_may_not(district_officer, units):
    with pytest.raises(NotAllowedError):
        add_account(district_officer, unit=units.district, entry=ENTRY)


def test_a_name_is_given_once(system_admin, units):
    add_account(system_admin, unit=units.commune, entry=ENTRY)
    with pytest.raises(ConflictError):
        add_account(system_admin, unit=units.commune, entry=ENTRY)


@pytest.mark.parametrize("password", ["", "ngan", "password123", "canbo.minhhoa"])
def test_weak_passwords_are_refused(system_admin, units, password):
    with pytest.raises(InvalidError) as refused:
        add_account(system_admin, unit=units.commune, entry=replace(ENTRY, password=password))
    assert "password" in refused.value.fields
