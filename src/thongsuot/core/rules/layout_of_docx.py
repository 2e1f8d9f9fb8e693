"""Layout of a DOCX file (trình bày của tệp Word): its page, its margins, its typefaces and sizes."""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING, Any

from docx import Document

from thongsuot.core.rules.page_layout import PageLayout

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HALF_POINTS = 2


def layout_of_docx(data: bytes) -> PageLayout:
    """Measure the first section and count the letters of the body by typeface and size."""
    document = Document(io.BytesIO(data))
    section = document.sections[0]
    fonts: Counter[str] = Counter()
    sizes: Counter[float] = Counter()
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            letters = sum(map(str.isalpha, run.text))
            for properties in _chain(document, paragraph, run):
                name = _typeface(properties)
                if name:
                    fonts[name] += letters
                    break
            for properties in _chain(document, paragraph, run):
                size = _size(properties)
                if size:
                    sizes[size] += letters
                    break
    return PageLayout(
        width=_millimetres(section.page_width),
        height=_millimetres(section.page_height),
        top=_millimetres(section.top_margin),
        bottom=_millimetres(section.bottom_margin),
        left=_millimetres(section.left_margin),
        right=_millimetres(section.right_margin),
        fonts=tuple(_shares(fonts)),
        sizes=tuple(_shares(sizes)),
    )


def _chain(document: Any, paragraph: Any, run: Any) -> Iterator[Any]:  # noqa: ANN401 - python-docx has no types
    """Give the run properties that hold for a run, the nearest first: own, styles, document defaults."""
    yield run._element.rPr  # noqa: SLF001 - the typeface of other scripts is in no public property
    for first in (run.style, paragraph.style):
        style = first
        while style is not None:
            yield style.element.find(f"{_WORDS}rPr")
            style = style.base_style
    yield document.styles.element.find(f"{_WORDS}docDefaults/{_WORDS}rPrDefault/{_WORDS}rPr")


def _typeface(properties: Any) -> str | None:  # noqa: ANN401 - an lxml element
    fonts = None if properties is None else properties.find(f"{_WORDS}rFonts")
    return None if fonts is None else fonts.get(f"{_WORDS}ascii")


def _size(properties: Any) -> float | None:  # noqa: ANN401 - an lxml element
    size = None if properties is None else properties.find(f"{_WORDS}sz")
    return None if size is None else int(size.get(f"{_WORDS}val")) / _HALF_POINTS


def _shares(counted: Counter[Any]) -> Iterator[tuple[Any, float]]:
    total = sum(counted.values())
    for name, count in counted.most_common():
        if count:
            yield name, count / total


def _millimetres(length: Any) -> float:  # noqa: ANN401 - a length of python-docx, None where not given
    return round(length.mm, 1) if length is not None else 0.0
