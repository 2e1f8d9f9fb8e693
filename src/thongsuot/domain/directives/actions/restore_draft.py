"""Restores a draft (khôi phục dự thảo) to what it said before; that of now is kept as a version."""

from __future__ import annotations

from thongsuot.domain.directives.actions.save_draft import save_draft
from thongsuot.domain.directives.draft_versions import get_version
from thongsuot.domain.directives.models import Draft
from thongsuot.domain.organisations.actor import Actor


def restore_draft(actor: Actor, *, draft: Draft, number: int, version: int) -> Draft:
    """Let the draft say again what its version ``number`` said; ``version`` is the one that the person saw.

    Raises:
        NotAllowedError: the actor may not draft.
        NotFoundError: there is no such version.
        ConflictError: somebody saved another text meanwhile; nothing is restored.
    """
    old = get_version(draft, number)
    return save_draft(
        actor, draft=draft, name=old.name, text=old.text, version=version, restored=number
    )
