"""The register of variations (sổ biến thể): layouts and damages by family and name."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Letter, Passage

Write = Callable[[Letter, Chance], Passage]
Fits = Callable[[Letter], bool]


def always(letter: Letter) -> bool:  # noqa: ARG001 - as every condition
    """Fit any letter."""
    return True


@dataclass(frozen=True)
class Layout:
    """One way to write a part of a letter; ``names`` are the variations that it shows.

    A variation of another family is named with it: `date: on the line of the number`.
    """

    family: str
    names: tuple[str, ...]
    hand: str
    write: Write
    fits: Fits
    weight: int


HERE = Path(__file__).parent
_LAYOUTS: list[Layout] = []


def layout(
    family: str, *names: str, hand: str = "author", fits: Fits = always, weight: int = 1
) -> Callable[[Write], Write]:
    """Register the function below as a way to write ``family``, drawn as often as its weight."""

    def register(write: Write) -> Write:
        _LAYOUTS.append(Layout(family, names, hand, write, fits, weight))
        return write

    return register


@cache
def layouts() -> tuple[Layout, ...]:
    """Give all layouts, those of the fresh hand too."""
    for path in sorted((HERE / "layouts").rglob("*.py")):
        name = ".".join(path.relative_to(HERE).with_suffix("").parts)
        importlib.import_module(f"tools.accuracy.generator.{name}")
    return tuple(_LAYOUTS)


def write(family: str, letter: Letter, chance: Chance) -> Passage:
    """Write a part of ``letter`` in one of the ways that fit it."""
    fitting = [(one.hand, one) for one in layouts() if one.family == family and one.fits(letter)]
    drawn = chance.pick([one for one in chance.of_hand(fitting) for _ in range(one.weight)])
    chance.drawn.update(name if ": " in name else f"{family}: {name}" for name in drawn.names)
    return drawn.write(letter, chance)
