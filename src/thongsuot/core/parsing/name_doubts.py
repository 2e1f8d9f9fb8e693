"""Name doubts (tên cơ quan chưa chắc): abbreviations that no vocabulary could write out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thongsuot.core.model.agency import Agency, AssignedAgency
from thongsuot.core.model.assignment import Assignment
from thongsuot.core.model.directive import Doubt
from thongsuot.core.vocabulary.abbreviated import is_abbreviated


def name_doubts(
    addressees: tuple[Agency, ...], assignments: tuple[Assignment, ...]
) -> tuple[Doubt, ...]:
    """Give a doubt for each addressee, and each agency of a task, whose name is still an abbreviation."""
    return (
        *_of("addressees.{}.name", enumerate(addressees)),
        *(
            doubt
            for number, one in enumerate(assignments)
            for doubt in _of(f"assignments.{number}.agencies", enumerate(one.agencies))
        ),
    )


def _of(field: str, named: Iterable[tuple[int, Agency | AssignedAgency]]) -> Iterator[Doubt]:
    for number, agency in named:
        if is_abbreviated(agency.name):
            reason = f"Chưa biết tên đầy đủ của “{agency.name}”."
            yield Doubt(field.format(number), reason, agency.span)
