"""Identifiers of agencies (mã định danh): the shape of 2016 and that of 2020, and those that a source gives."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from thongsuot.core.registry.changes import REFORM
from thongsuot.core.registry.territories import key_from_2025, territories
from thongsuot.core.registry.view import Place, View

_OLD = re.compile(r"(\d{3})\.(\d{2})\.(\d{2})\.([A-Z]\d{2})")
_NEW = re.compile(r"([A-Z]\d{2})(?:\.(\d{2}))?(?:\.(\d{2}))?(?:\.(\d{3}))?")
_LONGEST = 35


def new_identifier(old: str) -> str:
    """Write an identifier of QCVN 102:2016 as Quyết định 20/2020/QĐ-TTg has it: 000.00.01.H27 → H27.01.

    Raises:
        ValueError: the words are no identifier of the old shape.
    """
    parts = _OLD.fullmatch(old.strip())
    if parts is None:
        raise ValueError(old)
    fourth, third, second, first = parts.groups()
    groups = [first, second, third, fourth]
    while len(groups) > 1 and not groups[-1].strip("0"):
        groups.pop()
    return ".".join(groups)


def old_identifier(new: str) -> str:
    """Write an identifier of the new shape in the old one: H27.01 → 000.00.01.H27.

    Raises:
        ValueError: the words are no identifier of the new shape, or one that the old shape cannot hold.
    """
    parts = _NEW.fullmatch(new.strip())
    if parts is None or len(new) > _LONGEST:
        raise ValueError(new)
    first, second, third, fourth = parts.groups()
    return f"{fourth or '000'}.{third or '00'}.{second or '00'}.{first}"


def identifier_of_province(place: Place, view: View) -> str | None:
    """Give the identifier of a province's People's Committee, None where no source gives it.

    Before July 2025 only the provinces whose names went on bear the identifiers of the table.
    """
    if view.day >= REFORM:
        return _provinces().get(place.code)
    same = [code for code in _provinces() if _name_from_2025(code) == place.proper]
    return _provinces()[same[0]] if same else None


def identifier_of_ministry(code: str) -> str | None:
    """Give the identifier of a ministry by the registry's code, None where no source gives it."""
    identifier: str | None = _table()["ministries"].get(code)
    return identifier


def _name_from_2025(code: str) -> str:
    return territories()[key_from_2025(code)].names[0].proper


def _provinces() -> dict[str, str]:
    provinces: dict[str, str] = _table()["provinces"]
    return provinces


@cache
def _table() -> dict[str, Any]:
    path = files("thongsuot.core.registry") / "data" / "identifiers.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
