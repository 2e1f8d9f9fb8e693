"""Names that are answered already (tên đã rõ): what people told of them, and what only the country's registry knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.core.dispatch.plan import Ask, NamedBody, PlannedTask
from thongsuot.core.dispatch.resolution import Resolution, ResolvedUnit
from thongsuot.core.dispatch.tree import UnitTree
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.phrases import meanings, resolve_phrase


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks what names mean: the sender in its tree on a day; ``issuers`` are whose words they are."""

    tree: UnitTree
    sender: Unit
    on: date
    issuers: tuple[str, ...]
    addressed: tuple[str, ...] = ()


def answered_names(
    tasks: Iterable[PlannedTask], asking: Asking
) -> dict[tuple[str, bool], Resolution]:
    """Give the names of tasks of which people told what they mean."""
    told = _told(asking)
    return {
        (body.name, body.collective): Resolution(body.name, told[name_key(body.name)])
        for task in tasks
        for body in task.bodies
        if name_key(body.name) in told
    }


def registry_to_ask(asking: Asking) -> Ask | None:
    """Give the country's registry to ask about names that stay open; only its own units ask it."""
    return partial(_answer, asking) if asking.sender.registry_key else None


def _told(asking: Asking) -> dict[str, tuple[ResolvedUnit, ...]]:
    """Give what was told of phrases of the issuers, the first of them before the others."""
    keys = [name_key(issuer) for issuer in asking.issuers]
    known = meanings(asking.sender).filter(issuer_key__in=keys)
    return {
        meaning.phrase_key: tuple(ResolvedUnit(u.code, "certain") for u in meaning.units.all())
        for meaning in sorted(known, key=lambda each: -keys.index(each.issuer_key))
    }


def _answer(asking: Asking, body: NamedBody) -> Resolution | None:
    """Ask the registry about a name that the tree leaves open; None where it knows no more."""
    told = resolve_phrase(asking.sender, phrase=body.name, issuer=asking.sender.name, on=asking.on)
    units = tuple(
        ResolvedUnit(told.stored[unit.code].code, unit.certainty)
        for unit in told.answer.units
        if unit.code in told.stored
    )
    if not units:
        return None
    left = [unit.name for unit in told.answer.units if unit.code not in told.stored]
    reasons = [f"{point.text}: {point.why}" for point in told.answer.open]
    if left:
        reasons.append(f"Chưa có trong danh bạ: {'; '.join(left[:5])}.")
    return Resolution(body.name, units, tuple(reasons))
