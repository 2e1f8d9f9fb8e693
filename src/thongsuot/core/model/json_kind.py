"""Kind (loại giá trị) of a place in the contract: whether a value that a person puts there can stand there."""

from __future__ import annotations

import re
import types
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any, Literal, Union, get_args, get_origin

from msgspec import Struct

from thongsuot.core.model.codec import fields_of
from thongsuot.core.model.directive import Directive
from thongsuot.core.model.span import Span

LARGEST = 10**9
"""Numbers of documents, editions, years and pages stay far below."""
_NO_TEXT = re.compile(r"[\x00\ud800-\udfff]")
_MONTH_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_DAYS = frozenset({("Deadline", "date"), ("Display", "from"), ("Display", "to")})


def fits(path: str, value: Any) -> bool:  # noqa: ANN401 - the JSON edge
    """Tell whether ``value`` may stand at ``path`` of a reading; a single value may always be blank.

    What a person adds has no words in the text, so its span may be null.
    """
    kind, is_day = _kind_at(path)
    if kind is None:
        return False
    if value is None and kind in {str, int, bool}:
        return True
    return _holds(kind, value) and (value is None or is_day(value))


def _kind_at(path: str) -> tuple[Any, Callable[[Any], bool]]:
    kind: Any = Directive
    is_day: Callable[[Any], bool] = _anything
    for step in path.split("."):
        inner = _inner(kind)
        if get_origin(inner) is tuple:
            kind = get_args(inner)[0]
        elif _is_record(inner):
            hints = _hints(inner)
            is_day = _day_check(inner, step)
            kind = hints.get(step)
        else:
            return None, _anything
    return kind, is_day


def _holds(kind: Any, value: Any) -> bool:  # noqa: ANN401 - the JSON edge
    if value is None:
        return kind is Span or type(None) in get_args(kind)
    kind = _inner(kind)
    if kind is Span:
        return _is_span(value)
    if get_origin(kind) is Literal:
        return isinstance(value, str) and value in get_args(kind)
    if get_origin(kind) is tuple:
        return isinstance(value, list) and all(_holds(get_args(kind)[0], one) for one in value)
    if _is_record(kind):
        return _is_object(kind, value)
    return _is_single(kind, value)


def _is_object(kind: Any, value: Any) -> bool:  # noqa: ANN401 - the JSON edge
    hints = _hints(kind)
    needed = {field.encode_name for field in fields_of(kind) if field.required}
    if not isinstance(value, dict) or not needed <= value.keys() <= hints.keys():
        return False
    return all(
        _holds(hints[key], part) and (part is None or _day_check(kind, key)(part))
        for key, part in value.items()
    )


def _is_single(kind: Any, value: Any) -> bool:  # noqa: ANN401 - the JSON edge
    if type(value) is not kind:
        return False
    if isinstance(value, str):
        return _NO_TEXT.search(value) is None
    return not isinstance(value, int) or abs(value) < LARGEST


def _is_span(value: Any) -> bool:  # noqa: ANN401 - the JSON edge
    ends = 2
    if not isinstance(value, list) or len(value) != ends:
        return False
    return all(type(end) is int for end in value) and 0 <= value[0] <= value[1] < LARGEST


def _inner(kind: Any) -> Any:  # noqa: ANN401 - types of every sort
    if get_origin(kind) in {Union, types.UnionType}:
        return next(arg for arg in get_args(kind) if arg is not type(None))
    return kind


def _is_record(kind: Any) -> bool:  # noqa: ANN401 - types of every sort
    return isinstance(kind, type) and issubclass(kind, Struct)


def _hints(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - types of every sort
    return {field.encode_name: field.type for field in fields_of(kind)}


def _day_check(kind: Any, name: str) -> Callable[[Any], bool]:  # noqa: ANN401 - types of every sort
    if (kind.__name__, name) in _DAYS:
        return _is_day
    return _is_month_day if (kind.__name__, name) == ("Campaign", "day") else _anything


def _is_day(value: str) -> bool:
    with suppress(ValueError):
        return date.fromisoformat(value).isoformat() == value
    return False


def _is_month_day(value: str) -> bool:
    return _MONTH_DAY.fullmatch(value) is not None


def _anything(_value: Any) -> bool:  # noqa: ANN401 - the JSON edge
    return True
