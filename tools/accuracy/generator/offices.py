"""Draws who writes (cơ quan ban hành) and from where."""

from __future__ import annotations

from datetime import date
from typing import Any

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Office
from tools.accuracy.generator.phrases import choices

NEW_ORDER = date(2025, 7, 1)
LAWS = {"luat", "nghi_dinh"}
LEVELS = ("province", "province", "province", "district", "district", "commune", "centre")


def draw_office(chance: Chance, day: date, kind: str) -> Office:
    """Draw a body that existed on ``day`` and issues documents of ``kind``."""
    level = chance.pick([one for one in LEVELS if one != "district" or day < NEW_ORDER])
    place = _place(chance, level, day)
    fitting = choices(chance, "offices", levels=level, kinds=kind, year=day.year, words=place["l"])
    if kind in LAWS:
        fitting = [one for one in fitting if kind in one.get("kinds", [])]
    if not fitting:
        return draw_office(chance, day, kind)
    return _filled(chance.pick(fitting), place, level)


def _place(chance: Chance, level: str, day: date) -> dict[str, str]:
    found = chance.pick(choices(chance, "places", year=day.year))
    above = f"{found.get('word', 'tỉnh')} {found['name']}"
    if level == "centre":
        return _named("nước Việt Nam", "nước Việt Nam") | {"p": "Hà Nội"}
    if level == "province":
        return _named(above, above)
    units = found["districts"] if level == "district" else found["communes"]
    return _named(chance.pick(units), above)


_WORDS = ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "nước")


def _named(territory: str, above: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for key, whole in (("", territory), ("u", above)):
        word = next(one for one in _WORDS if whole.startswith(f"{one} "))
        parts |= {f"{key}t": whole, f"{key}l": word, f"{key}p": whole[len(word) + 1 :]}
    return parts | {"l": parts["l"]}


def _filled(entry: dict[str, Any], place: dict[str, str], level: str) -> Office:
    def fill(words: str) -> str:
        return words.format(**place)

    parent = entry.get("parent")
    accepted = {key: [fill(one) for one in some] for key, some in entry.get("accepted", {}).items()}
    return Office(
        form=entry["form"],
        scope=entry.get("scope", level),
        level=level,
        name=fill(entry["name"]),
        called=fill(entry["called"]),
        head=tuple(fill(one).upper() for one in entry["head"]),
        parent_head=tuple(fill(one).upper() for one in entry.get("parent_head", [])),
        parent=parent and fill(parent),
        code=entry["code"],
        place=place["p"],
        territory=place["t"],
        unit=place["l"],
        above=place["ut"],
        chief=entry["chief"].upper(),
        deputy=entry["deputy"].upper(),
        on_behalf=entry["on_behalf"].upper() if "on_behalf" in entry else None,
        accepted=accepted,
        variation=entry.get("variation"),
    )
