"""Tables of facts (bảng dữ kiện) built by ``tools/build_country``: the only reader of these files."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Give the rows of ``data/<name>.tsv`` without explanation and column names."""
    path = files("thongsuot.core.registry") / "data" / f"{name}.tsv"
    lines = path.read_text(encoding="utf-8").split("\n")
    return tuple(tuple(line.split("\t")) for line in lines[2:] if line)
