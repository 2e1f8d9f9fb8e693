"""Layout (thể thức, kỹ thuật trình bày): the measures of Nghị định 30/2020/NĐ-CP as typed values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

from thongsuot.core.vocabulary.load import table

Align = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class Style:
    """Look of one component: sizes and gaps in pt, indents in mm, ``line`` times single spacing."""

    title: str
    size: float
    align: Align
    bold: bool = False
    italic: bool = False
    first_line: float = 0.0
    hanging: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins, in mm."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    number_from_top: float
    mark_from_bottom: float


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths of the two columns of the head and of the tail, in mm."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Rules:
    """Lengths of the rules as shares of the words above them, and their weight in pt."""

    motto: float
    issuing_body: float
    subject: float
    weight: float


@dataclass(frozen=True, slots=True)
class Addressees:
    """Where Kính gửi and the dashes of its list stand, in mm from the left margin and from Kính gửi."""

    indent: float
    dash_under_colon: float


@dataclass(frozen=True, slots=True)
class Layout:
    """All measures that the renderers use."""

    font: str
    page: Page
    columns: Columns
    rules: Rules
    addressees: Addressees
    styles: Mapping[str, Style]


@cache
def layout() -> Layout:
    """Give the layout in force: the decree's measures, the same object each time."""
    data = table("decree_30_2020")
    return Layout(
        font=data["font"],
        page=Page(**data["page"]),
        columns=Columns(**data["columns"]),
        rules=Rules(**data["rules"]),
        addressees=Addressees(**data["addressees"]),
        styles=MappingProxyType({name: Style(**style) for name, style in data["styles"].items()}),
    )
