"""Lines of command (tuyến chỉ đạo): which unit is below which, by territory or by sector, as they stand today.

Which relation holds decides between ``giao``, ``yêu cầu`` and ``đề nghị``.
"""

from __future__ import annotations

from thongsuot.core.registry.lines import Relation
from thongsuot.domain.organisations.models import Unit


def is_below(unit: Unit, above: Unit) -> bool:
    """Tell whether ``unit`` is ``above`` itself or below it in either line, a step of one line following on the other."""
    seen: set[int] = set()
    waiting = {unit.pk}
    while waiting:
        if above.pk in waiting:
            return True
        seen |= waiting
        rows = Unit.objects.filter(pk__in=waiting).values_list(
            "parent_id", "is_governed", "sectoral_parent_id"
        )
        higher = {parent for parent, is_governed, _ in rows if is_governed and parent}
        waiting = (higher | {line for *_, line in rows if line}) - seen
    return False


def relation(superior: Unit, other: Unit) -> Relation:
    """Tell how ``other`` stands to ``superior``: below it in either line, beside it, or neither."""
    if is_below(other, superior):
        return "subordinate"
    one, two = _commander(superior), _commander(other)
    same_level = superior.level == other.level
    return "peer" if same_level and one is not None and one == two else "not_subordinate"


def _commander(unit: Unit) -> int | None:
    return unit.parent_id if unit.is_governed else None
