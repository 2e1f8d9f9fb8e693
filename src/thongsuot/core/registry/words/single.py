"""Single bodies in words (cơ quan nêu đích danh): a committee or body, at the place that the words name or imply."""

from __future__ import annotations

import re

from thongsuot.core.dispatch.name_key import COMMITTEE, body_key, level_tail, name_key, without_tail
from thongsuot.core.dispatch.resolve import resolve
from thongsuot.core.registry.bearer import bearer
from thongsuot.core.registry.bodies import Template, by_key
from thongsuot.core.registry.place_names import other_spellings, plain_name
from thongsuot.core.registry.territories import territories
from thongsuot.core.registry.view import Place
from thongsuot.core.registry.words.committees import next_level, of_level
from thongsuot.core.registry.words.finding import GRADUAL, Asked, Finding
from thongsuot.core.registry.words.fitting import key_of_head, with_body, with_fused_noun
from thongsuot.core.registry.words.gone import renamed_place, tell_gone_body, tell_gone_place
from thongsuot.core.registry.words.kin import add_by_beginning, add_kin
from thongsuot.core.registry.words.neighbourhood import neighbourhood
from thongsuot.core.registry.words.nouns import LEVELS_OF, NOUN, RANK
from thongsuot.core.registry.words.places import Mention, Placed, alike, candidates, take_places
from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.without_marks import without_marks

_LISTED = 6
_BARE_LEVELS = {f"{COMMITTEE} {name_key(noun)}" for noun in LEVELS_OF}
_LEVEL_WORDS = {"cap tinh": "tinh", "cap huyen": "huyen", "cap xa": "xa"}


def is_whole_level(name: str) -> bool:
    """Tell whether a name means the committees of all places of a level (Ủy ban nhân dân cấp huyện)."""
    return _level_of(body_key(name)) is not None


def _level_of(key: str) -> str | None:
    return next(
        (level for words, level in _LEVEL_WORDS.items() if key == f"{COMMITTEE} {words}"), None
    )


def find_single(name: str, asked: Asked) -> Finding:
    """Find the unit that a name stands for."""
    found = Finding()
    around = asked.issuer.place
    placed = take_places(name, asked.view, around)
    if not placed.mentions:
        guessed = _unknown_place(name, asked)
        if guessed is None:
            _without_place(name, asked, found)
            return found
        placed = guessed
    mentions = with_fused_noun(placed)
    if not mentions[0].noun and _is_unknown_body(placed.head):
        found.ask(name, f"Danh mục chung không có “{placed.head}”; hãy nhập hoặc chọn đơn vị.")
        return found
    places = with_body(
        placed, candidates(mentions, asked.view, around), asked.view, is_central=around is None
    )
    if not places:
        _misspelt_or_gone(name, placed, asked, found)
    elif len(places) > 1:
        _ask_which(name, places, asked, found)
    elif _bears_no(mentions[0], places[0]) and tell_gone_place(name, placed, asked, found):
        pass
    else:
        is_wrong = _note_noun(name, mentions[0], places[0], found)
        _at_place(placed.head, places[0], asked, found)
        if is_wrong or _is_foreign(name, places[0], asked, found):
            found.units = dict.fromkeys(found.units, "likely")
    return found


def _at_place(head: str, place: Place, asked: Asked, found: Finding) -> None:
    """Find the committee or the body that ``head`` names at a place."""
    key = key_of_head(head)
    if key == COMMITTEE:
        found.add_places([place])
    elif not (
        _add_bodies(key, place, asked, found)
        or add_kin(head, key, place, asked, found)
        or add_by_beginning(key, place, asked, found)
    ):
        _resolve_in_tree(head, head, place, asked, found)


def _bears_no(mention: Mention, place: Place) -> bool:
    """Tell whether a place never bore the noun that the words give it: another of its name may be meant."""
    names = territories()[place.key].names
    return bool(mention.noun) and mention.noun not in {each.noun for each in names}


def _is_unknown_body(head: str) -> bool:
    """Tell whether no place of any time has such a body: a university, a company."""
    key = key_of_head(head)
    return key != COMMITTEE and not any(key in by_key(level) for level in RANK)


def _without_place(name: str, asked: Asked, found: Finding) -> None:
    key = body_key(name)
    level = _level_of(key)
    if level:
        around = asked.issuer.place
        found.add_places(of_level(level, around, asked.view))  # type: ignore[arg-type]  # levels of the table
        if not found.units:
            found.ask(name, "Vào ngày này không có đơn vị hành chính của cấp được nêu.")
    elif key in _BARE_LEVELS and not _is_above(key, asked):
        found.ask(name, "Chỉ nêu cấp mà không nêu tên; hãy ghi rõ đơn vị nào.")
    elif key == f"{COMMITTEE} cac cap":
        found.add_places(next_level(asked.issuer.place, asked.view), "likely")
        found.ask(
            name, "“Các cấp” gồm cả các cấp thấp hơn; danh sách chỉ nêu cấp kế dưới, hãy xác nhận."
        )
    elif not _in_chain(key, asked, found) and not _own_kin(name, key, asked, found):
        _resolve_in_tree(name, name, asked.issuer.place, asked, found)


def _in_chain(key: str, asked: Asked, found: Finding) -> bool:
    """Find a body of the own place, else of those above, else of the centre, by its very name."""
    around = asked.issuer.place
    bare, noun = level_tail(key)
    for place in asked.view.chain(around.code) if around else ():
        if noun in {"", name_key(place.noun)} and _add_bodies(bare or key, place, asked, found):
            return True
    if not noun and _add_bodies(key, None, asked, found):
        return True
    return any(
        add_by_beginning(key, place, asked, found)
        for place in (asked.view.chain(around.code) if around else ())
    )


