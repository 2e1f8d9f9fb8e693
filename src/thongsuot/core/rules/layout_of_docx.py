"""Layout of a DOCX file (trình bày của tệp Word): its page, its margins, its typefaces and sizes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from thongsuot.core.intake.docx.read import DocxPackage
from thongsuot.core.intake.safe_xml import attribute, child
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.rules.page_layout import PageLayout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_HALF_POINTS = 2
_PARTS_OF_LINE = 240
_MM_OF_TWIP = 25.4 / 1440

Look = tuple[str | None, float | None]
"""Typeface and size, None where they are not said."""


def layout_if_known(data: bytes) -> PageLayout | None:
    """Measure a Word file that was read already; None for one that is built otherwise than Word builds them."""
    try:
        return layout_of_docx(data)
    except (ValueError, LookupError, ArithmeticError, UnreadableDocumentError):
        return None


def layout_of_docx(data: bytes) -> PageLayout:
    """Measure the first section and count the letters of the body by typeface and size.

    Raises:
        UnreadableDocumentError: the file is no Word document.
        ValueError: a measure in it is no number.
        LookupError: it has no section.
    """
    package = DocxPackage(data, "")
    body = child(package.root, "body")
    section = next(package.root.iter("{*}sectPr"), None)
    if body is None or section is None:
        message = "no section"
        raise LookupError(message)
    size, margins = child(section, "pgSz"), child(section, "pgMar")
    looks = _Looks(package.styles())
    fonts: Counter[str] = Counter()
    sizes: Counter[float] = Counter()
    spacings: list[float] = []
    for paragraph in body.iterchildren("{*}p"):
        style = child(paragraph, "pPr", "pStyle")
        style_id = attribute(style, "val") if style is not None else None
        base = looks.of_paragraph(style_id)
        lines = _lines(child(paragraph, "pPr")) or looks.lines_of(style_id)
        words = 0
        for run in paragraph.iterchildren("{*}r"):
            letters = sum(
                sum(map(str.isalpha, text.text or "")) for text in run.iterchildren("{*}t")
            )
            words += letters
            name, points = looks.of_run(run, base)
            if name:
                fonts[name] += letters
            if points:
                sizes[points] += letters
        if words and lines is not None:
            spacings.append(lines)
    return PageLayout(
        width=_millimetres(size, "w"),
        height=_millimetres(size, "h"),
        top=_millimetres(margins, "top"),
        bottom=_millimetres(margins, "bottom"),
        left=_millimetres(margins, "left"),
        right=_millimetres(margins, "right"),
        fonts=tuple(_shares(fonts)),
        sizes=tuple(_shares(sizes)),
        line_spacing=tuple(spacings),
    )


class _Looks:
    """The looks that the styles of a document give, each worked out once."""

    def __init__(self, sheet: etree._Element | None) -> None:
        styles = () if sheet is None else sheet.iterchildren("{*}style")
        self._styles = {attribute(style, "styleId"): style for style in styles}
        self._defaults = _look(child(sheet, "docDefaults", "rPrDefault", "rPr"))
        usual = (
            key
            for key, style in self._styles.items()
            if attribute(style, "type") == "paragraph" and attribute(style, "default") == "1"
        )
        self._usual = next(usual, None)
        self._known: dict[str | None, Look] = {}

    def of_paragraph(self, style: str | None) -> Look:
        """Give what holds for the runs of a paragraph that say nothing themselves."""
        return _over(self._of_style(style or self._usual), self._defaults)

    def of_run(self, run: etree._Element, base: Look) -> Look:
        """Give what holds for a run."""
        properties = child(run, "rPr")
        if properties is None:
            return base
        style = child(properties, "rStyle")
        named = self._of_style(attribute(style, "val")) if style is not None else (None, None)
        return _over(_look(properties), _over(named, base))

    def lines_of(self, key: str | None) -> float | None:
        """Give the line spacing of a style, None where it says none in lines."""
        seen: set[str | None] = set()
        key = key or self._usual
        while key in self._styles and key not in seen:
            seen.add(key)
            style = self._styles[key]
            found = _lines(child(style, "pPr"))
            if found is not None:
                return found
            below = child(style, "basedOn")
            key = attribute(below, "val") if below is not None else None
        return None

    def _of_style(self, key: str | None) -> Look:
        if key not in self._known:
            self._known[key] = (None, None)  # a style that rests on itself
            style = self._styles.get(key)
            if style is not None:
                below = child(style, "basedOn")
                base = (
                    self._of_style(attribute(below, "val")) if below is not None else (None, None)
                )
                self._known[key] = _over(_look(child(style, "rPr")), base)
        return self._known[key]


def _lines(properties: etree._Element | None) -> float | None:
    """Give the spacing that a paragraph or a style sets in lines; in points it says nothing of lines."""
    spacing = child(properties, "spacing")
    line = attribute(spacing, "line") if spacing is not None else None
    if spacing is None or not line or attribute(spacing, "lineRule") not in {None, "auto"}:
        return None
    return round(float(line) / _PARTS_OF_LINE, 2)


def _look(properties: etree._Element | None) -> Look:
    fonts, size = child(properties, "rFonts"), child(properties, "sz")
    points = attribute(size, "val") if size is not None else None
    return (
        attribute(fonts, "ascii") if fonts is not None else None,
        float(points) / _HALF_POINTS if points else None,
    )


def _over(look: Look, base: Look) -> Look:
    return look[0] or base[0], look[1] or base[1]


def _shares(counted: Counter[Any]) -> Iterator[tuple[Any, float]]:
    total = sum(counted.values())
    for name, count in counted.most_common():
        if count:
            yield name, count / total


def _millimetres(element: etree._Element | None, name: str) -> float:
    twips = attribute(element, name) if element is not None else None
    return round(float(twips) * _MM_OF_TWIP, 1) if twips else 0.0
