"""Groups in words (cụm từ tập hợp): committees of several places, bodies of several places, and what only hints."""

from __future__ import annotations

from thongsuot.core.dispatch.name_key import COMMITTEE, body_key, level_tail
from thongsuot.core.dispatch.phrases import Phrase, take_apart
from thongsuot.core.dispatch.resolve import resolve
from thongsuot.core.dispatch.tree import UnitLevel
from thongsuot.core.parsing.agencies import standard_name
from thongsuot.core.registry.bearer import bearer
from thongsuot.core.registry.bodies import Template, by_key
from thongsuot.core.registry.view import Place
from thongsuot.core.registry.words.committees import add_committees, of_level
from thongsuot.core.registry.words.finding import GRADUAL, Asked, Finding
from thongsuot.core.registry.words.gone import tell_gone_body
from thongsuot.core.registry.words.neighbourhood import neighbourhood
from thongsuot.core.registry.words.nouns import LEVELS_OF
from thongsuot.core.registry.words.special_groups import take_special
from thongsuot.core.vocabulary.unit_words import unit_groups

_OPENERS = ("các ", "những ", "toàn thể ", "tất cả các ")
_ORDER: tuple[UnitLevel, ...] = ("tinh", "huyen", "xa")


def find_group(name: str, around: Place | None, asked: Asked) -> Finding:
    """Find the units that a collective name stands for, around a place."""
    found = Finding()
    name = take_special(name, around, asked, found)
    if not name:
        return found
    phrase = take_apart(name)
    core = body_key(phrase.core) if phrase.core else ""
    if phrase.nouns and all(noun in LEVELS_OF for noun in phrase.nouns):
        _of_places(name, phrase, core, around, asked, found)
    elif not _each_of(name, around, asked, found):
        _resolve_in_tree(name, around, asked, found)
    return found


def _of_places(
    name: str, phrase: Phrase, core: str, around: Place | None, asked: Asked, found: Finding
) -> None:
    """List committees of kinds of places, or one body in each of them (Phòng Y tế các huyện)."""
    if phrase.unknown:
        found.ask(name, f"Chưa rõ “{phrase.unknown}” gồm những địa phương nào; hãy chọn đơn vị.")
        return
    places = add_committees(name, phrase.nouns, around, asked, found)
    if core and core != COMMITTEE:
        _bodies_of(name, core, places, asked, found)
        return
    sure = bool(core) and not phrase.is_vague
    found.add_places(places, "certain" if sure else "likely")
    if places and not core:
        found.ask(name, "Chỉ nêu tên địa phương, đã hiểu là Ủy ban nhân dân; hãy xác nhận.")
    if phrase.is_vague and places:
        found.ask(name, "Chỉ những đơn vị liên quan; hãy xác nhận danh sách.")


def _bodies_of(
    name: str, core: str, places: tuple[Place, ...], asked: Asked, found: Finding
) -> None:
    standing = [
        (template, place)
        for place in places
        for template in by_key(place.level).get(core, ())
        if template.stands(place, asked.day)
    ]
    for template, place in standing:
        found.add_body(template, place, asked.day)
    if standing:
        _note_unsure(name, standing[0][0], asked, found)
    elif places and not _other_time(name, core, places, asked, found):
        found.ask(name, f"Danh mục không có cơ quan này ở {places[0].noun}.")


def _other_time(
    name: str, core: str, places: tuple[Place, ...], asked: Asked, found: Finding
) -> bool:
    known = core in by_key(places[0].level)
    return known and tell_gone_body(name, core, places[0], asked, found)


def _each_of(name: str, around: Place | None, asked: Asked, found: Finding) -> bool:
    """List one body in each place below (``các phòng y tế``) where the own place has none of its name."""
    words = next((name[len(o) :] for o in _OPENERS if name.lower().startswith(o)), "")
    key = body_key(standard_name(words)) if words else ""
    key = level_tail(key)[0] or key
    if not key:
        return False
    for level in _ORDER[
        _ORDER.index(around.level) + 1 if around and around.level in _ORDER else 0 :
    ]:
        named = by_key(level).get(key, ())
        if not named:
            continue
        standing = _standing(named, level, around, asked)
        for template, place in standing:
            found.add_body(template, place, asked.day)
        if standing:
            _note_unsure(name, standing[0][0], asked, found)
        else:
            tell_gone_body(name, words, around, asked, found)
        return not found.is_empty
    return False


def _standing(
    named: tuple[Template, ...], level: UnitLevel, around: Place | None, asked: Asked
) -> list[tuple[Template, Place]]:
    return [
        (template, place)
        for place in of_level(level, around, asked.view)
        for template in named
        if template.stands(place, asked.day)
    ]


def _note_unsure(name: str, template: Template, asked: Asked, found: Finding) -> None:
    if not template.everywhere:
        found.ask(name, "Không phải địa phương nào cũng có cơ quan này; hãy xác nhận danh sách.")
    if template.is_changing(asked.day):
        found.ask(name, GRADUAL)


def _resolve_in_tree(name: str, around: Place | None, asked: Asked, found: Finding) -> None:
    tree = neighbourhood(asked.view, asked.day, around, name)
    own = asked.issuer.place == around and asked.issuer.code
    sender = asked.issuer.code if own and asked.issuer.code else around.code if around else "CP"
    result = resolve(name, collective=True, tree=tree, sender=sender)
    doubtful = False
    for unit in result.units:
        who = bearer(unit.code, asked.view)
        sure = who is None or who.template is None or who.template.is_sure(asked.day)
        doubtful |= not sure and unit.certainty == "certain"
        found.add(unit.code, unit.certainty if sure else "likely")
    if not found.units:
        found.ask(name, _not_listed(name, around))
        return
    for why in result.open:
        found.ask(name, why)
    if doubtful:
        found.ask(name, "Có cơ quan không phải địa phương nào cũng có; hãy xác nhận danh sách.")


def _not_listed(name: str, around: Place | None) -> str:
    groups = unit_groups()
    reaches = {groups[noun].reach for noun in take_apart(name).nouns if noun in groups}
    if reaches == {"addressed"}:
        return "Chỉ nói chung, ứng với những nơi nhận của văn bản; hãy chọn đơn vị."
    here = around.area if around else "cả nước"
    return (
        f"Danh mục chung không kê các đơn vị này của {here}; hãy nhập danh sách hoặc chọn đơn vị."
    )
