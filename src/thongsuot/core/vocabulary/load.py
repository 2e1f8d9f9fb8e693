"""Load the vocabularies (từ vựng) that lie in ``data/*.toml``: the only reader of these files."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


@cache
def table(name: str) -> Mapping[str, Any]:
    """Give the whole file ``data/<name>.toml``, read once."""
    path = files("thongsuot.core.vocabulary") / "data" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def entries(name: str, key: str, kind: type[T]) -> tuple[T, ...]:
    """Give the array of tables ``key`` of a file as values of the dataclass ``kind``.

    Raises:
        ValueError: an entry has a key that ``kind`` does not know.
    """
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]  # kind is a dataclass
    return tuple(_entry(name, kind, known, row) for row in table(name)[key])


@cache
def strings(name: str, key: str) -> tuple[str, ...]:
    """Give a list of strings of a file."""
    return tuple(table(name)[key])


def _entry(name: str, kind: type[T], known: set[str], row: dict[str, Any]) -> T:
    unknown = row.keys() - known
    if unknown:
        message = f"{name}.toml: unknown keys {sorted(unknown)} in {row}"
        raise ValueError(message)
    return kind(**{key: _frozen(value) for key, value in row.items()})


def _frozen(value: Any) -> Any:  # noqa: ANN401 - TOML values are of any type
    return tuple(value) if isinstance(value, list) else value
