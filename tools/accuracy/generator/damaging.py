"""The register of damages (sổ hư hại)."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tools.accuracy.generator.chance import Chance

Spoil = Callable[[list[str], Chance], list[str]]
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Damage:
    """One way in which a text is spoilt."""

    name: str
    hand: str
    spoil: Spoil
    weight: int


_DAMAGES: list[Damage] = []


def damage(name: str, *, hand: str = "author", weight: int = 1) -> Callable[[Spoil], Spoil]:
    """Register the function below as a damage, drawn as often as its weight."""

    def register(spoil: Spoil) -> Spoil:
        _DAMAGES.append(Damage(name, hand, spoil, weight))
        return spoil

    return register


@cache
def damages() -> tuple[Damage, ...]:
    """Give all damages."""
    for path in sorted((HERE / "damage").glob("*.py")):
        importlib.import_module(f"tools.accuracy.generator.damage.{path.stem}")
    return tuple(_DAMAGES)


def spoil(lines: list[str], chance: Chance) -> list[str]:
    """Spoil the lines in one way."""
    fitting = [(one.hand, one) for one in damages()]
    drawn = chance.pick([one for one in chance.of_hand(fitting) for _ in range(one.weight)])
    chance.drawn.add(f"damage: {drawn.name}")
    return drawn.spoil(lines, chance)
