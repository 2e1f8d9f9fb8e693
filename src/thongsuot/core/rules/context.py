"""Context (bối cảnh kiểm tra): what a check knows besides the document itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from thongsuot.core.model.finding import Severity
    from thongsuot.core.model.reading import Reading
    from thongsuot.core.rules.page_layout import PageLayout


@dataclass(frozen=True, slots=True)
class Context:
    """Everything is optional: a letter alone can be checked.

    ``parent`` is the superior's document, ``layout`` the look of the author's DOCX file,
    ``abbreviations`` and ``symbols`` are the agency's own ones, ``off`` the rules it switched off,
    ``severity`` the severities that it chose for rules by the beginnings of their codes,
    ``working_days`` the least number of working days between a letter and its event.
    """

    parent: Reading | None = None
    layout: PageLayout | None = None
    today: date | None = None
    abbreviations: frozenset[str] = frozenset()
    symbols: frozenset[str] = frozenset()
    off: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()
    working_days: int = 5
