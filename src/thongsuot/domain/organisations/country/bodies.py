"""Bodies (cơ quan theo quy định) of the centre, of provinces and of communes as rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from thongsuot.core.registry.bodies import Template, templates
from thongsuot.core.registry.changes import FIRST_DAY, gradual_days
from thongsuot.core.registry.identifiers import identifier_of_ministry
from thongsuot.core.registry.lines import territorial_above
from thongsuot.core.registry.unit import Unit
from thongsuot.core.registry.view import Place, as_of
from thongsuot.domain.organisations.country.places import ROOT, place_of
from thongsuot.domain.organisations.country.plain import PlainName, PlainUnit

_GLUED = {"so": ("S", "Sở"), "phong": ("P", "Phòng")}


@dataclass(frozen=True, slots=True)
class Span:
    """A body of a place under one name, from a day to a day; ``above`` is the key of the place above."""

    template: Template
    place: Place
    above: str | None
    valid_from: date | None
    valid_to: date | None


def central_bodies() -> Iterator[PlainUnit]:
    """Give the bodies of the centre, the Government first."""
    for row in sorted(
        templates("trung_uong"), key=lambda each: (each.code != ROOT, bool(each.under))
    ):
        view = as_of(row.valid_from or FIRST_DAY)
        yield PlainUnit(
            key=row.code,
            name=row.title(None),
            kind=row.kind,
            level=row.unit(None).level,
            above=None if row.code == ROOT else row.under or ROOT,
            sector=row.sector,
            is_governed=territorial_above(row.code, view) is not None,
            is_presumed=not row.everywhere,
            aliases=row.aliases,
            identifier=identifier_of_ministry(row.code) or "",
            valid_from=row.valid_from,
            valid_to=row.valid_to,
        )


def bodies_of(unit: Unit, *, since: date = FIRST_DAY) -> Iterator[PlainUnit]:
    """Give the bodies that a territory has or had since a day, those before them that others belong to."""
    spans: dict[str, list[Span]] = {}
    for row in templates(unit.level):
        for span in _spans(unit, row):
            if span.valid_to is None or span.valid_to >= since:
                spans.setdefault(row.code, []).append(span)
    made = [_body(unit, found) for found in spans.values()]
    keys = {unit.key, *(each.key for each in made)}
    yield from sorted(made, key=lambda each: each.above != unit.key)
    missing = [each.key for each in made if each.above not in keys]
    if missing:
        raise LookupError(missing)


def _spans(unit: Unit, row: Template) -> Iterator[Span]:
    for name in unit.names:
        place = place_of(unit, name)
        begin = _later(name.valid_from, row.valid_from)
        end = _earlier(name.valid_to, row.valid_to)
        probe = begin or min(filter(None, (FIRST_DAY, end)))
        if (end is None or begin is None or begin <= end) and row.stands(place, probe):
            yield Span(row, place, name.above, begin, end)


def _body(unit: Unit, spans: list[Span]) -> PlainUnit:
    spans.sort(key=lambda span: span.valid_from or date.min)
    first, last = spans[0], spans[-1]
    row = last.template
    under = f"{unit.key}.{row.under}" if row.under else unit.key
    line = f"{last.above}.{row.line}" if last.above else row.line
    return PlainUnit(
        key=f"{unit.key}.{row.code}",
        name=row.title(last.place),
        kind=row.kind,
        level=row.unit(last.place).level,
        above=under,
        short_name=row.name.format(area="", place="").strip(" -"),
        sector=row.sector,
        line=line if row.line else None,
        is_governed=bool(row.under) or row.governed,
        is_presumed=not row.everywhere,
        aliases=_aliases(row, last.place),
        valid_from=first.valid_from,
        valid_to=last.valid_to,
        from_certainty=_certainty(first.template.valid_from, gradual_days()[0], unit),
        to_certainty=_certainty(last.template.valid_to, gradual_days()[1], unit),
        former=tuple(_former(spans, under)),
    )


def _former(spans: Iterable[Span], above: str) -> Iterator[PlainName]:
    *earlier, last = spans
    title = last.template.title(last.place)
    for span in earlier:
        name = span.template.title(span.place)
        if name != title and span.valid_to:
            yield PlainName(name, above, span.valid_from, span.valid_to)


def _aliases(row: Template, place: Place) -> tuple[str, ...]:
    found = [alias.format(area=place.area, place=place.proper) for alias in row.aliases]
    letter, noun = _GLUED.get(row.kind, ("", ""))
    # SLĐTBXH is also written Sở LĐTBXH
    found += [
        f"{noun} {alias[len(letter) :].lstrip('.')}"
        for alias in row.aliases
        if letter and alias.startswith(letter) and alias.isupper() and " " not in alias
    ]
    return tuple(dict.fromkeys(found))


def _certainty(day: date | None, gradual: date, unit: Unit) -> str:
    """Tell how sure a day is: departments changed in March 2025, each province on a day of its own."""
    return "unsourced" if unit.level == "tinh" and day == gradual else "found"


def _later(one: date | None, other: date | None) -> date | None:
    return max(filter(None, (one, other)), default=None)


def _earlier(one: date | None, other: date | None) -> date | None:
    return min(filter(None, (one, other)), default=None)
