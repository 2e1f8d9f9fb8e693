"""Places in words (địa danh trong cụm từ): which territories the end of a name means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.core.dispatch.tree import UnitLevel
from thongsuot.core.registry.bodies import by_key
from thongsuot.core.registry.place_names import plain_name
from thongsuot.core.registry.view import Place, View
from thongsuot.core.registry.words.nouns import LEVELS_OF, NOUN
from thongsuot.core.registry.words.times import other_views

_ALIKE = 88
_BODY_LEVELS: tuple[UnitLevel, ...] = ("trung_uong", "tinh", "huyen", "xa")
_LONGEST_NAME = 5
_TAIL_WORDS = ("của", "thuộc", "ở", "tại", "trên địa bàn", "trực thuộc", ",", "-", "–")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place as words name it; ``noun`` is empty where they give the name alone."""

    noun: str
    proper: str


@dataclass(frozen=True, slots=True)
class Placed:
    """Words taken apart: what stands before the places, and these from the lowest to the highest."""

    head: str
    mentions: tuple[Mention, ...]


def take_places(words: str, view: View, around: Place | None) -> Placed:
    """Split the places off the end of a name: ``Phòng Y tế huyện A, tỉnh B``."""
    head = words
    mentions: list[Mention] = []
    for noun in reversed(list(NOUN.finditer(words))):
        proper = head[noun.end() :].strip(" ,:-")
        mention = Mention(noun[0].lower(), proper)
        if not proper or not _is_known(mention, view, around):
            break
        mentions.insert(0, mention)
        head = words[: noun.start()]
    if not mentions:
        head, bare = _bare_tail(words, view, around)
        mentions = [Mention("", bare)] if bare else []
    return Placed(_without_joint(head), tuple(mentions))


def candidates(
    mentions: tuple[Mention, ...], view: View, around: Place | None
) -> tuple[Place, ...]:
    """Give the places that the mentions can mean, those near ``around`` alone where there are such."""
    found: tuple[Place, ...] = ()
    inside = around
    for mention in reversed(mentions):
        named = tuple(_named(mention, view, inside))
        if found:
            codes = {place.code for place in found}
            named = tuple(p for p in named if codes & {each.code for each in view.chain(p.code)})
        found = _nearest(named, view, inside)
        if len(found) == 1:
            inside = found[0]
    return found


def alike(mention: Mention, view: View, around: Place | None) -> Place | None:
    """Give the one place near ``around`` whose name is all but the one written."""
    from rapidfuzz import fuzz, process  # loads slowly, and few names come so far

    near: dict[str, Place] = {}
    for level in _levels(mention):
        for place in _pool(level, view, around):
            near[name_key(place.proper)] = place
    found = process.extract(
        name_key(mention.proper), near.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=2
    )
    return near[found[0][0]] if len(found) == 1 else None


def _is_known(mention: Mention, view: View, around: Place | None) -> bool:
    return any(_named(mention, view, around)) or any(
        other.named(mention.proper, level)
        for level in _levels(mention)
        if level != "xa"
        for other in other_views()
    )


def _named(mention: Mention, view: View, around: Place | None) -> Iterator[Place]:
    """Give the places of a name: of the noun's kind first, else of its level (a wrong noun)."""
    right: list[Place] = []
    wrong: list[Place] = []
    for level in _levels(mention):
        for place in _of_name(mention.proper, level, view, around):
            (right if mention.noun in {"", place.noun} else wrong).append(place)
    named = _at_home(right, view, around) or _at_home(wrong, view, around) or right or wrong
    folded = plain_name(mention.proper)
    exact = [place for place in named if plain_name(place.proper) == folded]
    yield from exact or named


def _at_home(places: list[Place], view: View, around: Place | None) -> list[Place]:
    """Give those in the province of who asks; provinces are at home everywhere."""
    if around is None:
        return places
    home = view.chain(around.code)[-1].code
    return [p for p in places if p.level == "tinh" or view.chain(p.code)[-1].code == home]


def _levels(mention: Mention) -> tuple[UnitLevel, ...]:
    return LEVELS_OF[mention.noun] if mention.noun else ("tinh", "huyen")


def _of_name(proper: str, level: UnitLevel, view: View, around: Place | None) -> tuple[Place, ...]:
    if level != "xa":
        return view.named(proper, level)
    province = view.chain(around.code)[-1].code if around else None
    if province is None:
        return view.named(proper, "xa")
    here = _communes(view, province).get(name_key(plain_name(proper)), ())
    return here or view.named(proper, "xa")


@lru_cache(maxsize=64)
def _communes(view: View, province: str) -> dict[str, tuple[Place, ...]]:
    found: dict[str, tuple[Place, ...]] = {}
    for place in _pool("xa", view, view.place(province)):
        key = name_key(plain_name(place.proper))
        found[key] = (*found.get(key, ()), place)
    return found


def _pool(level: UnitLevel, view: View, around: Place | None) -> Iterable[Place]:
    """Give the places of a level in the province around, of the whole country for the first level."""
    if level == "tinh" or around is None:
        return view.level(level)
    waiting, found = [view.chain(around.code)[-1]], []
    while waiting:
        for place in view.below(waiting.pop().code):
            waiting.append(place)
            if place.level == level:
                found.append(place)
    return sorted(found, key=lambda place: place.code)


def _nearest(places: tuple[Place, ...], view: View, around: Place | None) -> tuple[Place, ...]:
    """Give those inside ``around``, else those in the same units above it, else all."""
    if around is None or len(places) <= 1:
        return places
    for circle in view.chain(around.code):
        inside = tuple(
            place
            for place in places
            if circle.code in {each.code for each in view.chain(place.code)}
        )
        if inside:
            return inside
    return places


def _bare_tail(words: str, view: View, around: Place | None) -> tuple[str, str]:
    """Find a place that stands at the end without its noun: ``Báo Lào Cai``."""
    if any(name_key(words) in by_key(level) for level in _BODY_LEVELS):
        return (
            words,
            "",
        )  # the name of a body ends like a place: Đoàn Thanh niên Cộng sản Hồ Chí Minh
    parts = words.split()
    for size in range(min(_LONGEST_NAME, len(parts)), 0, -1):
        proper = " ".join(parts[-size:])
        if not (proper[:1].isupper() or words == words.lower()) or not proper[:1].isalpha():
            continue
        if view.named(proper, "tinh") or _is_near_district(proper, view, around):
            return " ".join(parts[:-size]), proper
    return words, ""


def _is_near_district(proper: str, view: View, around: Place | None) -> bool:
    if around is None:
        return False
    province = view.chain(around.code)[-1].code
    return any(place.above == province for place in view.named(proper, "huyen"))


def _without_joint(head: str) -> str:
    """Take off the words that join a body to its place."""
    head = head.strip(" ,:-")
    for joint in _TAIL_WORDS:
        if head.endswith(f" {joint}"):
            return _without_joint(head[: -len(joint)])
    return head
