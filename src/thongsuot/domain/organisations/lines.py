"""Lines of command (tuyến chỉ đạo): which unit is below which, by territory or by sector."""

from __future__ import annotations

from thongsuot.domain.organisations.models import Unit


def is_below(unit: Unit, above: Unit) -> bool:
    """Tell whether ``unit`` is ``above`` itself or below it in either line, a step of one line following on the other."""
    seen: set[int] = set()
    waiting = [unit.pk]
    while waiting:
        if above.pk in waiting:
            return True
        seen.update(waiting)
        rows = Unit.objects.filter(pk__in=waiting).values_list("parent_id")
        waiting = [number for row in rows for number in row if number and number not in seen]
    return False
