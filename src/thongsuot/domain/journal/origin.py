"""Origin (nguồn yêu cầu): the request that a journal entry was written in."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """The id of a request, the address and the sort of device it came from; empty for jobs and commands."""

    request_id: str = ""
    address: str = ""
    device: str = ""


_NOWHERE = Origin()
_current: ContextVar[Origin] = ContextVar("origin", default=_NOWHERE)


def current_origin() -> Origin:
    """Give the origin of the work that is being done."""
    return _current.get()


@contextmanager
def from_origin(origin: Origin) -> Iterator[None]:
    """Mark all that is done inside as coming from ``origin``."""
    token = _current.set(origin)
    try:
        yield
    finally:
        _current.reset(token)
