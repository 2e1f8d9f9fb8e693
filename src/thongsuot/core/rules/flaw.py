"""Flaw (khiếm khuyết): what one rule saw, before its code, severity and legal ground are put to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thongsuot.core.model.finding import Fix, Severity
    from thongsuot.core.model.span import Span


@dataclass(frozen=True, slots=True)
class Flaw:
    """``message`` is Vietnamese and says what is wrong and what to do.

    ``span`` is None for what is missing; ``related`` then holds the place where it belongs.
    ``severity`` is given only where it differs from that of the rule.
    """

    message: str
    span: Span | None = None
    related: tuple[Span, ...] = ()
    fix: Fix | None = None
    severity: Severity | None = None
