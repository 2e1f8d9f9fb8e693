"""Versions of a draft (các bản đã lưu): what it said at each saving, the latest first."""

from __future__ import annotations

from thongsuot.domain.directives.models import Draft, DraftVersion
from thongsuot.domain.errors import NotFoundError


def versions_of(draft: Draft) -> list[DraftVersion]:
    """Give all versions without their texts, that of now first."""
    return [current_version(draft), *draft.versions.select_related("by").defer("text")]


def get_version(draft: Draft, number: int) -> DraftVersion:
    """Give a version of a draft, which access has given already.

    Raises:
        NotFoundError: there is none of that number.
    """
    if number == draft.version:
        return current_version(draft)
    found = draft.versions.select_related("by").filter(number=number).first()
    if found is None:
        raise NotFoundError("Dự thảo không có bản này.")
    return found


def current_version(draft: Draft) -> DraftVersion:
    """Give what the draft says now as a version; no row of the table is made."""
    return DraftVersion(
        draft=draft,
        number=draft.version,
        name=draft.name,
        text=draft.text,
        by=draft.changed_by,
        at=draft.changed_at,
    )
