"""Checked file (tệp đã kiểm tra): one file at the shell, what was found in it, or why it was not read."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thongsuot.cli.single_file import shown_name

if TYPE_CHECKING:
    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.reading import Reading
    from thongsuot.core.rules.agency_settings import Acceptance


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """``reading`` is None where the file could not be read; ``refusal`` then says why."""

    path: Path
    reading: Reading | None
    findings: tuple[Finding, ...] = ()
    accepted: tuple[tuple[Finding, Acceptance], ...] = ()
    refusal: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Give its path as text."""
        return shown_name(self.path)
