"""Failures (tệp không đọc được): what is told of them at the end, however many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

_SHOWN = 20


class Failures:
    """Counts the files that could not be read by reason, and keeps the first ones of each."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._first: dict[str, list[tuple[str, str]]] = {}

    def add(self, path: str, error: dict[str, str]) -> None:
        """Count one file; ``error`` is the error of the contract."""
        code = error["code"]
        self._counts[code] += 1
        first = self._first.setdefault(code, [])
        if len(first) < _SHOWN:
            first.append((path, error["message"]))

    def __len__(self) -> int:
        return self._counts.total()

    def lines(self) -> Iterator[str]:
        """Give what to tell: each file with its reason, the most frequent reasons first."""
        for code, count in self._counts.most_common():
            for path, message in self._first[code]:
                yield f"  {path}: {message}"
            if count > _SHOWN:
                yield f"  … và {count - _SHOWN} tệp khác cùng lý do “{code}”"
