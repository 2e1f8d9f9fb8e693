"""Single bodies in words (cơ quan nêu đích danh): a committee or body, at the place that the words name or imply."""

from __future__ import annotations

from thongsuot.core.dispatch.name_key import COMMITTEE, body_key, name_key
from thongsuot.core.dispatch.resolve import resolve
from thongsuot.core.registry.bearer import bearer
from thongsuot.core.registry.bodies import Template, by_key
from thongsuot.core.registry.view import Place
from thongsuot.core.registry.words.committees import next_level, of_level
from thongsuot.core.registry.words.finding import Asked, Finding
from thongsuot.core.registry.words.gone import tell_gone_body, tell_gone_place
from thongsuot.core.registry.words.neighbourhood import neighbourhood
from thongsuot.core.registry.words.places import Mention, Placed, alike, candidates, take_places

_LISTED = 6
_LEVEL_WORDS = {"cap tinh": "tinh", "cap huyen": "huyen", "cap xa": "xa"}
_FUSED = {
    "huyen": "huyện",
    "quan": "quận",
    "thi": "thị xã",
    "thanh": "thành phố",
    "tinh": "tỉnh",
    "xa": "xã",
}


def find_single(name: str, asked: Asked) -> Finding:
    """Find the unit that a name stands for."""
    found = Finding()
    around = asked.issuer.place
    placed = take_places(name, asked.view, around)
    if not placed.mentions:
        _without_place(name, asked, found)
        return found
    mentions = _with_fused_noun(placed)
    places = _with_body(placed, candidates(mentions, asked.view, around), asked)
    if not places:
        _misspelt_or_gone(name, placed, asked, found)
    elif len(places) > 1:
        _ask_which(name, places, asked, found)
    else:
        _note_noun(name, mentions[0], places[0], found)
        _at_place(name, placed.head, places[0], asked, found)
    return found


def _with_body(placed: Placed, places: tuple[Place, ...], asked: Asked) -> tuple[Place, ...]:
    """Give, of several places of a name, those of the level that has such a body (Báo, Sở: a province)."""
    key = body_key(placed.head) if placed.head else COMMITTEE
    if len(places) <= 1 or placed.mentions[0].noun:
        return places
    if key == COMMITTEE:
        highest = tuple(place for place in places if place.level == "tinh")
        return highest if asked.issuer.place is None else places
    fitting = tuple(
        place
        for place in places
        if any(t.stands(place, asked.day) for t in by_key(place.level).get(key, ()))
    )
    return fitting or places


def _at_place(name: str, head: str, place: Place, asked: Asked, found: Finding) -> None:
    """Find the committee or the body that ``head`` names at a place."""
    key = body_key(head) if head else COMMITTEE
    if key == COMMITTEE:
        found.add_places([place])
        if any(text == name for text, _ in found.open):
            found.units[place.code] = "likely"
        return
    if not _add_bodies(key, place, asked, found):
        _resolve_in_tree(name, head, place, asked, found)


def _without_place(name: str, asked: Asked, found: Finding) -> None:
    key = body_key(name)
    level = next(
        (lvl for words, lvl in _LEVEL_WORDS.items() if key == f"{COMMITTEE} {words}"), None
    )
    if level:
        around = asked.issuer.place
        found.add_places(of_level(level, around, asked.view))  # type: ignore[arg-type]  # levels of the table
        if not found.units:
            found.ask(name, "Vào ngày này không có đơn vị hành chính của cấp được nêu.")
    elif key == f"{COMMITTEE} cac cap":
        found.add_places(next_level(asked.issuer.place, asked.view), "likely")
        found.ask(
            name, "“Các cấp” gồm cả các cấp thấp hơn; danh sách chỉ nêu cấp kế dưới, hãy xác nhận."
        )
    else:
        _resolve_in_tree(name, name, asked.issuer.place, asked, found)


def _resolve_in_tree(
    name: str, words: str, around: Place | None, asked: Asked, found: Finding
) -> None:
    """Look a name up as letters do: own place first, then those above, then those below."""
    tree = neighbourhood(asked.view, asked.day, around, words)
    own = asked.issuer.place == around
    sender = asked.issuer.code if own and asked.issuer.code else around.code if around else "CP"
    try:
        result = resolve(words, collective=False, tree=tree, sender=sender)
    except KeyError:
        result = resolve(words, collective=False, tree=tree, sender=around.code if around else "CP")
    for unit in result.units:
        who = bearer(unit.code, asked.view)
        sure = who is None or who.template is None or who.template.everywhere
        found.add(unit.code, unit.certainty if sure else "likely")
    for why in result.open:
        found.ask(name, why)
    if any(unit.certainty == "likely" for unit in result.units) and not result.open:
        found.ask(name, "Tên viết gần giống đơn vị này; hãy xác nhận.")
    if not result.units and tell_gone_body(name, words, around, asked, found):
        found.open = [point for point in found.open if "trong danh mục" not in point[1]]


def _add_bodies(key: str, place: Place, asked: Asked, found: Finding) -> bool:
    """Add the body of a key at a place; tell where only a like body of the same branch stands there."""
    fitting = [t for t in by_key(place.level).get(key, ()) if t.stands(place, asked.day)]
    for template in fitting[:1]:
        found.add_body(template, place)
        _note_unsure(template, place, found)
    return bool(fitting)


def _note_unsure(template: Template, place: Place, found: Finding) -> None:
    if not template.everywhere:
        found.ask(
            template.title(place), "Không phải địa phương nào cũng có cơ quan này; hãy xác nhận."
        )


def _with_fused_noun(placed: Placed) -> tuple[Mention, ...]:
    """Give the noun that a body's own first word holds: ``Huyện đoàn A`` lies in a district."""
    first = name_key(placed.head).split(" ")[0] if placed.head else ""
    second = name_key(placed.head).split(" ")[1:2]
    low = placed.mentions[0]
    if low.noun or first not in _FUSED or second not in (["doan"], ["uy"]):
        return placed.mentions
    return (Mention(_FUSED[first], low.proper), *placed.mentions[1:])


def _note_noun(name: str, mention: Mention, place: Place, found: Finding) -> None:
    """Tell where the noun is not that of the day: renamed, or written wrong."""
    if not mention.noun or mention.noun == place.noun:
        return
    found.ask(name, f"Vào ngày này là {place.area}, không phải {mention.noun} {mention.proper}.")


def _ask_which(name: str, places: tuple[Place, ...], asked: Asked, found: Finding) -> None:
    listed = "; ".join(
        ", ".join(each.area for each in asked.view.chain(place.code)) for place in places[:_LISTED]
    )
    more = "…" if len(places) > _LISTED else ""
    found.ask(name, f"Có {len(places)} đơn vị cùng tên: {listed}{more}. Hãy chọn một.")


def _misspelt_or_gone(name: str, placed: Placed, asked: Asked, found: Finding) -> None:
    mention = placed.mentions[0]
    if tell_gone_place(name, placed, asked, found):
        return
    place = alike(mention, asked.view, asked.issuer.place)
    if place is None:
        noun = mention.noun or "đơn vị"
        found.ask(name, f"Danh mục không có {noun} “{mention.proper}” vào ngày này.")
        return
    found.ask(name, f"Không có {mention.noun} {mention.proper}; có lẽ là {place.area}.")
    _at_place(name, placed.head, place, asked, found)
    for code in found.units:
        found.units[code] = "likely"
