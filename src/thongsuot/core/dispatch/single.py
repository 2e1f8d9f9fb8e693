"""Single bodies (cơ quan nêu đích danh): the one unit that a name stands for."""

from __future__ import annotations

from thongsuot.core.dispatch.index import NameIndex
from thongsuot.core.dispatch.name_key import COMMITTEE, body_key, level_tail, without_tail
from thongsuot.core.dispatch.resolution import Certainty, Resolution, ResolvedUnit
from thongsuot.core.dispatch.scope import ELSEWHERE, HIGHER, LOWER, Scope
from thongsuot.core.dispatch.tree import Unit
from thongsuot.core.parsing.agencies import standard_name

_ALIKE = 92
"""Names alike to this degree (of 100) are likely the same, misspelt."""


def resolve_single(name: str, index: NameIndex, scope: Scope) -> Resolution:
    """Find the unit that ``name`` stands for: as it is named, then by its place, then by likeness."""
    key = body_key(standard_name(name))
    for found in (_by_full_name, _by_level, _by_bare_name):
        units = found(key, index, scope)
        if units:
            return _told(name, units, scope)
    alike = _by_likeness(key, index, scope)
    if alike:
        return _resolution(name, alike, "likely")
    return Resolution(name, (), (f"Không tìm thấy “{name}” trong danh mục đơn vị.",))


def _by_full_name(key: str, index: NameIndex, scope: Scope) -> tuple[Unit, ...]:
    near, units = scope.nearest(index.named(key))
    # a central union's name without its Việt Nam is that of the sender's own union too
    own_near, own = scope.nearest(index.bare(key))
    if own_near < near:
        return own
    return () if near == ELSEWHERE else units


def _by_level(key: str, index: NameIndex, scope: Scope) -> tuple[Unit, ...]:
    """Find ``Sở Y tế tỉnh``, ``Ủy ban nhân dân huyện``: the level without its place."""
    bare, noun = level_tail(key)
    if not noun:
        return ()
    for territory in scope.chain:
        if territory is None or index.places[territory][0] != noun:
            continue
        if bare == COMMITTEE:
            return (scope.tree.unit(territory),)
        found = [u for u in index.bare(bare) if scope.tree.territory(u.code) == territory]
        if found:
            return tuple(found)
    if bare == COMMITTEE:
        return ()
    lower = [u for u in index.bare(bare) if _noun_of(u, index, scope) == noun]
    near, units = scope.nearest(lower)
    return () if near == ELSEWHERE else units


def _by_bare_name(key: str, index: NameIndex, scope: Scope) -> tuple[Unit, ...]:
    if key == COMMITTEE and scope.territory:
        return (scope.tree.unit(scope.territory),)
    for territory in scope.chain:
        place = index.places.get(territory, ("", "")) if territory else ("", "")
        near, units = scope.nearest(index.bare(without_tail(key, *place)))
        if near != ELSEWHERE:
            return units
    return ()


def _by_likeness(key: str, index: NameIndex, scope: Scope) -> tuple[Unit, ...]:
    from rapidfuzz import fuzz, process  # loads slowly, and few names come so far

    near = {
        bare: units
        for bare, units in index.bare_keys().items()
        if any(scope.nearness(unit)[0] <= HIGHER for unit in units)
    }
    for territory in scope.chain:
        place = index.places.get(territory, ("", "")) if territory else ("", "")
        best = process.extractOne(
            without_tail(key, *place), near.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE
        )
        if best:
            return scope.nearest(near[best[0]])[1]
    return ()


def _noun_of(unit: Unit, index: NameIndex, scope: Scope) -> str:
    territory = scope.tree.territory(unit.code)
    return index.places[territory][0] if territory else ""


def _told(name: str, units: tuple[Unit, ...], scope: Scope) -> Resolution:
    if len(units) == 1:
        return _resolution(name, units, "certain")
    near, _ = scope.nearest(units)
    if near == LOWER:
        reason = f"“{name}” ứng với {len(units)} đơn vị ở cấp dưới; hãy chọn đơn vị nhận."
        return Resolution(name, (), (reason,))
    reason = f"“{name}” ứng với {len(units)} đơn vị cùng tên; hãy xác nhận."
    return _resolution(name, units, "likely", reason)


def _resolution(
    name: str, units: tuple[Unit, ...], certainty: Certainty, *reasons: str
) -> Resolution:
    return Resolution(name, tuple(ResolvedUnit(u.code, certainty) for u in units), reasons)
