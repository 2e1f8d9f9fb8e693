"""Findings of a run (kết quả chạy thử): each kind counted, with the first documents of it kept."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

_KEPT = 3


class Findings:
    """Counts documents by what became of them, and keeps those that show a mistake in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.outcomes: Counter[str] = Counter()
        self.mistakes: Counter[str] = Counter()

    def count(self, outcome: str) -> None:
        """Count a document that was read or refused as it should be."""
        self.outcomes[outcome] += 1

    def keep(self, mistake: str, data: bytes, name: str) -> None:
        """Count a mistake, and keep the document if it is one of the first of its kind."""
        self.mistakes[mistake] += 1
        if self.mistakes[mistake] <= _KEPT:
            kind = "".join(sign if sign.isalnum() else "-" for sign in mistake)[:80]
            (self._folder / f"{kind}--{name}").write_bytes(data)
            print(f"{mistake}  ({name})", flush=True)

    def summary(self) -> str:
        """Give the counts as lines."""
        rows = [f"  {count:7}  {what}" for what, count in self.outcomes.most_common()]
        rows.append(f"mistakes: {self.mistakes.total()} documents, {len(self.mistakes)} kinds")
        rows += [f"  {count:7}  {what}" for what, count in self.mistakes.most_common()]
        return "\n".join(rows)
