"""Begins a draft (lập dự thảo): from a superior's directive, or with nothing but the text given."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.core.drafting.adoption import AdoptedKind
from thongsuot.core.rendering.plain_text import to_text
from thongsuot.domain.directives.models import Draft, ReceivedDocument
from thongsuot.domain.directives.own_document import adopted
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor

_LONGEST_NAME = 200


def begin_draft(
    actor: Actor,
    *,
    parent: ReceivedDocument | None = None,
    kind: AdoptedKind = "cong_van",
    name: str = "",
) -> Draft:
    """Begin a document of the unit's own; under a parent it takes over the parent's tasks, word for word.

    Raises:
        NotAllowedError: the actor may not draft.
        InvalidError: the name is too long.
        ConflictError: the parent has not been read.
    """
    access.require(actor, "directives.correct")
    words = name.strip()
    if len(words) > _LONGEST_NAME:
        message = "Tên dự thảo không quá 200 ký tự."
        raise InvalidError(message, {"name": message})
    text = ""
    if parent is not None:
        document = adopted(parent, actor.unit, kind)
        about = f"{document.subject[:1].upper()}{document.subject[1:]}"
        text, words = to_text(document), words or about[:_LONGEST_NAME]
    now = timezone.now()
    with transaction.atomic():
        draft = Draft.objects.create(
            unit=actor.unit,
            parent=parent,
            name=words or "Dự thảo chưa đặt tên",
            text=text,
            created_at=now,
            changed_at=now,
            changed_by=actor.account,
        )
        after = {"name": draft.name, "document": parent.pk if parent else None}
        record(actor=actor, verb="directives.begin_draft", obj=draft, after=after)
    return draft
