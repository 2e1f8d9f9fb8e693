"""The reading contract as JSON: the only place where the model is written out and read back."""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from thongsuot.core.model.directive import Directive, Source
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.model.reading import Reading
from thongsuot.core.model.source_text import Repair, SourceText
from thongsuot.core.model.span import Span

SCHEMA = "thongsuot.directive/1"

# Python cannot name a field `for` or `from`; the contract does.
JSON_NAMES = {"for_position": "for", "from_date": "from", "to_date": "to"}

T = TypeVar("T")


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """Give the object that ``thongsuot read --format json`` prints for one document."""
    return {
        "schema": SCHEMA,
        "source": to_json(reading.source),
        "text": reading.source_text.text,
        "repairs": to_json(reading.source_text.repairs),
        **to_json(reading.directive),
    }


def error_to_json(source: Source, error: UnreadableDocumentError) -> dict[str, Any]:
    """Give the object that stands in the place of a reading where the file could not be read."""
    return {
        "schema": SCHEMA,
        "source": to_json(source),
        "error": {"code": error.code.value, "message": error.message},
    }


def reading_from_json(data: dict[str, Any], original: str = "") -> Reading:
    """Build the reading again from its JSON; ``original`` is the file's text, which JSON leaves out.

    Raises:
        ValueError: the object is of another schema.
    """
    if data.get("schema") != SCHEMA:
        message = f"unknown schema: {data.get('schema')!r}"
        raise ValueError(message)
    return Reading(
        source=from_json(Source, data["source"]),
        source_text=SourceText(
            text=data["text"],
            original=original,
            repairs=tuple(from_json(Repair, repair) for repair in data["repairs"]),
        ),
        directive=from_json(Directive, data),
    )


def to_json(value: Any) -> Any:  # noqa: ANN401 - the JSON edge
    """Turn model values into what ``json.dumps`` takes: spans into pairs, dataclasses into objects."""
    kind: type = type(value)
    if value is None or kind is str:
        return value
    if kind is Span:
        return [value.start, value.end]
    names = _names(kind)
    if names:
        return {shown: to_json(getattr(value, name)) for name, shown in names}
    if isinstance(value, tuple | list):
        return [to_json(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    return value


def from_json(kind: type[T], data: dict[str, Any]) -> T:
    """Build a model value of ``kind`` from the object that ``to_json`` made of it."""
    return _decode(kind, data)  # type: ignore[no-any-return]


def _decode(kind: Any, data: Any) -> Any:  # noqa: ANN401 - the JSON edge
    if data is None:
        return None
    if kind is Span:
        return Span(*data)
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        inner = next(arg for arg in get_args(kind) if arg is not type(None))
        return _decode(inner, data)
    if origin is tuple:
        return tuple(_decode(get_args(kind)[0], part) for part in data)
    return _decode_class(kind, data) if isinstance(kind, type) else data


def _decode_class(kind: type, data: Any) -> Any:  # noqa: ANN401 - the JSON edge
    if issubclass(kind, Enum):
        return kind(data)
    if is_dataclass(kind):
        return kind(
            **{
                name: _decode(hint, data.get(JSON_NAMES.get(name, name)))
                for name, hint in _hints(kind)
            }
        )
    return data


@cache
def _names(kind: type) -> tuple[tuple[str, str], ...]:
    """Give the fields of a dataclass with their names in JSON; nothing for another type."""
    if not is_dataclass(kind):
        return ()
    return tuple((field.name, JSON_NAMES.get(field.name, field.name)) for field in fields(kind))


@cache
def _hints(kind: type) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))
