"""Citation: a document that this one cites, as ground (căn cứ) or in passing."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from thongsuot.core.model.head import DocumentKind
from thongsuot.core.model.span import Span


class Citation(Struct, frozen=True, gc=False):
    """A cited document. ``date`` is ISO, only where it was read whole and is possible."""

    role: Literal["basis", "mention"]
    kind: DocumentKind
    number: str | None
    date: str | None
    issuer: str | None
    about: str | None
    span: Span
