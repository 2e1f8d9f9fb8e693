"""Resolution (kết quả xác định đơn vị): the units that a name in a document stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Certainty = Literal["certain", "likely"]
"""certain: the name leaves no doubt; likely: to be confirmed by a person."""


@dataclass(frozen=True, slots=True)
class ResolvedUnit:
    """A unit that the name stands for."""

    code: str
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Resolution:
    """What became of one name; ``open`` tells the user, in Vietnamese, what could not be listed and why."""

    name: str
    units: tuple[ResolvedUnit, ...]
    open: tuple[str, ...] = ()
