"""Kin of a body (cơ quan cùng lĩnh vực): what stands for it where it goes by another name or is two in one."""

from __future__ import annotations

import re

from thongsuot.core.dispatch.name_key import body_key
from thongsuot.core.dispatch.tree import UnitLevel
from thongsuot.core.registry.bodies import Template, by_key, standing
from thongsuot.core.registry.view import Place
from thongsuot.core.registry.words.finding import Asked, Finding

_LEVELS: tuple[UnitLevel, ...] = ("trung_uong", "tinh", "huyen", "xa")
_SHORTENED = ("so", "phong")
_WORDS_TO_TELL = 3
_JOINTS = re.compile(r"\s*,\s*|\s+-\s+|\s+và\s+")


def add_kin(name: str, key: str, place: Place, asked: Asked, found: Finding) -> bool:
    """Add what stands at a place for a body that other places have; or both of two names run together."""
    named = by_key(place.level).get(key, ())
    if any(template.stands(place, asked.day) for template in named):
        return False
    lasting = [t for t in named if any(_lasts(t, each, asked) for each in _others(place, asked))]
    if lasting:
        return _propose(name, lasting[0], place, asked, found)
    return not named and _add_both(name, place, asked, found)


def add_by_beginning(key: str, place: Place, asked: Asked, found: Finding) -> bool:
    """Propose the one department whose name begins so: letters shorten Sở Giáo dục và Đào tạo."""
    if key.count(" ") < _WORDS_TO_TELL - 1 or any(key in by_key(level) for level in _LEVELS):
        return False
    fitting = [
        template
        for template in standing(place, asked.day)
        if template.kind in _SHORTENED and any(k.startswith(f"{key} ") for k in template.keys)
    ]
    if len(fitting) != 1:
        return False
    found.add(fitting[0].unit_code(place), "likely")
    title = fitting[0].title(place)
    found.ask(title, f"Tên viết không đủ; có lẽ là {title}.")
    return True


def _others(place: Place, asked: Asked) -> tuple[Place, ...]:
    return asked.view.level(place.level) if place.level == "tinh" else (place,)


def _lasts(template: Template, place: Place, asked: Asked) -> bool:
    return template.stands(place, asked.day)


def _propose(name: str, wanted: Template, place: Place, asked: Asked, found: Finding) -> bool:
    kin = [
        template
        for template in standing(place, asked.day)
        if (template.kind, template.sector) == (wanted.kind, wanted.sector)
    ]
    for template in kin:
        found.add(template.unit_code(place), "likely")
    if kin:
        titles = ", ".join(template.title(place) for template in kin)
        found.ask(name, f"Ở đây, lĩnh vực này thuộc {titles}; hãy xác nhận.")
    return bool(kin)


def _add_both(name: str, place: Place, asked: Asked, found: Finding) -> bool:
    """Take apart two fields that were read as one: Sở Nội vụ, Lao động - Thương binh và Xã hội."""
    noun = name.split(" ", 1)[0]
    for joint in _JOINTS.finditer(name):
        halves = name[: joint.start()], f"{noun} {name[joint.end() :]}"
        both = [_standing(body_key(half), place, asked) for half in halves]
        if all(both):
            for template in both:
                if template:
                    found.add_body(template, place, asked.day)
            return True
    return False


def _standing(key: str, place: Place, asked: Asked) -> Template | None:
    fitting = by_key(place.level).get(key, ())
    return next((each for each in fitting if each.stands(place, asked.day)), None)
