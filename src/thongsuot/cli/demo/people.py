"""The people of the demonstration: the officers of the sample accounts (chuyên viên minh họa)."""

from __future__ import annotations

import secrets

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.load_sample import load_sample
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.models.post import Role
from thongsuot.domain.organisations.queries import roots, subtree


class People:
    """One officer for each unit that has a sample account."""

    def __init__(self) -> None:
        self.units = load_sample(password=secrets.token_urlsafe(12)).units
        self._officers = {
            post.unit_id: access.actor_for(post.account, post.pk)
            for root in roots()
            for unit in subtree(root).filter(posts__role=Role.OFFICER)
            for post in unit.posts.filter(role=Role.OFFICER).select_related("account")
        }

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

    def below(self, actor: Actor) -> int:
        """Tell how many officers there are in the actor's unit and below it."""
        return sum(other.unit.path.startswith(actor.unit.path) for other in self.officers())
