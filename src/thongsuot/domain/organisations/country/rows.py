"""All rows of an installation (dữ liệu cài đặt): the whole country or one province, with its history."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.core.registry.changes import REFORM
from thongsuot.domain.organisations.country.bodies import bodies_of, central_bodies
from thongsuot.domain.organisations.country.places import chosen_places, plain_places
from thongsuot.domain.organisations.country.plain import PlainStep, PlainUnit
from thongsuot.domain.organisations.country.steps import body_steps, place_steps


@dataclass(frozen=True, slots=True)
class CountryRows:
    """Units, each behind those that it stands under, and the steps between them."""

    units: tuple[PlainUnit, ...]
    steps: tuple[PlainStep, ...]


def country_rows(province: str | None = None, *, commune_bodies: bool = False) -> CountryRows:
    """Give what is to be installed.

    Raises:
        LookupError: there is no such province today.
    """
    places = chosen_places(province)
    bodies = list(central_bodies())
    for unit in places:
        if unit.level == "tinh":
            bodies += bodies_of(unit)
    units = [*bodies[:1], *plain_places(places), *bodies[1:]]
    steps = [*place_steps(places), *body_steps(bodies)]
    if commune_bodies:
        for unit in places:
            if unit.level == "xa" and unit.valid_to is None:
                units += bodies_of(unit, since=REFORM)
    keys = {unit.key for unit in units}
    known = {(s.old, s.new): s for s in steps if s.old in keys and s.new in keys}
    return CountryRows(tuple(units), tuple(known.values()))
