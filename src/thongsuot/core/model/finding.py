"""Finding (phát hiện): a mistake or a doubt that a rule saw in a document."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from thongsuot.core.model.span import Span


class Severity(Enum):
    """error: changes who, what or when; warning: breaks a rule of form; note: spelling and style."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Edit(Struct, frozen=True, gc=False):
    """Replace the words of ``span`` by ``text``."""

    span: Span
    text: str


class Fix(Struct, frozen=True, gc=False):
    """A remedy; ``safe`` where it changes typography only and no meaning."""

    safe: bool
    edits: tuple[Edit, ...]


class Finding(Struct, frozen=True, gc=False):
    """What is wrong, where, why and on what legal ground.

    ``span`` is None for what is missing; ``related`` then holds the place where it belongs, and
    otherwise the other places that the finding is about.
    """

    code: str
    slug: str
    severity: Severity
    message: str
    span: Span | None
    related: tuple[Span, ...] = ()
    legal_basis: str | None = None
    fix: Fix | None = None
