"""Plain rows (dòng danh mục): units, names and steps of the country before they are in the tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PlainName:
    """A name that a unit bore formerly; ``above`` is the key of the unit that it stood under."""

    name: str
    above: str | None
    valid_from: date | None
    valid_to: date
    to_certainty: str = "found"
    document: str = ""


@dataclass(frozen=True, slots=True)
class PlainUnit:
    """A unit by its key in the registry; ``above`` and ``line`` are keys too, as in ``models.Unit``."""

    key: str
    name: str
    kind: str
    level: str
    above: str | None
    official_code: str = ""
    short_name: str = ""
    sector: str = ""
    line: str | None = None
    is_governed: bool = True
    is_presumed: bool = False
    aliases: tuple[str, ...] = ()
    identifier: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    from_certainty: str = "found"
    to_certainty: str = "found"
    document: str = ""
    former: tuple[PlainName, ...] = ()


@dataclass(frozen=True, slots=True)
class PlainStep:
    """A succession by keys."""

    old: str
    new: str
    kind: str
    day: date | None
    document: str = ""
    work: str = ""
    certainty: str = "found"
    is_default: bool = True
