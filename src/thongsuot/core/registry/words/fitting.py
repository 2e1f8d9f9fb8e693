"""Fitting of places to bodies (địa danh hợp với cơ quan): which of several places a name can only mean."""

from __future__ import annotations

from thongsuot.core.dispatch.name_key import COMMITTEE, body_key, level_tail
from thongsuot.core.registry.bodies import by_key
from thongsuot.core.registry.view import Place, View
from thongsuot.core.registry.words.places import Mention, Placed
from thongsuot.core.vocabulary.without_marks import without_marks

_FUSED = {
    "huyen": "huyện",
    "quan": "quận",
    "thi": "thị xã",
    "thanh": "thành phố",
    "tinh": "tỉnh",
    "xa": "xã",
}


def with_body(
    placed: Placed, places: tuple[Place, ...], view: View, *, is_central: bool
) -> tuple[Place, ...]:
    """Give, of several places of a name, those of the level that has such a body (Báo, Sở: a province)."""
    key = key_of_head(placed.head)
    if len(places) <= 1 or placed.mentions[0].noun:
        return places
    if key == COMMITTEE:
        highest = tuple(place for place in places if place.level == "tinh")
        return highest if is_central else places
    fitting = tuple(
        place
        for place in places
        if any(t.stands(place, view.day) for t in by_key(place.level).get(key, ()))
    )
    return fitting or places


def with_fused_noun(placed: Placed) -> tuple[Mention, ...]:
    """Give the noun that a body's own first word holds: ``Huyện đoàn A`` lies in a district."""
    first, *rest = without_marks(placed.head).split(" ")
    if not placed.mentions:
        return ()
    low = placed.mentions[0]
    if low.noun or first not in _FUSED or rest[:1] not in (["doan"], ["uy"]):
        return placed.mentions
    return (Mention(_FUSED[first], low.proper), *placed.mentions[1:])


def key_of_head(head: str) -> str:
    """Give the key of the body that stands before a place; none is its committee (Tỉnh đoàn: the Youth Union)."""
    if not head:
        return COMMITTEE
    key = body_key(head)
    return level_tail(key)[0] or key
