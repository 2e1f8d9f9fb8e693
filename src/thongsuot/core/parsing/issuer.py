"""Issuer (cơ quan ban hành) of the head with its place and its parent (cơ quan chủ quản)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from thongsuot.core.model.agency import CoIssuer, Issuer
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.cut_names import completed
from thongsuot.core.parsing.head_bodies import HeadBody, read_bodies
from thongsuot.core.parsing.issuer_place import Surroundings, bare_place, place_of, with_own_place
from thongsuot.core.parsing.site_lines import behind_menu, is_of_site
from thongsuot.core.parsing.torn_names import is_torn_name

_JOINT = re.compile(r"LIÊN\s+(?:TỊCH|NGÀNH|BỘ|SỞ)|PHỐI\s+HỢP", re.IGNORECASE)
# Alone or behind the kind (`KHLN`): the last letters of `THPTLN` are the name of a school.
_JOINT_SYMBOL = re.compile(
    r"(?:(?<![A-ZĐ])|(?<=KH|HD|CT|CV|TB|QC|NQ|TT|QĐ|BC|BB|Tr))(?:LT|LN|LB|PH)(?![A-ZĐ])"
)


_DASH = re.compile(r"\s*[-–]\s*")
_FEWEST_PARTS = 3


class Issuers(Struct, frozen=True, gc=False):
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
    pieces = behind_menu(text, pieces)
    joint = bool(_JOINT.search(title) or _JOINT_SYMBOL.search(symbol))
    bodies = read_bodies(text, pieces) if joint else _bodies(text, pieces, number_at)
    bodies = tuple(
        body
        for body in _once(bodies)
        if not is_of_site(text, pieces, body, symbol) and not is_torn_name(body.name)
    )
    if not bodies:
        return Issuers(None, ())
    if len(bodies) > 1 and (joint or _are_side_by_side(text, bodies, symbol)):
        return _joint(bodies, around)
    parent = bodies[-2].name if len(bodies) > 1 else None
    if bodies[-1].name.lower().endswith(" và") and completed(bodies[-1].name, symbol) is None:
        return Issuers(None, ())  # the page cut its name, and nothing says the rest
    whole = completed(bodies[-1].name, symbol)
    if parent is not None and parent.startswith(whole or bodies[-1].name):
        parent = None  # the same body once more, with what a table of a site says behind it
    if whole is not None:
        issuer = _issuer(replace(bodies[-1], name=whole), parent, around)
        return Issuers(replace(issuer, provenance="inferred"), ())
    return Issuers(_issuer(bodies[-1], parent, around), ())


def _bodies(text: str, pieces: Sequence[Span], number_at: int | None) -> tuple[HeadBody, ...]:
    """Give the bodies above the number where any stand there; those below it come from stamps or subjects."""
    if number_at is None:
        return read_bodies(text, pieces)
    above = [piece for piece in pieces if piece.start < number_at]
    return read_bodies(text, above) or read_bodies(text, pieces)


def _once(bodies: tuple[HeadBody, ...]) -> tuple[HeadBody, ...]:
    """Leave out a body that is printed twice, as where a page repeats its letterhead."""
    return tuple({body.name: body for body in reversed(bodies)}.values())[::-1]


def _issuer(body: HeadBody, parent: str | None, around: Surroundings) -> Issuer:
    placed = with_own_place(body.name, parent, around)
    return Issuer(placed.name, parent, "inferred" if placed.inferred else "read", body.span)


def _are_side_by_side(text: str, bodies: Sequence[HeadBody], symbol: str) -> bool:
    """Whether a dash parts two issuers that both stand in the symbol: `SỞ Y TẾ - TỈNH ĐOÀN`, KH-SYT-TĐTN."""
    *_, first, second = bodies
    if not _DASH.fullmatch(text[first.span.end : second.span.start]):
        return False
    if first.name.split(maxsplit=1)[0] == second.name.split(maxsplit=1)[0]:
        return True  # SỞ Y TẾ - SỞ NỘI VỤ: neither is above the other
    parts = symbol.split("-")
    initials = "".join(word[0] for word in second.name.split()[:2]).upper()
    return len(parts) >= _FEWEST_PARTS and parts[-1].upper().startswith(initials)


def _joint(bodies: Sequence[HeadBody], around: Surroundings) -> Issuers:
    first, *further = bodies
    place = bare_place(bodies[-1].name)
    named = (
        first
        if place is None or place_of(first.name)
        else replace(first, name=f"{first.name} {place}")
    )
    return Issuers(
        _issuer(named, None, around), tuple(CoIssuer(body.name, body.span) for body in further)
    )
