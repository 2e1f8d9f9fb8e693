"""The people of the demonstration: the officers of the sample accounts (chuyên viên minh họa)."""

from __future__ import annotations

import secrets

from django.contrib.auth import authenticate

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.load_sample import load_sample
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Account, Unit


class People:
    """One officer for each unit that has a sample account, signed in with name and password."""

    def __init__(self) -> None:
        password = secrets.token_urlsafe(12)
        summary = load_sample(password=password)
        self.units = summary.units
        actors = [_signed_in(username, password) for username, _name in summary.accounts]
        self._officers = {actor.unit.pk: actor for actor in actors if actor.role == "officer"}

    def officer_of(self, unit: Unit) -> Actor | None:
        """Give the officer of a unit, None where no sample account is."""
        return self._officers.get(unit.pk)

    def officers(self) -> list[Actor]:
        """Give all officers, those higher up in the tree of units first."""
        return sorted(
            self._officers.values(), key=lambda actor: (len(actor.unit.path), actor.unit.path)
        )

    def officer_of_name(self, name: str) -> Actor | None:
        """Give the officer of the unit with that name, written one way or the other."""
        wanted = name_key(name)
        found = (actor for actor in self.officers() if name_key(actor.unit.name) == wanted)
        return next(found, None)


def _signed_in(username: str, password: str) -> Actor:
    account = authenticate(username=username, password=password)
    if not isinstance(account, Account):
        raise NotFoundError
    return access.actor_for(account)
