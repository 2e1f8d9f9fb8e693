"""Puts the sample registry together: places from the table, each with the bodies that such a place has."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

_LEVELS = {1: "tinh", 2: "huyen", 3: "xa"}


@dataclass(frozen=True, slots=True)
class SampleUnit:
    """One unit to be loaded; ``above`` is the code of the unit that it belongs to, empty for a root."""

    code: str
    above: str
    name: str
    short_name: str
    kind: str
    level: str
    sector: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleAccount:
    """One account to be loaded; ``unit`` is a code of the registry."""

    username: str
    title: str
    unit: str
    role: str


@dataclass(frozen=True, slots=True)
class _Body:
    at: str
    code: str
    name: str
    kind: str
    sector: str = ""
    under: str = ""
    aliases: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    sample: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    code: str
    above: str
    kind: str
    name: str

    @property
    def level(self) -> str:
        return _LEVELS[self.code.count(".") + 1]

    @property
    def area(self) -> str:
        return f"{self.kind} {self.name}"


def sample_units() -> list[SampleUnit]:
    """Give all units, each after the one that it belongs to, bodies before the places below."""
    places = list(_places())
    populated = {place.above for place in places}
    units: list[SampleUnit] = []
    for place in places:
        units.append(_committee(place))
        # an island district without communes is not organised like the others
        if place.level == "tinh" or place.code in populated:
            units.extend(_body(body, place) for body in _bodies() if _has(place, body))
    return units


def sample_accounts() -> list[SampleAccount]:
    """Give all accounts."""
    return [SampleAccount(**row) for row in tomllib.loads(_text("accounts.toml"))["account"]]


def _places() -> Iterator[_Place]:
    for line in _text("administrative_units.tsv").splitlines():
        if not line.startswith("#"):
            yield _Place(*line.split("\t"))


def _bodies() -> list[_Body]:
    return [_Body(**_frozen(row)) for row in tomllib.loads(_text("bodies.toml"))["body"]]


def _frozen(row: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}


def _has(place: _Place, body: _Body) -> bool:
    return body.at == place.level and (not body.only or place.code in body.only)


def _committee(place: _Place) -> SampleUnit:
    return SampleUnit(
        code=place.code,
        above=place.above,
        name=f"Ủy ban nhân dân {place.area}",
        short_name=f"UBND {place.area}",
        kind="ubnd",
        level=place.level,
    )


def _body(body: _Body, place: _Place) -> SampleUnit:
    return SampleUnit(
        code=f"{place.code}.{body.code}",
        above=f"{place.code}.{body.under}" if body.under else place.code,
        name=body.name.format(area=place.area, place=place.name),
        short_name=body.name.format(area="", place="").strip(),
        kind=body.kind,
        level="don_vi" if body.kind == "su_nghiep" else place.level,
        sector=body.sector,
        aliases=body.aliases,
    )


def _text(name: str) -> str:
    folder = files("thongsuot.domain.organisations.sample")
    return (folder / name).read_text(encoding="utf-8")
