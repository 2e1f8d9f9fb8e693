"""Limits (giới hạn): how much time and memory one document may take, and how long a reader serves."""

from __future__ import annotations

from dataclasses import dataclass

_MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a reader (tiến trình đọc).

    ``seconds`` may pass without a page being finished, ``most_seconds`` in all. ``memory`` is the
    address space, as the kernel counts it. A reader is replaced after ``documents``, or as soon as
    it holds more than ``grown`` bytes when a document is done, whatever a library may have leaked.
    """

    seconds: float = 30.0
    most_seconds: float = 600.0
    memory: int = 2048 * _MB
    documents: int = 1_000
    grown: int = 700 * _MB
    file_size: int = 300 * _MB
