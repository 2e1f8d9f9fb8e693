"""Abbreviations of agency names (tên viết tắt) that the unit knows for an issuer."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.directives import access, queries
from thongsuot.domain.directives.actions.forget_abbreviation import forget_abbreviation
from thongsuot.domain.directives.models import KnownAbbreviation

router = Router(tags=["abbreviations"])
PAGE = 50
_LAST = 10**9  # databases count no further than 64 bits


class AbbreviationOut(Schema):
    """In documents of ``issuer``, ``words`` mean ``name``; ``document_id`` is where a person said so."""

    id: int
    issuer: str
    words: str
    name: str
    document_id: int | None
    document_title: str
    by_id: int
    at: datetime


@router.get("", response=list[AbbreviationOut], summary="Known abbreviations")
def list_abbreviations(
    request: HttpRequest, words: str = "", offset: int = 0
) -> list[KnownAbbreviation]:
    """Give a page of what the unit knows, issuer by issuer; a correction of an agency's name adds to it."""
    found = queries.find_abbreviations(actor_of(request), words=words)
    first = min(max(offset, 0), _LAST)
    return list(found[first : first + PAGE])


@router.delete("/{known_id}", response=AbbreviationOut, summary="Forget one")
def forget(request: HttpRequest, known_id: int) -> KnownAbbreviation:
    """Let an abbreviation be unknown again; what was confirmed with it stays."""
    actor = actor_of(request)
    known = access.get_known_abbreviation(actor, known_id)
    forget_abbreviation(actor, known=known)
    return known
