"""A unit's own document under a directive (văn bản triển khai): who issues it, whom it can give tasks to."""

from __future__ import annotations

from thongsuot.core.drafting.adopt import adopt
from thongsuot.core.drafting.adoption import (
    AdoptedKind,
    AdoptingBody,
    Adoption,
    TaskChoice,
    adoptable,
)
from thongsuot.core.drafting.own_names import COMMITTEE, territory
from thongsuot.core.model.codec import reading_from_json
from thongsuot.core.model.formal_document import FormalDocument
from thongsuot.core.model.reading import Reading
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.queries import children

_WITHOUT_OWN = ("các đơn vị trực thuộc",)


def reading_of(document: ReceivedDocument) -> Reading:
    """Give the reading of a document as people have corrected it.

    Raises:
        ConflictError: the document has not been read.
    """
    current = current_reading(document)
    return reading_from_json(current.data, current.original)


def adopted(parent: ReceivedDocument, unit: Unit, kind: AdoptedKind) -> FormalDocument:
    """Draft the unit's document that takes over all tasks of ``parent`` for the units below it.

    Raises:
        ConflictError: the parent has not been read.
    """
    reading = reading_of(parent)
    own = own_units(unit) or _WITHOUT_OWN
    tasks = tuple(TaskChoice(task, own) for task in adoptable(reading.directive))
    dated = reading.directive.date
    adoption = Adoption(kind=kind, tasks=tasks, year=dated.year if dated else None)
    return adopt(reading, adopting_body(unit), adoption)


def adopting_body(unit: Unit) -> AdoptingBody:
    """Give the issuing body; what the registry does not know stays blank in the document."""
    level_and_place = territory(unit.name)
    place = level_and_place[1] if level_and_place else None
    return AdoptingBody(
        name=unit.name,
        place=place,
        abbreviation="UBND" if unit.name.startswith(COMMITTEE) else None,
    )


def own_units(unit: Unit) -> tuple[str, ...]:
    """Name the committees below by their levels (Ủy ban nhân dân các xã, thị trấn), else every unit below."""
    below = list(children(unit))
    territories = [territory(child.name) for child in below if child.name.startswith(COMMITTEE)]
    levels = sorted({found[0] for found in territories if found}, reverse=True)
    if levels:
        return (f"{COMMITTEE} các {', '.join(levels)}",)
    return tuple(child.name for child in below)
