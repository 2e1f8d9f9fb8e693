"""Agency (cơ quan): a body as a document names it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from thongsuot.core.model.span import Span

Role = Literal["lead", "support"]
"""lead: chủ trì, or simply told to do it; support: phối hợp."""

Provenance = Literal["read", "inferred"]
"""read: from its own place; inferred: put together from other places of the document."""


class Agency(Struct, frozen=True, gc=False):
    """A body named in a document; ``collective`` where the phrase stands for several (UBND các huyện)."""

    name: str
    collective: bool
    span: Span


class AssignedAgency(Struct, frozen=True, gc=False):
    """A body that an assignment names, with its role (chủ trì, phối hợp)."""

    name: str
    role: Role
    collective: bool
    span: Span


class Issuer(Struct, frozen=True, gc=False):
    """The issuing body (cơ quan ban hành) with its place, and its parent (cơ quan chủ quản)."""

    name: str
    parent: str | None
    provenance: Provenance
    span: Span | None


class CoIssuer(Struct, frozen=True, gc=False):
    """A further issuing body of a joint document (văn bản liên tịch)."""

    name: str
    span: Span
