"""Saves a draft (lưu dự thảo), never over what somebody else saved meanwhile."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.core.intake.longest_text import LONGEST_TEXT
from thongsuot.domain.directives.draft_versions import current_version
from thongsuot.domain.directives.models import Draft
from thongsuot.domain.errors import ConflictError, InvalidError, NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor

_LONGEST_NAME = 200


def save_draft(
    actor: Actor,
    *,
    draft: Draft,
    name: str,
    text: str,
    version: int,
    restored: int | None = None,
) -> Draft:
    """Keep name and text; ``version`` is the one that the person had before them when beginning to write.

    What the draft said until now is kept as a version. ``restored`` is the version that name and text
    were taken from, if any. Saving what is saved already changes nothing, so it may safely be done twice.

    Raises:
        NotAllowedError: the actor may not draft.
        InvalidError: there is no name, or it is too long.
        NotFoundError: somebody deleted it meanwhile.
        ConflictError: somebody saved another text meanwhile; nothing is saved.
    """
    access.require(actor, "directives.correct", draft.unit)
    words, kept = name.strip(), text.replace("\r\n", "\n").replace("\x00", "")
    if not words or len(words) > _LONGEST_NAME:
        message = "Tên dự thảo phải có và không quá 200 ký tự."
        raise InvalidError(message, {"name": message})
    if len(kept) > LONGEST_TEXT:
        message = "Dự thảo dài hơn mức nhận được."
        raise InvalidError(message, {"text": message})
    with transaction.atomic():
        rows = Draft.objects.select_for_update().select_related("changed_by")
        locked = rows.filter(pk=draft.pk).first()
        if locked is None:
            raise NotFoundError
        if (locked.name, locked.text) == (words, kept):
            return locked
        if locked.version != version:
            raise ConflictError(
                f"{locked.changed_by} đã lưu một bản khác trong lúc bạn soạn. Bản của bạn chưa được lưu."
            )
        current_version(locked).save()
        before = {"name": locked.name, "length": len(locked.text), "version": locked.version}
        locked.name, locked.text, locked.version = words, kept, version + 1
        locked.changed_by, locked.changed_at = actor.account, timezone.now()
        locked.save()
        after = {"name": words, "length": len(kept), "version": locked.version}
        verb = "directives.save_draft"
        if restored is not None:
            verb, after = "directives.restore_draft", {**after, "restored": restored}
        record(actor=actor, verb=verb, obj=locked, before=before, after=after)
    return locked
