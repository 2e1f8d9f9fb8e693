"""Steps (kế thừa) of the country as rows: of territories, of provinces' bodies, of those of the centre."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import timedelta

from thongsuot.core.registry.bodies import Heir, Template, templates
from thongsuot.core.registry.changes import REFORM, document_of, reform_document
from thongsuot.core.registry.succession import steps_from
from thongsuot.core.registry.unit import Unit
from thongsuot.domain.organisations.country.plain import PlainStep, PlainUnit

_LAST_DAY = REFORM - timedelta(days=1)


def place_steps(units: list[Unit]) -> Iterator[PlainStep]:
    """Give the steps between territories."""
    for unit in units:
        for step in steps_from(unit.key):
            yield PlainStep(
                step.old,
                step.new,
                step.kind,
                step.day,
                step.document,
                certainty=step.certainty,
                is_default=step.is_default,
            )


def body_steps(bodies: Collection[PlainUnit]) -> Iterator[PlainStep]:
    """Give the steps between bodies: functions passed on at a place, or bodies whose places merged."""
    known = {body.key: body for body in bodies}
    for body in bodies:
        if body.valid_to is None:
            continue
        place, _, code = body.key.partition(".") if body.key[:1].isdigit() else ("", "", body.key)
        if place and body.valid_to >= _LAST_DAY:
            yield from _with_its_place(body, place, code, known)
        else:
            yield from _passed_on(body, place, code, known)


def _with_its_place(
    body: PlainUnit, place: str, code: str, known: dict[str, PlainUnit]
) -> Iterator[PlainStep]:
    """Give the steps of a body that ended with its province on the day of the reform."""
    for step in steps_from(place):
        new = f"{step.new}.{code}"
        if new in known:
            kind = "kept" if known[new].name == body.name and step.kind != "merged" else step.kind
            yield PlainStep(body.key, new, kind, REFORM, reform_document())
            continue
        for heir in _heirs("tinh", code):
            to = f"{step.new}.{heir.code}"
            if to in known:
                yield PlainStep(body.key, to, "dissolved", REFORM, reform_document(), heir.work)


def _passed_on(
    body: PlainUnit, place: str, code: str, known: dict[str, PlainUnit]
) -> Iterator[PlainStep]:
    level = "tinh" if place else "trung_uong"
    heirs = _heirs(level, code)
    kind = "dissolved" if len(heirs) > 1 or any(heir.work for heir in heirs) else "merged"
    for heir in heirs:
        to = f"{place}.{heir.code}" if place else heir.code
        if to not in known or body.valid_to is None:
            continue
        if body.to_certainty == "unsourced":
            yield PlainStep(body.key, to, kind, None, "", heir.work, "unsourced")
        else:
            day = body.valid_to + timedelta(days=1)
            yield PlainStep(body.key, to, kind, day, document_of(day), heir.work)


def _heirs(level: str, code: str) -> tuple[Heir, ...]:
    rows: tuple[Template, ...] = templates("tinh" if level == "tinh" else "trung_uong")
    return next((row.successors for row in rows if row.code == code and row.successors), ())
