"""Every file of phrases is well formed: known keys, a day, codes of the committed tables."""

import csv
import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

import thongsuot.core.registry

PHRASES = Path(__file__).parent / "phrases"
TABLES = Path(thongsuot.core.registry.__file__).parent / "data"
KEYS = {
    "phrase", "of", "on", "units", "likely", "includes", "excludes", "count", "open", "successors", "successor_count",
}  # fmt: skip
UNIT = re.compile(r"(?P<place>\d{2,5}|\*)?(?:/[^./]+)?(?:(?:^|\.)[A-Z][A-Z0-9]*)*")
FILES = sorted(PHRASES.glob("*.toml"))


def _codes() -> set[str]:
    known = set()
    for name in ("provinces", "districts", "communes_until_2025", "communes_from_2025"):
        with (TABLES / f"{name}.tsv").open(encoding="utf-8") as table:
            rows = csv.reader((line for line in table if line[0] != "#"), delimiter="\t")
            known |= {row[0] for row in rows}
    return known


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_rows_are_well_formed(path):
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["phrase"]
    known = _codes() | {"*"}

    assert rows
    for row in rows:
        assert set(row) <= KEYS, row
        assert row["phrase"]
        assert row["of"]
        assert isinstance(row["on"], date)
        for key in ("units", "likely", "includes", "excludes", "successors"):
            for unit in row.get(key, ()):
                parts = UNIT.fullmatch(unit)
                assert unit, row
                assert parts, unit
                assert parts["place"] is None or parts["place"] in known, unit