def _is_above(key: str, asked: Asked) -> bool:
    """Tell whether who asks lies in a place of the noun that a committee is named by."""
    around = asked.issuer.place
    nouns = {name_key(place.noun) for place in (asked.view.chain(around.code) if around else ())}
    return key.removeprefix(COMMITTEE).strip() in nouns


def _own_kin(name: str, key: str, asked: Asked, found: Finding) -> bool:
    """Look in the own place and those above for a body that goes by another name there."""
    around = asked.issuer.place
    for place in asked.view.chain(around.code) if around else ():
        bare = without_tail(key, name_key(place.noun), name_key(place.proper))
        if add_kin(name, bare, place, asked, found):
            return True
    return False


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
    is_alike = bool(result.units) and not result.open and result.units[0].certainty == "likely"
    if is_alike and tell_gone_body(name, words, around, asked, found):
        return
    for unit in result.units:
        who = bearer(unit.code, asked.view)
        sure = who is None or who.template is None or who.template.is_sure(asked.day)
        found.add(unit.code, unit.certainty if sure else "likely")
        if who and who.template:
            _note_unsure(who.template, who.place, asked, found)
    for why in result.open:
        found.ask(name, why)
    if is_alike:
        found.ask(name, "Tên viết gần giống đơn vị này; hãy xác nhận.")
    if not result.units and tell_gone_body(name, words, around, asked, found):
        found.open = [point for point in found.open if "trong danh mục" not in point[1]]


def _add_bodies(key: str, place: Place | None, asked: Asked, found: Finding) -> bool:
    """Add the body of a key at a place; without a place, of the centre."""
    named = by_key(place.level if place else "trung_uong").get(key, ())
    fitting = [template for template in named if template.stands(place, asked.day)]
    for template in fitting[:1]:
        found.add_body(template, place, asked.day)
        _note_unsure(template, place, asked, found)
    return bool(fitting)


def _note_unsure(template: Template, place: Place | None, asked: Asked, found: Finding) -> None:
    if not template.everywhere:
        why = "Không phải địa phương nào cũng có cơ quan này; hãy xác nhận."
        found.ask(template.title(place), why)
    if template.is_changing(asked.day):
        found.ask(template.title(place), GRADUAL)


def _unknown_place(name: str, asked: Asked) -> Placed | None:
    """Give the place that a name ends with though no time knows it: misspelt, or of a region."""
    nouns = [noun for noun in NOUN.finditer(name) if name[noun.end() :].strip()[:1].isupper()]
    if not nouns:
        return None
    noun = nouns[-1]
    mention = Mention(noun[0].lower(), name[noun.end() :].strip())
    head = name[: noun.start()].strip()
    is_committee = not head or body_key(head) == COMMITTEE
    if is_committee or alike(mention, asked.view, asked.issuer.place):
        return Placed(head, (mention,))
    return None


def _note_noun(name: str, mention: Mention, place: Place, found: Finding) -> bool:
    """Tell where the noun is not that of the day; True where the place never bore it (a mistake)."""
    if not mention.noun or mention.noun == place.noun:
        return _note_spelling(name, mention, place, found)
    found.ask(name, f"Vào ngày này là {place.area}, không phải {mention.noun} {mention.proper}.")
    return _bears_no(mention, place)


def _is_foreign(name: str, place: Place, asked: Asked, found: Finding) -> bool:
    """Tell where a commune lies in another province than who asks: hardly meant, so to be confirmed."""
    around = asked.issuer.place
    if around is None or place.level != "xa":
        return False
    here, there = (asked.view.chain(each.code)[-1] for each in (around, place))
    if here == there:
        return False
    found.ask(name, f"{place.area} thuộc {there.area}, ngoài địa bàn {here.area}; hãy xác nhận.")
    return True


def _note_spelling(name: str, mention: Mention, place: Place, found: Finding) -> bool:
    """Tell where marks are not those of the name; none at all (typed without) is no mistake."""
    written, right = plain_name(mention.proper), plain_name(place.proper)
    others = {fold(alias) for alias in territories()[place.key].aliases}
    spelt = {fold(other) for other in other_spellings(place.proper)}
    if written in {right, without_marks(right), *spelt} or f"{place.noun} {written}" in others:
        return False
    if re.sub(r"\W", "", written) == re.sub(r"\W", "", right):
        return False
    found.ask(name, f"Không có {mention.proper}; có lẽ là {place.area}.")
    return True


def _ask_which(name: str, places: tuple[Place, ...], asked: Asked, found: Finding) -> None:
    listed = "; ".join(
        ", ".join(each.area for each in asked.view.chain(place.code)) for place in places[:_LISTED]
    )
    more = "…" if len(places) > _LISTED else ""
    found.ask(name, f"Có {len(places)} đơn vị cùng tên: {listed}{more}. Hãy chọn một.")


def _misspelt_or_gone(name: str, placed: Placed, asked: Asked, found: Finding) -> None:
    mention = placed.mentions[0]
    renamed = renamed_place(placed, asked)
    if renamed:
        found.ask(name, f"Vào ngày này là {renamed.area}, không còn gọi là {mention.proper}.")
        _at_place(placed.head, renamed, asked, found)
        return
    if tell_gone_place(name, placed, asked, found):
        return
    place = alike(mention, asked.view, asked.issuer.place)
    if place is None:
        noun = mention.noun or "đơn vị"
        found.ask(name, f"Danh mục không có {noun} “{mention.proper}” vào ngày này.")
        return
    found.ask(name, f"Không có {mention.noun} {mention.proper}; có lẽ là {place.area}.")
    _at_place(placed.head, place, asked, found)
    found.units = dict.fromkeys(found.units, "likely")
