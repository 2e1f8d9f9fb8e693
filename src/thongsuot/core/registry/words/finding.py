"""Finding (phát hiện): what a part of a phrase came to, before it is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from thongsuot.core.dispatch.resolution import Certainty
from thongsuot.core.registry.bodies import Template
from thongsuot.core.registry.heirs import HeirUnit
from thongsuot.core.registry.view import Place, View
from thongsuot.core.registry.words.issuer import Issuer

GRADUAL = "Các sở thay đổi trong tháng 3/2025, mỗi nơi một ngày; hãy xác nhận."


@dataclass(frozen=True, slots=True)
class Asked:
    """The circumstances of a question: the country on the day, who asks, and which day is today."""

    view: View
    day: date
    issuer: Issuer
    today: date


@dataclass(slots=True)
class Finding:
    """Units with their certainty, open points, and units of today for bodies that are gone on the day."""

    units: dict[str, Certainty] = field(default_factory=dict)
    open: list[tuple[str, str]] = field(default_factory=list)
    gone: list[HeirUnit] = field(default_factory=list)

    def add_places(self, places: Iterable[Place], certainty: Certainty = "certain") -> None:
        """Add committees; one whose date no source gives is likely at best."""
        for place in places:
            self.add(place.code, certainty if place.is_sure else "likely")

    def add_body(self, template: Template, place: Place | None, day: date) -> None:
        """Add a body that a letter names at a place."""
        sure = template.is_sure(day) and (place is None or place.is_sure)
        self.add(template.unit_code(place), "certain" if sure else "likely")

    def add(self, code: str, certainty: Certainty) -> None:
        """Add a unit; certain beats likely."""
        if self.units.get(code) != "certain":
            self.units[code] = certainty

    def ask(self, text: str, why: str) -> None:
        """Add an open point once."""
        if (text, why) not in self.open:
            self.open.append((text, why))

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing at all was found."""
        return not self.units and not self.open
