"""Issuer (cơ quan ban hành) of the head with its place and its parent (cơ quan chủ quản)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from thongsuot.core.model.agency import CoIssuer, Issuer
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.head_bodies import HeadBody, read_bodies
from thongsuot.core.parsing.issuer_place import Surroundings, place_of, with_own_place

_JOINT = re.compile(r"LIÊN\s+(?:TỊCH|NGÀNH|BỘ|SỞ)|PHỐI\s+HỢP", re.IGNORECASE)
_JOINT_SYMBOL = re.compile(r"(?:LT|LN|LB|PH)(?![A-ZĐ])")


@dataclass(frozen=True, slots=True)
class Issuers:
    """The issuing body and the further ones of a joint document."""

    issuer: Issuer | None
    co_issuers: tuple[CoIssuer, ...]


def read_issuers(
    text: str,
    pieces: Sequence[Span],
    around: Surroundings,
    *,
    title: str,
    symbol: str,
    number_at: int | None = None,
) -> Issuers:
    """Read the issuing bodies from the free pieces of the head, in which nothing else was found."""
    bodies = read_bodies(text, pieces)
    joint = bool(_JOINT.search(title) or _JOINT_SYMBOL.search(symbol))
    if number_at is not None and not joint:
        bodies = _above(bodies, number_at)
    bodies = _once(bodies)
    if not bodies:
        return Issuers(None, ())
    if joint and len(bodies) > 1:
        return _joint(bodies, around)
    parent = bodies[-2].name if len(bodies) > 1 else None
    return Issuers(_issuer(bodies[-1], parent, around), ())


def _above(bodies: tuple[HeadBody, ...], number_at: int) -> tuple[HeadBody, ...]:
    """Give the bodies above the number where any stand there; those below it come from stamps."""
    return tuple(body for body in bodies if body.span.start < number_at) or bodies


def _once(bodies: tuple[HeadBody, ...]) -> tuple[HeadBody, ...]:
    """Leave out a body that is printed twice, as where a page repeats its letterhead."""
    return tuple({body.name: body for body in reversed(bodies)}.values())[::-1]


def _issuer(body: HeadBody, parent: str | None, around: Surroundings) -> Issuer:
    placed = with_own_place(body.name, parent, around)
    return Issuer(placed.name, parent, "inferred" if placed.inferred else "read", body.span)


def _joint(bodies: Sequence[HeadBody], around: Surroundings) -> Issuers:
    first, *further = bodies
    place = place_of(bodies[-1].name)
    named = (
        first
        if place is None or place_of(first.name)
        else replace(first, name=f"{first.name} {place}")
    )
    return Issuers(
        _issuer(named, None, around), tuple(CoIssuer(body.name, body.span) for body in further)
    )
