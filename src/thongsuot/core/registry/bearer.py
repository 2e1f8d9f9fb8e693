"""Bearer of a code (đơn vị mang mã): a territory's committee or a body of a place, found again by its code."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.core.dispatch.tree import UnitKind, UnitLevel
from thongsuot.core.registry.bodies import Template, find_template
from thongsuot.core.registry.view import Place, View


@dataclass(frozen=True)
class Bearer:
    """Who stands behind a code on a day: the committee of ``place``, or the body ``template`` of it.

    Without a place it is a body of the centre.
    """

    code: str
    place: Place | None
    template: Template | None

    @property
    def name(self) -> str:
        """Give the name."""
        if self.template:
            return self.template.title(self.place)
        return self.place.name if self.place else ""

    @property
    def kind(self) -> UnitKind:
        """Give the kind."""
        return self.template.kind if self.template else "ubnd"

    @property
    def level(self) -> UnitLevel:
        """Give the level; bodies that serve the public stand on their own."""
        if self.template:
            return "don_vi" if self.kind == "su_nghiep" else self.template.level
        return self.place.level if self.place else "trung_uong"


def bearer(code: str, view: View) -> Bearer | None:
    """Give who bears a code on the day of ``view``, None where nobody does."""
    head, _, rest = code.partition(".")
    if not head.isdigit():
        template = find_template(code, "trung_uong", None, view.day)
        return Bearer(code, None, template) if template else None
    place = view.get(head)
    if place is None or not rest:
        return Bearer(code, place, None) if place else None
    template = find_template(rest, place.level, place, view.day)
    return Bearer(code, place, template) if template else None
