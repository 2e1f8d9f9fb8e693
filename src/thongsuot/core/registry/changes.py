"""Dated changes (thay đổi có ngày và văn bản): the hand-kept file beside the tables."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from thongsuot.core.registry.unit import DateCertainty

REFORM = date(2025, 7, 1)
"""The day on which 63 provinces became 34 and the districts ended."""

FIRST_DAY = date(2021, 1, 1)
"""Before this day the registry knows nothing for sure; it then shows the state of this day."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change of territories; of the three last, one says what it does (see ``changes.toml``)."""

    day: date
    codes: tuple[str, ...]
    document: str
    certainty: DateCertainty
    source: str = ""
    was_type: str = ""
    becomes_type: str = ""
    between_layers: bool = False


@dataclass(frozen=True, slots=True)
class LayerDays:
    """The days on which a layer of the tables is sure."""

    id: str
    sure_from: date
    sure_to: date
    source: str
    serves_from: date | None = None
    note: str = ""


@cache
def changes() -> tuple[Change, ...]:
    """Give all dated changes in the order of their days."""
    rows = (Change(**{**row, "codes": tuple(row["codes"])}) for row in _table()["change"])
    return tuple(sorted(rows, key=lambda change: change.day))


@cache
def layers() -> tuple[LayerDays, ...]:
    """Give the layers in the order of their days."""
    return tuple(LayerDays(**row) for row in _table()["layer"])


def undated_day() -> date:
    """Give the day that stands for changes that no source dates."""
    day: date = _table()["undated"]["day"]
    return day


def reform_document() -> str:
    """Give the document of the great change."""
    document: str = _table()["reform"][0]["document"]
    return document


def document_of(day: date) -> str:
    """Give the document by which bodies began or ended everywhere on ``day``, empty where no source has it."""
    return next((row["document"] for row in _table()["reform"] if row["day"] == day), "")


def reform_days() -> tuple[date, ...]:
    """Give the days on which bodies of places began or ended everywhere."""
    return tuple(row["day"] for row in _table()["reform"])


def gradual_days() -> tuple[date, date]:
    """Give the first and the last day of the month in which departments changed place by place."""
    row = _table()["gradual"]
    return row["first"], row["last"]


@cache
def _table() -> dict[str, Any]:
    path = files("thongsuot.core.registry") / "data" / "changes.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
