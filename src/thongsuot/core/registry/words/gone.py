"""What is gone (đơn vị không còn, hoặc chưa có): names of other times, told with who stands for them."""

from __future__ import annotations

from datetime import date

from thongsuot.core.dispatch.name_key import COMMITTEE, body_key, level_tail, name_key, without_tail
from thongsuot.core.registry.bearer import Bearer
from thongsuot.core.registry.bodies import Template, by_key
from thongsuot.core.registry.heirs import HeirUnit, heirs_of
from thongsuot.core.registry.successors import successors
from thongsuot.core.registry.territories import territories
from thongsuot.core.registry.view import Place, View
from thongsuot.core.registry.words.finding import Asked, Finding
from thongsuot.core.registry.words.places import Placed, candidates
from thongsuot.core.registry.words.times import other_views

_LISTED = 6


def tell_gone_place(name: str, placed: Placed, asked: Asked, found: Finding) -> bool:
    """Tell of a place that has this name at another time only."""
    place, view = _of_another_time(placed, asked)
    if place is None:
        return False
    unit = territories()[place.key]
    template = _template(placed.head, place, view)
    code = template.unit_code(place) if template else place.code
    bearing = Bearer(code, place, template)
    if unit.valid_from and unit.valid_from > asked.day:
        found.ask(name, f"{place.area} chỉ có từ {_written(unit.valid_from)}.")
        return True
    _tell(name, place.area, unit.valid_to, bearing, asked, found)
    return True


def last_day(placed: Placed, asked: Asked) -> date | None:
    """Give the last day of a place that had this name before the day asked for and has ended."""
    place, _view = _of_another_time(placed, asked)
    ended = territories()[place.key].valid_to if place else None
    return ended if ended and ended < asked.day else None


def _of_another_time(placed: Placed, asked: Asked) -> tuple[Place | None, View]:
    for view in other_views():
        places = _near(candidates(placed.mentions, view, None), view, asked)
        if len(places) == 1 and placed.mentions[0].noun in {"", places[0].noun}:
            stands = territories()[places[0].key].on(asked.day)
            return (None if stands else places[0]), view
    return None, asked.view


def renamed_place(placed: Placed, asked: Asked) -> Place | None:
    """Give the place that bore this name at another time and bears another one on the day."""
    for view in other_views():
        for place in _near(candidates(placed.mentions, view, None), view, asked):
            if territories()[place.key].on(asked.day):
                return asked.view.get(place.code)
    return None


def tell_gone_body(
    name: str, words: str, around: Place | None, asked: Asked, found: Finding
) -> bool:
    """Tell of a body that places have at another time only: the place's own, those above, the centre's."""
    for place in (*(asked.view.chain(around.code) if around else ()), None):
        key = body_key(words)
        if place:
            key = without_tail(key, name_key(place.noun), name_key(place.proper))
        level = place.level if place else "trung_uong"
        for template in by_key(level).get(key, ()):
            if _is_other_time(template, asked.day) and _fits(template, place):
                _tell_body(name, template, place, asked, found)
                return True
    bare, _ = level_tail(body_key(words))
    for template in by_key("huyen").get(bare, ()):
        if _is_other_time(template, asked.day):
            found.ask(
                name,
                f"Cấp huyện kết thúc ngày {_written(template.valid_to)}; hãy chọn đơn vị cấp xã.",
            )
            return True
    return False


def _tell_body(
    name: str, template: Template, place: Place | None, asked: Asked, found: Finding
) -> None:
    title = template.title(place)
    if template.valid_from and template.valid_from > asked.day:
        before = _predecessors(template, place, asked.day)
        was = f"; khi đó là {', '.join(before)}" if before else ""
        found.ask(name, f"{title} chỉ có từ {_written(template.valid_from)}{was}.")
        return
    code = template.unit_code(place)
    _tell(name, title, template.valid_to, Bearer(code, place, template), asked, found)


def _tell(
    name: str, title: str, last: date | None, gone: Bearer, asked: Asked, found: Finding
) -> None:
    heirs = tuple(dict.fromkeys(heirs_of(gone, max(asked.day, asked.today))))
    found.gone += heirs
    ended = f"không còn từ sau {_written(last)}" if last else "không tồn tại vào ngày này"
    found.ask(name, f"{title[:1].upper()}{title[1:]} {ended}; {_listed(heirs)}")


def _listed(heirs: tuple[HeirUnit, ...]) -> str:
    if not heirs:
        return "chưa có nguồn cho biết đơn vị kế thừa."
    named = [f"{heir.name} ({heir.work})" if heir.work else heir.name for heir in heirs[:_LISTED]]
    more = f" và {len(heirs) - _LISTED} đơn vị khác" if len(heirs) > _LISTED else ""
    return f"nay là {', '.join(named)}{more}."


def _predecessors(template: Template, place: Place | None, day: date) -> list[str]:
    level = place.level if place else "trung_uong"
    rows = {t for each in by_key(level).values() for t in each}
    return sorted(
        each.title(place)
        for each in rows
        if any(heir.code == template.code for heir in each.successors) and each.stands(place, day)
    )


def _template(head: str, place: Place, view: View) -> Template | None:
    key = body_key(head) if head else COMMITTEE
    return next((t for t in by_key(place.level).get(key, ()) if t.stands(place, view.day)), None)


def _is_other_time(template: Template, day: date) -> bool:
    begun = template.valid_from is None or template.valid_from <= day
    return not begun or (template.valid_to is not None and template.valid_to < day)


def _fits(template: Template, place: Place | None) -> bool:
    some_day = template.valid_to or template.valid_from
    return some_day is not None and template.stands(place, some_day)


def _near(places: tuple[Place, ...], view: View, asked: Asked) -> tuple[Place, ...]:
    """Give, of several places of another time, those whose province is, or went into, that of who asks."""
    if asked.issuer.place is None or len(places) <= 1:
        return places
    home = asked.view.chain(asked.issuer.place.code)[-1].key
    near = tuple(
        place
        for place in places
        if home in {each.key for each in successors(view.chain(place.code)[-1].key, asked.day)}
    )
    return near or places


def _written(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""
