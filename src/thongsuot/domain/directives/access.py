"""Which documents a unit may see: its own, and those whose tasks it was given."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from thongsuot.domain.directives.models import (
    Draft,
    FindingRow,
    KnownAbbreviation,
    Likeness,
    ReceivedDocument,
)
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit


def documents(actor: Actor) -> QuerySet[ReceivedDocument]:
    """Give the documents that the actor's unit took in."""
    access.require(actor, "directives.view")
    return ReceivedDocument.objects.filter(unit=actor.unit)


def seen_by(unit: Unit) -> QuerySet[ReceivedDocument]:
    """Give the documents of a unit, and those by which it was given tasks or gathers reports."""
    own = Q(unit=unit)
    assigned = Q(campaigns__dispatches__assignments__unit=unit)
    gathered = Q(campaigns__dispatches__focal_unit=unit)
    return ReceivedDocument.objects.filter(own | assigned | gathered).distinct()


def get_likeness(actor: Actor, document_id: int, other_id: int) -> Likeness:
    """Give the likeness of two documents, both of which the actor may see.

    Raises:
        NotFoundError: there is none, or one of them is not for this unit to see.
    """
    document = get_document(actor, document_id)
    found = document.likenesses.filter(other=get_document(actor, other_id)).first()
    if found is None:
        raise NotFoundError
    return found


def get_document(actor: Actor, document_id: int) -> ReceivedDocument:
    """Give a document of the actor's unit, or one by which the unit was given tasks or gathers reports.

    Raises:
        NotFoundError: there is none, or it is another unit's.
    """
    access.require(actor, "directives.view")
    found = seen_by(actor.unit).filter(pk=document_id)
    document = found.select_related("unit", "uploaded_by", "confirmed_by", "replaced_by").first()
    if document is None:
        raise NotFoundError
    return document


def get_finding(document: ReceivedDocument, finding_id: int) -> FindingRow:
    """Give a finding about a document, which access has given already.

    Raises:
        NotFoundError: there is none about this document.
    """
    found = document.findings.filter(pk=finding_id).first()
    if found is None:
        raise NotFoundError
    found.document = document
    return found


def drafts(actor: Actor) -> QuerySet[Draft]:
    """Give the drafts of the actor's unit, the latest first."""
    access.require(actor, "directives.view")
    return Draft.objects.filter(unit=actor.unit)


def get_draft(actor: Actor, draft_id: int) -> Draft:
    """Give a draft of the actor's unit.

    Raises:
        NotFoundError: there is none, or it is another unit's.
    """
    found = drafts(actor).filter(pk=draft_id)
    draft = found.select_related("unit", "parent", "changed_by").first()
    if draft is None:
        raise NotFoundError
    return draft


def known_abbreviations(actor: Actor) -> QuerySet[KnownAbbreviation]:
    """Give the abbreviations that the actor's unit knows."""
    access.require(actor, "directives.view")
    return KnownAbbreviation.objects.filter(unit=actor.unit, forgotten_at=None)


def get_known_abbreviation(actor: Actor, known_id: int) -> KnownAbbreviation:
    """Give an abbreviation that the actor's unit knows.

    Raises:
        NotFoundError: there is none, or it is another unit's.
    """
    found = known_abbreviations(actor).select_related("unit").filter(pk=known_id).first()
    if found is None:
        raise NotFoundError
    return found
