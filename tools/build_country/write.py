"""Writes one table: a line of explanation, one of column names, then the rows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

DATA = Path("src/thongsuot/core/registry/data")
COLUMNS = {
    "provinces": "code layers above type name spelt",
    "districts": "code layers above type name spelt",
    "communes_until_2025": "code layers above type name spelt",
    "communes_from_2025": "code layers above type name spelt",
    "merged_2025": "old new share default",
    "merged_before_2025": "old new",
}
HEAD = "# Built by `python -m tools.build_country`; facts, sources and licences: SOURCES.md. Not to be edited by hand.\n"


def write_table(name: str, rows: Iterable[tuple[str, ...]]) -> None:
    """Write ``rows`` as tab-separated text and tell how many there are."""
    lines = ["\t".join(COLUMNS[name].split()), *("\t".join(row) for row in rows)]
    path = DATA / f"{name}.tsv"
    path.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path}: {len(lines) - 1} rows, {path.stat().st_size // 1024} kB")
