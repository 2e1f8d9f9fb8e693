"""Campaign (đợt, ngày, tháng, phong trào): what a document organises."""

from __future__ import annotations

from msgspec import Struct

from thongsuot.core.model.span import Span


class Campaign(Struct, frozen=True, gc=False):
    """The day, month or drive with its edition; ``day`` is MM-DD, all but the name may be None."""

    name: str
    day: str | None
    year: int | None
    edition: int | None
    theme: str | None
    theme_span: Span | None
