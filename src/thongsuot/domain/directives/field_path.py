"""Paths into a reading (``date.day``, ``assignments.2.agencies``): getting and setting what they name."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

_FIXED = frozenset({"schema", "source", "text", "repairs", "doubts"})


def value_at(data: dict[str, Any], path: str) -> Any:  # noqa: ANN401 - the JSON edge
    """Give what stands at ``path``; None where the document leaves it or something above it blank.

    Raises:
        LookupError: a reading has no such field.
    """
    steps = path.split(".")
    if steps[0] not in data or steps[0] in _FIXED:
        raise LookupError(path)
    here: Any = data
    for step in steps:
        if here is None:
            return None
        here = _step(here, step)
    return here


def with_value(data: dict[str, Any], path: str, value: Any) -> dict[str, Any]:  # noqa: ANN401 - the JSON edge
    """Give a copy of ``data`` with ``value`` at ``path``.

    Raises:
        LookupError: a reading has no such field.
    """
    value_at(data, path)
    changed = deepcopy(data)
    here: Any = changed
    *above, last = path.split(".")
    for step in above:
        below = _step(here, step)
        if below is None:
            below = {}
            _set(here, step, below)
        here = below
    _set(here, last, value)
    return changed


def _step(here: Any, step: str) -> Any:  # noqa: ANN401 - the JSON edge
    if isinstance(here, dict):
        return here.get(step)
    if isinstance(here, list) and step.isdecimal() and int(step) < len(here):
        return here[int(step)]
    raise LookupError(step)


def _set(here: Any, step: str, value: Any) -> None:  # noqa: ANN401 - the JSON edge
    here[int(step) if isinstance(here, list) else step] = value
