"""What the styles of an ODT say: fonts of spans and paragraphs, numbers of lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.intake.odt.whole_number import whole_number
from thongsuot.core.intake.safe_xml import attribute, child, local_name

if TYPE_CHECKING:
    from lxml import etree

_DEEPEST_CHAIN = 20
_FIGURES = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How one level of a list is numbered; ``figures`` is None for a bullet, shown as ``prefix``."""

    figures: str | None
    prefix: str
    suffix: str
    start: int
    shown_levels: int


class OdtStyles:
    """Styles by name, out of both parts of the file that hold some."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        for root in roots:
            for group in root if root is not None else ():
                for element in group:
                    self._add(element)

    def _add(self, element: etree._Element) -> None:
        name = attribute(element, "name")
        if name is None:
            return
        if local_name(element) == "style":
            self._styles.setdefault(name, element)
        elif local_name(element) == "list-style":
            self._lists[name] = _levels(element)

    def font(self, style: str | None) -> str | None:
        """Give the font that a style sets, itself or by its parents."""
        return self._of_text(style, "font-name")

    def is_upper(self, style: str | None) -> bool:
        """Tell whether a style shows its letters as capitals."""
        return self._of_text(style, "text-transform") == "uppercase"

    def is_hidden(self, style: str | None) -> bool:
        """Tell whether a style hides its letters."""
        return self._of_text(style, "display") == "none"

    def level(self, list_style: str | None, depth: int) -> ListLevel | None:
        """Give how a level of a list, from 1, is numbered."""
        return self._lists.get(list_style or "", {}).get(depth)

    def _of_text(self, style: str | None, name: str) -> str | None:
        for element in self._chain(style):
            properties = child(element, "text-properties")
            value = attribute(properties, name) if properties is not None else None
            if value is not None:
                return value
        return None

    def _chain(self, style: str | None) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while style in self._styles and len(chain) < _DEEPEST_CHAIN:
            chain.append(self._styles[style or ""])
            style = attribute(chain[-1], "parent-style-name")
        return chain


def _levels(list_style: etree._Element) -> dict[int, ListLevel]:
    levels = {}
    for element in list_style:
        depth = whole_number(attribute(element, "level"), 0)
        if local_name(element) == "list-level-style-bullet":
            sign = attribute(element, "bullet-char") or "-"
            levels[depth] = ListLevel(None, sign, "", 1, 1)
        elif local_name(element) == "list-level-style-number":
            levels[depth] = ListLevel(
                figures=_FIGURES.get(attribute(element, "num-format") or "", "none"),
                prefix=attribute(element, "num-prefix") or "",
                suffix=attribute(element, "num-suffix") or "",
                start=whole_number(attribute(element, "start-value"), 1),
                shown_levels=whole_number(attribute(element, "display-levels"), 1),
            )
    return levels
