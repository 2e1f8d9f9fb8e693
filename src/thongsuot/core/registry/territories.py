"""Territories (đơn vị hành chính): the rows of the tables with their days, as units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import cache

from thongsuot.core.dispatch.tree import UnitLevel
from thongsuot.core.registry.changes import REFORM, Change, changes, reform_document, undated_day
from thongsuot.core.registry.place_names import plain_name
from thongsuot.core.registry.tables import rows
from thongsuot.core.registry.unit import DatedName, Unit

_DAY = timedelta(days=1)
_LAST_DAY = REFORM - _DAY
_FROM_2025 = "@2025"
_CODE, _LAYERS, _ABOVE, _NOUN, _PROPER, _SPELT = range(6)
_TABLES: tuple[tuple[UnitLevel, str], ...] = (
    ("tinh", "provinces"),
    ("huyen", "districts"),
    ("xa", "communes_until_2025"),
    ("xa", "communes_from_2025"),
)
_NUMBERED_OR_FAMOUS = ("Hồ Chí Minh",)
"""Places whose noun is written with a capital letter (Nghị định 30/2020/NĐ-CP, Phụ lục II)."""


class Territories(Mapping[str, Unit]):
    """All territories of all times by their keys, the higher levels first; each is made when asked for."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[UnitLevel, list[tuple[str, ...]]]] = {}
        self._made: dict[str, Unit] = {}
        self._below: dict[str, dict[str, None]] = {}
        self._communes: dict[str, dict[str, None]] = {}
        for level, name in _TABLES:
            for row in rows(name):
                self._enter(level, row)

    def __getitem__(self, key: str) -> Unit:
        unit = self._made.get(key)
        if unit is None:
            level, versions = self._rows[key]
            made = _from_2025 if key.endswith(_FROM_2025) else _until_2025
            unit = self._made[key] = made(level, versions)
        return unit

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def level(self, level: UnitLevel) -> Iterator[Unit]:
        """Give the territories of a level, of all times."""
        return (self[key] for key, (its_level, _) in self._rows.items() if its_level == level)

    def below(self, key: str) -> Iterator[Unit]:
        """Give the territories that ever lay directly in one."""
        return (self[each] for each in self._below.get(key, ()))

    def named_commune(self, proper: str) -> Iterator[Unit]:
        """Give the communes of all times that ever had a name; marks count, capitals do not."""
        if not self._communes:
            for key, (level, versions) in self._rows.items():
                if level == "xa":
                    for row in versions:
                        self._communes.setdefault(_plain(row[_PROPER]), {})[key] = None
        return (self[key] for key in self._communes.get(plain_name(proper), ()))

    def _enter(self, level: UnitLevel, row: tuple[str, ...]) -> None:
        key = key_from_2025(row[0]) if row[_LAYERS] == "2025b" else row[0]
        above = row[_ABOVE] and key_from_2025(row[_ABOVE]) if key != row[0] else row[_ABOVE]
        self._rows.setdefault(key, (level, []))[1].append(row)
        if above:
            self._below.setdefault(above, {})[key] = None


@cache
def territories() -> Territories:
    """Give the territories, entered once."""
    return Territories()


def area(noun: str, proper: str) -> str:
    """Put noun and name of a territory together as the law writes them: ``Quận 1``, ``huyện Ba Tơ``."""
    if proper[:1].isdigit() or proper in _NUMBERED_OR_FAMOUS:
        noun = noun.capitalize()
    return f"{noun} {proper}"


def key_from_2025(code: str) -> str:
    """Give the key of a territory that begins on 01/7/2025; its code may have had another bearer."""
    return f"{code}{_FROM_2025}"


def _plain(proper: str) -> str:
    """Do what ``plain_name`` does, for names whose tone marks are in order already."""
    return proper.lstrip("0") if proper.isdigit() else proper.lower()


def _until_2025(level: UnitLevel, versions: list[tuple[str, ...]]) -> Unit:
    code = versions[0][_CODE]
    names = _versions(code, versions)
    aliases = tuple(f"{names[-1].noun} {row[_SPELT]}" for row in versions if row[_SPELT])
    return Unit(code, code, "ubnd", level, names, aliases=aliases)


def _versions(code: str, versions: list[tuple[str, ...]]) -> tuple[DatedName, ...]:
    """Set the days of one unit: until the reform, split where the layers differ, or at a dated change."""
    names = [_until_reform(row) for row in versions]
    is_early = "2023" in versions[0][_LAYERS]
    if is_early and "2025a" not in versions[-1][_LAYERS]:
        return (_ended(names[-1], _switch(code)),)
    if not is_early:
        names = [_begun(names[0], _switch(code))]
    elif len(names) > 1:
        switch = _switch(code)
        names = [_ended(names[0], switch), _begun(names[-1], switch)]
    return _with_earlier_noun(code, names)


def _until_reform(row: tuple[str, ...]) -> DatedName:
    noun, proper = row[_NOUN], row[_PROPER]
    return DatedName(
        _name(noun, proper), noun, proper, row[_ABOVE] or None, None, _LAST_DAY,
        document=reform_document(),
    )  # fmt: skip


def _with_earlier_noun(code: str, names: list[DatedName]) -> tuple[DatedName, ...]:
    for change in _by_code().get(code, ()):
        if change.was_type:
            first = names[0]
            earlier = _renamed(first, change.was_type)
            names = [_ended(earlier, change), _begun(first, change), *names[1:]]
    return tuple(names)


def _from_2025(level: UnitLevel, versions: list[tuple[str, ...]]) -> Unit:
    row = versions[0]
    code, noun, proper = row[_CODE], row[_NOUN], row[_PROPER]
    parent = key_from_2025(row[_ABOVE]) if row[_ABOVE] else None
    names = [
        DatedName(_name(noun, proper), noun, proper, parent, REFORM, document=reform_document())
    ]
    for change in _by_code().get(code, ()):
        if change.becomes_type:
            last = names.pop()
            names += [
                _ended(last, change),
                _begun(_renamed(last, change.becomes_type), change),
            ]
    return Unit(key_from_2025(code), code, "ubnd", level, tuple(names))


def _name(noun: str, proper: str) -> str:
    return f"Ủy ban nhân dân {area(noun, proper)}"


def _renamed(name: DatedName, noun: str) -> DatedName:
    return replace(name, name=_name(noun, name.proper), noun=noun)


def _ended(name: DatedName, change: Change) -> DatedName:
    return replace(name, valid_to=change.day - _DAY, to_certainty=change.certainty)


def _begun(name: DatedName, change: Change) -> DatedName:
    return replace(
        name,
        valid_from=change.day,
        from_certainty=change.certainty,
        document=change.document or name.document,
    )


def _switch(code: str) -> Change:
    """Give the dated change of a unit between the layers, else the day that stands for unknown ones."""
    dated = (change for change in _by_code().get(code, ()) if change.between_layers)
    return next(dated, Change(undated_day(), (code,), "", "unsourced"))


@cache
def _by_code() -> dict[str, tuple[Change, ...]]:
    found: dict[str, tuple[Change, ...]] = {}
    for change in changes():
        for code in change.codes:
            found[code] = (*found.get(code, ()), change)
    return found
