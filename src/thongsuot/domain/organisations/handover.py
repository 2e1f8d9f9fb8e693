"""Handing over (bàn giao): what of other apps goes from a unit that ends to those that take over.

The units know nothing of tasks or reports; an app that keeps open work of units registers here what to
do with it, and ``reorganise`` and its undoing call that within their transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit


@dataclass(frozen=True, slots=True)
class Item:
    """What an ending unit (``of``) has in hand; ``kind`` and ``pk`` name it, ``words`` are for the reader.

    Open work is one item a kind and unit, with its number and no titles: who manages units does not by
    that see their tasks.
    """

    kind: str
    pk: int
    words: str
    of: Unit

    @property
    def key(self) -> str:
        """Give the name by which a person chooses who gets it."""
        return f"{self.kind}-{self.pk}"


class Handover(Protocol):
    """What an app does with the open work of units that end."""

    def items(self, olds: Sequence[Unit]) -> list[Item]:
        """Give what the units have in hand, one item a kind and unit; ``Item.pk`` is the unit's."""
        ...

    def hand_over(self, actor: Actor, given: Sequence[tuple[Item, Unit]]) -> list[Any]:
        """Give each thing to its receiver; give back, as JSON, what undoing needs."""
        ...

    def take_back(self, actor: Actor, kept: Sequence[Any]) -> None:
        """Put everything back as ``kept`` tells.

        Raises:
            ConflictError: a receiver has done something with it.
        """
        ...


_HANDOVERS: dict[str, Handover] = {}


def register(name: str, handover: Handover) -> None:
    """Let an app take part; called once, when the program starts."""
    _HANDOVERS[name] = handover


def open_work(olds: Sequence[Unit]) -> list[Item]:
    """Give all open work of the units, app by app."""
    return [item for handover in _HANDOVERS.values() for item in handover.items(olds)]


def hand_over_all(
    actor: Actor, olds: Sequence[Unit], receiver: Iterable[tuple[str, Unit]], main: Unit
) -> dict[str, list[Any]]:
    """Give all open work to who was chosen for it (by ``Item.key``), else to the main successor."""
    chosen = dict(receiver)
    return {
        name: handover.hand_over(
            actor, [(item, chosen.get(item.key, main)) for item in handover.items(olds)]
        )
        for name, handover in _HANDOVERS.items()
    }


def take_back_all(actor: Actor, kept: dict[str, list[Any]]) -> None:
    """Put everything back, the last app first."""
    for name in reversed(tuple(_registered(kept))):
        _HANDOVERS[name].take_back(actor, kept[name])


def _registered(kept: dict[str, list[Any]]) -> Iterator[str]:
    return (name for name in _HANDOVERS if kept.get(name))
