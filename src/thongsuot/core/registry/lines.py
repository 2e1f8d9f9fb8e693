"""Two lines of command (hai tuyến chỉ đạo): territorial through the committees, sectoral through the bodies of a branch.

Which of the three relations holds decides between ``giao``, ``yêu cầu`` and ``đề nghị``.
"""

from __future__ import annotations

from typing import Literal

from thongsuot.core.registry.bearer import Bearer, bearer
from thongsuot.core.registry.bodies import find_template
from thongsuot.core.registry.view import View

Relation = Literal["subordinate", "peer", "not_subordinate"]

_GOVERNMENT = "CP"
_GOVERNED = {"bo", "van_phong", "nganh_doc", "bao_chi"}


def territorial_above(code: str, view: View) -> str | None:
    """Give the code of the unit that commands by territory or house: committee, or the body it belongs to."""
    unit = bearer(code, view)
    if unit is None:
        return None
    if unit.template is None:
        return unit.place.above or _GOVERNMENT if unit.place else None
    if unit.template.under:
        return _at(unit, unit.template.under)
    if not unit.template.governed:
        return None
    if unit.place:
        return unit.place.code
    return _GOVERNMENT if unit.kind in _GOVERNED and code != _GOVERNMENT else None


def sectoral_above(code: str, view: View) -> str | None:
    """Give the code of the body one level above that leads in the same branch (ngành dọc)."""
    unit = bearer(code, view)
    if unit is None or unit.template is None or unit.place is None or not unit.template.line:
        return None
    above = view.get(unit.place.above) if unit.place.above else None
    level = above.level if above else "trung_uong"
    if find_template(unit.template.line, level, above, view.day) is None:
        return None
    return f"{above.code}.{unit.template.line}" if above else unit.template.line


def relation(superior: str, other: str, view: View) -> Relation:
    """Tell how ``other`` stands to ``superior`` on the day of ``view``, by either line."""
    if _reaches(superior, other, view):
        return "subordinate"
    one, two = bearer(superior, view), bearer(other, view)
    if one is None or two is None or one.level != two.level:
        return "not_subordinate"
    same = territorial_above(superior, view), territorial_above(other, view)
    return "peer" if same[0] is not None and same[0] == same[1] else "not_subordinate"


def _reaches(superior: str, other: str, view: View) -> bool:
    waiting, seen = [other], {other}
    while waiting:
        at = waiting.pop()
        for above in (territorial_above(at, view), sectoral_above(at, view)):
            if above == superior:
                return True
            if above and above not in seen:
                seen.add(above)
                waiting.append(above)
    return False


def _at(unit: Bearer, code: str) -> str:
    return f"{unit.place.code}.{code}" if unit.place else code
