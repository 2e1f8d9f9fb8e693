"""The map of provinces (bản đồ): choose one as the country stood on a day; shapes are links, no script is needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from thongsuot.core.registry.province_map import ATTRIBUTION, Archipelago, Part, Shape, parts
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.units_on_map import MapOfUnits, map_of_units
from thongsuot.web.day_asked import day_asked
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in
from thongsuot.web.templatetags.formats import day as day_words

_LETTERS_A_WIDTH = 74
"""So many letters stand side by side over the whole map."""

_LETTER = 0.56


@dataclass(frozen=True, slots=True)
class Link:
    """A shape or a group of islands with where it leads; ``is_named`` where its name fits into it."""

    thing: Shape | Archipelago
    url: str
    is_own: bool
    is_named: bool


@require_safe
@signed_in
def unit_map(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show the provinces of a day, or a part of them more closely."""
    on, wrong_day = day_asked(request)
    asked = request.GET.get("vung", "")
    part = next((each for each in parts() if each.code == asked), parts()[0])
    found = map_of_units(actor.unit, on)
    letter = part.width / _LETTERS_A_WIDTH
    context = {
        "on": on,
        "is_today": on == timezone.localdate(),
        "wrong_day": wrong_day,
        "typed_day": request.GET.get("ngay", ""),
        "part": part,
        "parts": parts(),
        "letter": f"{letter:.1f}",
        "dot": f"{letter / 3.5:.1f}",
        "line": f"{part.width / 1100:.2f}",
        "shapes": [_link(found, each, on, part) for each in found.drawn.shapes],
        "groups": [_link(found, each, on, part) for each in found.drawn.archipelagos],
        "is_after": found.drawn.is_after,
        "attribution": ATTRIBUTION,
    }
    return render_page(request, actor, "unit_map/page.html", context)


def _link(found: MapOfUnits, thing: Shape | Archipelago, on: date, part: Part) -> Link:
    is_named = isinstance(thing, Archipelago) or _fits(thing, part)
    return Link(thing, _url(found, thing, on), thing.key == found.own, is_named)


def _fits(shape: Shape, part: Part) -> bool:
    return len(shape.proper) * _LETTER * part.width / _LETTERS_A_WIDTH <= shape.room


def _url(found: MapOfUnits, thing: Shape | Archipelago, on: date) -> str:
    """Lead to the unit's page; to a search for its name where the country is not installed."""
    when = {} if on == timezone.localdate() else {"ngay": day_words(on)}
    number = found.units.get(thing.key)
    if number:
        address = reverse("unit", args=[number])
    else:
        name = thing.unit if isinstance(thing, Archipelago) else thing.name
        address, when = reverse("units"), {"tim": name, **when}
    return f"{address}?{urlencode(when)}" if when else address
