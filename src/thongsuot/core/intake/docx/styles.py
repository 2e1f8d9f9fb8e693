"""What the styles of a DOCX say about a paragraph or a run: font, capitals, numbering."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from thongsuot.core.intake.safe_xml import attribute, attributes, child, children

if TYPE_CHECKING:
    from lxml import etree

    from thongsuot.core.intake.docx.style_sheet import StyleSheet

_DEEPEST_CHAIN = 20
_LEVELS = tuple("012345678")


class RunLook(NamedTuple):
    """How a run looks where it matters for its text; None leaves it to the next style."""

    font: str | None = None
    capitals: bool | None = None
    hidden: bool | None = None
    bold: bool | None = None

    def over(self, base: RunLook) -> RunLook:
        """Give this look with ``base`` showing through where this one says nothing."""
        if self == _NO_LOOK:
            return base
        return RunLook(
            font=self.font if self.font is not None else base.font,
            capitals=self.capitals if self.capitals is not None else base.capitals,
            hidden=self.hidden if self.hidden is not None else base.hidden,
            bold=self.bold if self.bold is not None else base.bold,
        )


_NO_LOOK = RunLook()


@dataclass(frozen=True, slots=True)
class NumberingPlace:
    """Numbering instance and level of a paragraph."""

    number_id: str
    level: int


def look_of(properties: etree._Element | None) -> RunLook:
    """Read the look out of an ``rPr`` element."""
    if properties is None or not len(properties):
        return _NO_LOOK
    parts = children(properties)
    fonts = parts.get("rFonts")
    font = None
    if fonts is not None:
        names = attributes(fonts)
        font = names.get("ascii") or names.get("hAnsi")
    return RunLook(
        font=font,
        capitals=_switch(parts.get("caps")),
        hidden=_switch(parts.get("vanish")),
        bold=_switch(parts.get("b")),
    )


def _switch(element: etree._Element | None) -> bool | None:
    """Tell whether a property is on or off, or None where it is not given."""
    if element is None:
        return None
    return attribute(element, "val") not in {"0", "false", "off", "none"}


def numbering_of(numbering: etree._Element | None) -> NumberingPlace | None:
    """Read the numbering out of a ``numPr`` element; number 0 takes the numbering of the style away."""
    if numbering is None:
        return None
    parts = children(numbering)
    number, level = parts.get("numId"), parts.get("ilvl")
    number_id = attribute(number, "val") if number is not None else None
    level_text = attribute(level, "val") if level is not None else None
    if number_id is None:
        return None
    return NumberingPlace(number_id, int(level_text) if level_text and level_text in _LEVELS else 0)


class Styles:
    """The style sheet: looks and numbering by style, each with what it is based on."""

    def __init__(self, sheet: StyleSheet | None) -> None:
        self._sheet = sheet
        self._default = look_of(sheet.default_run) if sheet is not None else _NO_LOOK
        self._looks: dict[str, RunLook] = {}
        self._bases: dict[str | None, RunLook] = {}
        self._numbering: dict[str | None, NumberingPlace | None] = {}
        self.normal = sheet.normal if sheet is not None else None

    def look(self, style_id: str | None) -> RunLook:
        """Give the look that a style gives its runs."""
        key = style_id or ""
        if key not in self._looks:
            look = RunLook()
            for element in self._chain(style_id):
                look = look.over(look_of(child(element, "rPr")))
            self._looks[key] = look
        return self._looks[key]

    def paragraph_look(self, style_id: str | None) -> RunLook:
        """Give the look of a paragraph's runs before their own properties."""
        key = style_id or self.normal
        if key not in self._bases:
            self._bases[key] = self.look(key).over(self._default)
        return self._bases[key]

    def numbering(self, style_id: str | None) -> NumberingPlace | None:
        """Give the numbering that a paragraph style brings along."""
        if style_id not in self._numbering:
            given = (numbering_of(child(one, "pPr", "numPr")) for one in self._chain(style_id))
            self._numbering[style_id] = next((place for place in given if place is not None), None)
        return self._numbering[style_id]

    def _chain(self, style_id: str | None) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while self._sheet is not None and style_id is not None and len(chain) < _DEEPEST_CHAIN:
            element = self._sheet.find(style_id)
            if element is None:
                break
            chain.append(element)
            base = child(element, "basedOn")
            style_id = attribute(base, "val") if base is not None else None
        return chain
