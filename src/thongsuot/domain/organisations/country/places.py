"""Places (đơn vị hành chính) of the country as rows: People's Committees of all times."""

from __future__ import annotations

from collections.abc import Iterator

from thongsuot.core.registry.changes import FIRST_DAY, REFORM
from thongsuot.core.registry.identifiers import identifier_of_province
from thongsuot.core.registry.place_names import other_spellings
from thongsuot.core.registry.successors import successors
from thongsuot.core.registry.territories import key_from_2025, territories
from thongsuot.core.registry.unit import DatedName, Unit
from thongsuot.core.registry.view import Place, as_of
from thongsuot.domain.organisations.country.plain import PlainName, PlainUnit

ROOT = "CP"
"""The Government (Chính phủ), under which the provinces stand."""


def chosen_places(province: str | None) -> list[Unit]:
    """Give the territories of all times, those above before those below.

    With the code of a province of today only it, what became part of it, and all that lay in these.

    Raises:
        LookupError: there is no such province today.
    """
    if province is None:
        return list(territories().values())
    today = key_from_2025(province)
    if today not in territories() or territories()[today].level != "tinh":
        raise LookupError(province)
    old = (unit for unit in territories().level("tinh") if unit.valid_to is not None)
    heads = [u for u in old if today in {each.key for each in successors(u.key, REFORM)}]
    return list(_with_those_below([*heads, territories()[today]]))


def plain_places(units: list[Unit]) -> Iterator[PlainUnit]:
    """Give the committees of territories."""
    for unit in units:
        last = unit.names[-1]
        yield PlainUnit(
            key=unit.key,
            official_code=unit.code,
            name=last.name,
            short_name=last.name.replace("Ủy ban nhân dân", "UBND"),
            kind="ubnd",
            level=unit.level,
            above=last.above or ROOT,
            aliases=_aliases(unit),
            identifier=_identifier(unit),
            valid_from=unit.valid_from,
            valid_to=unit.valid_to,
            from_certainty=unit.names[0].from_certainty,
            to_certainty=last.to_certainty,
            document=unit.names[0].document if unit.valid_from else "",
            former=tuple(_former(unit)),
        )


def place_of(unit: Unit, name: DatedName) -> Place:
    """Give a territory under one of its names as the core's bodies want it."""
    above = territories()[name.above].code if name.above else None
    return Place(unit.key, unit.code, unit.level, name.noun, name.proper, above)


def _with_those_below(heads: list[Unit]) -> Iterator[Unit]:
    known: dict[str, Unit] = {}
    waiting = heads
    while waiting:
        known |= {unit.key: unit for unit in waiting}
        below = (each for unit in waiting for each in territories().below(unit.key))
        waiting = [unit for unit in dict.fromkeys(below) if unit.key not in known]
    yield from known.values()


def _former(unit: Unit) -> Iterator[PlainName]:
    for before, after in zip(unit.names, unit.names[1:], strict=False):
        if before.valid_to:
            yield PlainName(
                before.name,
                before.above or ROOT,
                before.valid_from,
                before.valid_to,
                before.to_certainty,
                after.document,
            )


def _aliases(unit: Unit) -> tuple[str, ...]:
    proper = unit.names[-1].proper
    spelt = other_spellings(proper) if unit.level == "tinh" else ()
    return tuple(dict.fromkeys((*unit.aliases, *spelt)))


def _identifier(unit: Unit) -> str:
    if unit.level != "tinh":
        return ""
    view = as_of(unit.valid_from or FIRST_DAY)
    return identifier_of_province(place_of(unit, unit.names[-1]), view) or ""
