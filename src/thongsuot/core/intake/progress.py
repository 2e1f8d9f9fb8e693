"""Progress (tiến độ): readers of formats say that a page is finished, to whoever wants to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_listeners: list[Callable[[], None]] = []


def tell(listener: Callable[[], None]) -> None:
    """Have ``listener`` called after each page from now on, in place of the one before."""
    _listeners[:] = [listener]


def page_finished() -> None:
    """Say that a page was read; where nobody listens nothing happens."""
    for listener in _listeners:
        listener()
