"""Collective bodies (tập hợp cơ quan): the units that a phrase such as UBND các quận, huyện stands for."""

from __future__ import annotations

from collections.abc import Iterable

from thongsuot.core.dispatch.index import NameIndex
from thongsuot.core.dispatch.name_key import COMMITTEE, body_key, name_key
from thongsuot.core.dispatch.phrases import Phrase, take_apart
from thongsuot.core.dispatch.resolution import Resolution, ResolvedUnit
from thongsuot.core.dispatch.scope import Scope
from thongsuot.core.dispatch.tree import LEVELS, Unit
from thongsuot.core.vocabulary.unit_words import UnitGroup, level_nouns, unit_groups
from thongsuot.core.vocabulary.without_marks import without_marks


def resolve_collective(
    name: str, index: NameIndex, scope: Scope, addressed: tuple[str, ...]
) -> Resolution:
    """List the units that ``name`` stands for; ``addressed`` are the units the letter goes to.

    What is named by the sort of body is certain; what only the words liên quan, cơ quan, đơn vị hint
    at is likely, and told.
    """
    phrase = take_apart(name)
    core = body_key(phrase.core) if phrase.core else ""
    if phrase.nouns and all(noun in level_nouns() for noun in phrase.nouns) and core:
        units = _of_levels(core, phrase.nouns, index, scope)
        return _told(name, phrase, [(unit, True) for unit in units])
    found = [
        (unit, unit_groups()[noun].certain)
        for noun in phrase.nouns
        for unit in _of_noun(noun, phrase, index, scope, addressed)
    ]
    return _told(name, phrase, found)


def _of_levels(core: str, nouns: Iterable[str], index: NameIndex, scope: Scope) -> tuple[Unit, ...]:
    """List the committees of the levels, or under them the bodies of a name (Phòng Y tế các huyện)."""
    committees = _committees(nouns, index, scope)
    if core == COMMITTEE:
        return committees
    wanted = {unit.code for unit in committees}
    return tuple(unit for unit in index.bare(core) if scope.tree.territory(unit.code) in wanted)


def _of_noun(
    noun: str, phrase: Phrase, index: NameIndex, scope: Scope, addressed: tuple[str, ...]
) -> tuple[Unit, ...]:
    group = unit_groups()[noun]
    match group.reach:
        case "committees":
            return _committees((noun,), index, scope)
        case "next_level":
            return _next_level(scope)
        case "addressed":
            return tuple(scope.tree.unit(code) for code in addressed)
        case "children":
            return _fitting(group, scope.tree.children(scope.sender))
        case "below":
            return _fitting(group, scope.tree.below(scope.territory))
        case "territory":
            return _fitting(group, scope.own_bodies(_territory(phrase, index, scope)))


def _territory(phrase: Phrase, index: NameIndex, scope: Scope) -> str | None:
    """Give the territory that a level behind the nouns names (``đoàn thể tỉnh``), else the sender's."""
    wanted = without_marks(phrase.level)
    named = [code for code in scope.chain if code and index.places[code][0] == wanted]
    return named[0] if wanted and named else scope.territory


def _fitting(group: UnitGroup, units: Iterable[Unit]) -> tuple[Unit, ...]:
    starts = tuple(f"{name_key(start)} " for start in group.starts)
    but_not = tuple(f"{name_key(start)} " for start in group.but_not)
    named = ((unit, f"{name_key(unit.name)} ") for unit in units)
    return tuple(
        unit
        for unit, name in named
        if (unit.kind in group.kinds or (starts and name.startswith(starts)))
        and not (but_not and name.startswith(but_not))
    )


def _committees(nouns: Iterable[str], index: NameIndex, scope: Scope) -> tuple[Unit, ...]:
    """List the committees of each noun at the highest level where it occurs below the sender."""
    below = scope.committees()
    found: dict[str, Unit] = {}
    for noun in map(without_marks, nouns):
        named = [unit for unit in below if index.places[unit.code][0] == noun]
        highest = min((LEVELS.index(unit.level) for unit in named), default=None)
        found |= {u.code: u for u in named if LEVELS.index(u.level) == highest}
    return tuple(unit for unit in below if unit.code in found)


def _next_level(scope: Scope) -> tuple[Unit, ...]:
    below = scope.committees()
    highest = min((LEVELS.index(unit.level) for unit in below), default=None)
    return tuple(unit for unit in below if LEVELS.index(unit.level) == highest)


def _told(name: str, phrase: Phrase, found: list[tuple[Unit, bool]]) -> Resolution:
    certain = {unit.code for unit, is_certain in found if is_certain and not phrase.is_vague}
    codes = dict.fromkeys(unit.code for unit, _ in found)
    units = tuple(ResolvedUnit(c, "certain" if c in certain else "likely") for c in codes)
    return Resolution(name, units, tuple(_reasons(name, phrase, units)))


def _reasons(name: str, phrase: Phrase, units: tuple[ResolvedUnit, ...]) -> Iterable[str]:
    if phrase.unknown:
        yield f"Chưa rõ “{phrase.unknown}” trong “{name}” gồm những đơn vị nào; hãy chọn đơn vị nhận."
    elif not units:
        yield f"Không tìm thấy đơn vị nào ứng với “{name}” trong danh mục; hãy chọn đơn vị nhận."
    if phrase.is_vague and units:
        yield f"“{name}” không nêu tên từng đơn vị; hãy xác nhận những đơn vị liên quan."
    elif any(unit.certainty == "likely" for unit in units):
        yield f"“{name}” không nêu tên từng đơn vị; hãy xác nhận danh sách đề xuất."
