"""Outline of the consolidated report (đề cương báo cáo tổng hợp): sections and annexes with their indicators."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from thongsuot.core.vocabulary.load import entries

Part = Literal["directing", "results", "difficulties", "proposals"]
"""Parts of a report that units write in words: chỉ đạo, kết quả, khó khăn vướng mắc, đề xuất kiến nghị."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the body with the figures that it gives."""

    part: Part
    indicators: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class FiguresAnnex:
    """An annex that lists some indicators unit by unit."""

    title: str
    indicators: tuple[str, ...]


@cache
def sections() -> tuple[Section, ...]:
    """Give the sections in order."""
    return entries("report_outline", "section", Section)


@cache
def annexes() -> tuple[FiguresAnnex, ...]:
    """Give the annexes in order."""
    return entries("report_outline", "annex", FiguresAnnex)
