"""Issuer (cơ quan ban hành): the unit that a letter's heading names, on the day of the letter."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.core.dispatch.name_key import COMMITTEE, body_key
from thongsuot.core.parsing.agencies import standard_name
from thongsuot.core.registry.bodies import by_key, find_template
from thongsuot.core.registry.view import Place, View
from thongsuot.core.registry.words.fitting import key_of_head, with_body, with_fused_noun
from thongsuot.core.registry.words.places import Placed, candidates, take_places
from thongsuot.core.registry.words.tidy import tidy

_LISTED = 8


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who asks: a code of the registry with its place; without a place a body of the whole country.

    ``code`` is None where the name is not clear; ``why`` tells the user, or is empty where no place of
    this name stands on the day (``placed``: the name taken apart).
    """

    code: str | None
    place: Place | None
    why: str = ""
    placed: Placed | None = None


def find_issuer(name: str, view: View) -> Issuer:
    """Find the unit that issues a letter by its name."""
    words = tidy(name)
    central = _central(words, view)
    if central:
        return Issuer(central, None)
    placed = take_places(standard_name(words), view, None)
    mentions = with_fused_noun(placed)
    found = with_body(placed, candidates(mentions, view, None), view, is_central=True)
    if len(found) != 1:
        return Issuer(None, None, _why(name, found, view), placed)
    place = found[0]
    key = key_of_head(standard_name(placed.head))
    if key == COMMITTEE:
        return Issuer(place.code, place)
    for template in by_key(place.level).get(key, ()):
        if find_template(template.code, place.level, place, view.day) is template:
            return Issuer(template.unit_code(place), place)
    why = f"Danh mục không có “{name}”; đã hiểu theo địa bàn của {place.area}."
    return Issuer(place.code, place, why)


def _central(words: str, view: View) -> str | None:
    for template in by_key("trung_uong").get(body_key(standard_name(words)), ()):
        if template.stands(None, view.day):
            return template.code
    return None


def _why(name: str, found: tuple[Place, ...], view: View) -> str:
    if not found:
        return ""
    provinces = ", ".join(view.chain(place.code)[-1].area for place in found[:_LISTED])
    return f"Có {len(found)} đơn vị mang tên “{name}” ({provinces}); hãy ghi rõ tỉnh, thành phố."
