"""The reading contract as JSON: the only place where the model is written out and read back."""

from __future__ import annotations

import types
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin

from msgspec import Struct, structs
from msgspec.json import Encoder, decode

from thongsuot.core.model.directive import Directive, Source
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.model.reading import Reading
from thongsuot.core.model.source_text import Repair, SourceText
from thongsuot.core.model.span import Span

SCHEMA = "thongsuot.directive/1"

T = TypeVar("T")

_encode = Encoder().encode
_BEGINNING = b'{"schema":' + _encode(SCHEMA) + b',"source":'


def reading_to_bytes(reading: Reading, path: str | None = None) -> bytes:
    """Give the object of the contract for one document as JSON, in one line.

    ``path`` tells in its source where the file lies among many.
    """
    source = _encode(reading.source)
    if path is not None:
        source = b"".join((source[:-1], b',"path":', _encode(path), b"}"))
    text, repairs = map(_encode, (reading.source_text.text, reading.source_text.repairs))
    beside = memoryview(_encode(reading.directive))[1:]  # what it holds, without its own bracket
    return b"".join((_BEGINNING, source, b',"text":', text, b',"repairs":', repairs, b",", beside))


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """Give the object that ``thongsuot read --format json`` prints for one document."""
    found: dict[str, Any] = decode(reading_to_bytes(reading))
    return found


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


def to_bytes(value: Any) -> bytes:  # noqa: ANN401 - the JSON edge
    """Write model values as JSON: spans as pairs, records as objects."""
    return _encode(value)


def to_json(value: Any) -> Any:  # noqa: ANN401 - the JSON edge
    """Turn model values into what JSON has: spans into pairs, records into objects, tuples into lists."""
    return decode(_encode(value))


def from_json(kind: type[T], data: dict[str, Any]) -> T:
    """Build a model value of ``kind`` from the object that ``to_json`` made of it.

    What is missing becomes its default, or None like what is null, even where a reading always has a value: an older
    version may have written the object, and what a person adds has no span.
    """
    return _decode(kind, data)  # type: ignore[no-any-return]


def _decode(kind: Any, data: Any) -> Any:  # noqa: ANN401 - the JSON edge
    if data is None:
        return None
    if kind is Span:
        return _span(*data)
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        inner = next(arg for arg in get_args(kind) if arg is not type(None))
        return _decode(inner, data)
    if origin is tuple:
        return tuple(_decode(get_args(kind)[0], part) for part in data)
    return _decode_class(kind, data) if isinstance(kind, type) else data


def _span(start: int, end: int) -> Span:
    if not 0 <= start <= end:
        message = f"not a span: [{start}, {end})"
        raise ValueError(message)
    return Span(start, end)


def _decode_class(kind: type, data: Any) -> Any:  # noqa: ANN401 - the JSON edge
    if issubclass(kind, Enum):
        return kind(data)
    if issubclass(kind, Struct):
        return kind(
            **{
                field.name: _decode(field.type, data.get(field.encode_name))
                for field in fields_of(kind)
                if field.required or field.encode_name in data
            }
        )
    return data


@cache
def fields_of(kind: type[Struct]) -> tuple[structs.FieldInfo, ...]:
    """Give the fields of a record, each with its type and its names in the program and in JSON."""
    return structs.fields(kind)
