"""Answer (kết quả): the units that a phrase stands for, what stays open and why, and who stands for them today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from thongsuot.core.dispatch.resolution import Certainty
from thongsuot.core.dispatch.tree import UnitKind, UnitLevel


@dataclass(frozen=True, slots=True)
class AnsweredUnit:
    """A unit that the phrase stands for on the day asked for."""

    code: str
    name: str
    kind: UnitKind
    level: UnitLevel
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Words that a person has to look at, and why."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class SuccessorToday:
    """A unit of today for one (``of``, its code then) that is no more or goes by another name.

    ``work`` names the functions that it took over, where they went to several.
    """

    code: str
    name: str
    of: str
    work: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one phrase."""

    phrase: str
    issuer: str
    on: date
    units: tuple[AnsweredUnit, ...]
    open: tuple[OpenPoint, ...]
    successors_today: tuple[SuccessorToday, ...]

    def as_json(self) -> dict[str, Any]:
        """Give the answer as plain values, in the shape that programs rely on."""
        return {
            "phrase": self.phrase,
            "issuer": self.issuer,
            "on": self.on.isoformat(),
            "units": [
                {
                    "code": unit.code,
                    "name": unit.name,
                    "kind": unit.kind,
                    "level": unit.level,
                    "certainty": unit.certainty,
                }
                for unit in self.units
            ],
            "open": [{"text": point.text, "why": point.why} for point in self.open],
            "successors_today": [
                {"code": each.code, "name": each.name, "of": each.of}
                for each in self.successors_today
            ],
        }
