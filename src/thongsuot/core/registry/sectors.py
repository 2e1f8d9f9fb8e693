"""Sectors (ngành, lĩnh vực): what the codes of the tables are called."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def sectors() -> dict[str, str]:
    """Give the names of all sectors by their codes."""
    path = files("thongsuot.core.registry") / "data" / "sectors.toml"
    names: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))["sectors"]
    return names
