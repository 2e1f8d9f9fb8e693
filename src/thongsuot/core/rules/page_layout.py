"""Page layout (trình bày trang): the measures of a DOCX file that the rules of form look at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Millimetres and points; ``fonts`` with the share of the text set in each, ``sizes`` likewise."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    fonts: tuple[tuple[str, float], ...] = ()
    sizes: tuple[tuple[float, float], ...] = ()
    line_spacing: tuple[float, ...] = ()
