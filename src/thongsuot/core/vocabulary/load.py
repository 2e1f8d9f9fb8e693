"""Reading of the vocabulary tables (bảng từ vựng): TOML files beside this module, each loaded once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any


@cache
def table(name: str) -> Mapping[str, Any]:
    """Give the table ``data/<name>.toml``; the same read-only object each time.

    Raises:
        FileNotFoundError: there is no such table.
    """
    source = files("thongsuot.core.vocabulary") / "data" / f"{name}.toml"
    return MappingProxyType(tomllib.loads(source.read_text(encoding="utf-8")))
