"""Adds a system administrator from the shell (lập quản trị hệ thống), as at set-up, when nobody can invite yet."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.organisations.actions.add_account import AccountEntry, add_account
from thongsuot.domain.organisations.actions.add_unit import UnitEntry, add_unit
from thongsuot.domain.organisations.models import Account, Unit
from thongsuot.domain.organisations.models.post import Role
from thongsuot.domain.organisations.models.unit import Kind, Level


def add_first_admin(*, unit: Unit | str, username: str, full_name: str, password: str) -> Account:
    """Add the person in a unit; a name makes a first unit of that name, where the registry is empty.

    Raises:
        InvalidError: a field is empty or the password breaks a rule.
        ConflictError: the name to sign in with is taken.
    """
    with transaction.atomic():
        if isinstance(unit, str):
            entry = UnitEntry(code="1", name=unit, kind=Kind.COMMITTEE, level=Level.PROVINCE)
            unit = add_unit(None, parent=None, entry=entry)
        person = AccountEntry(
            username=username, full_name=full_name, role=Role.SYSTEM_ADMIN, password=password
        )
        return add_account(None, unit=unit, entry=person)
