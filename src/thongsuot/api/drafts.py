"""Drafts (dự thảo): the unit's own documents being written, checked as they are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.core.parsing.word_changes import Words, word_changes
from thongsuot.core.rules.report_json import findings_to_json
from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.begin_draft import begin_draft
from thongsuot.domain.directives.actions.delete_draft import delete_draft
from thongsuot.domain.directives.actions.restore_draft import restore_draft
from thongsuot.domain.directives.actions.save_draft import save_draft
from thongsuot.domain.directives.commented_file import DraftFile, draft_file
from thongsuot.domain.directives.draft_check import check_draft
from thongsuot.domain.directives.draft_versions import get_version, versions_of
from thongsuot.domain.directives.file_names import draft_name
from thongsuot.domain.directives.models import Draft, DraftVersion

router = Router(tags=["drafts"])
PAGE = 50
_LAST = 10**9  # databases count no further than 64 bits


class DraftLineOut(Schema):
    """A draft without its text; ``parent_id`` is the document that it stands under."""

    id: int
    name: str
    parent_id: int | None
    version: int
    changed_at: datetime
    changed_by_id: int


class DraftOut(DraftLineOut):
    """A draft with its text."""

    text: str


class DraftIn(Schema):
    """A new draft; under a parent it takes over the parent's tasks as a công văn or a kế hoạch."""

    parent_id: int | None = None
    kind: Literal["cong_van", "ke_hoach"] = "cong_van"
    name: str = ""


class DraftTextIn(Schema):
    """What the draft is to say; ``version`` is the one that was written on."""

    name: str
    text: str
    version: int


class VersionLineOut(Schema):
    """What the draft said at one saving, without the text; the greatest number is the draft as it stands."""

    number: int
    name: str
    by_id: int
    at: datetime


class VersionOut(VersionLineOut):
    """A version with its text."""

    text: str


class DifferenceOut(Schema):
    """A paragraph of both versions; empty on the side that lacks it."""

    left: str
    right: str


class RestoreIn(Schema):
    """``version`` is the one that the draft had when it was looked at."""

    version: int


class DeletedDraftOut(Schema):
    """What was deleted."""

    id: int


class TextIn(Schema):
    """A text to be checked as the draft."""

    text: str


class CheckedOut(Schema):
    """What ``thongsuot check --format json`` gives; both empty where there is no text."""

    text: str
    findings: list[dict[str, Any]]


@router.get("", response=list[DraftLineOut], summary="Drafts, latest first")
def list_drafts(request: HttpRequest, offset: int = 0) -> list[Draft]:
    """Give a page of the unit's drafts."""
    first = min(max(offset, 0), _LAST)
    return list(access.drafts(actor_of(request))[first : first + PAGE])


@router.post("", response=DraftOut, summary="Begin a draft")
def begin(request: HttpRequest, wanted: DraftIn) -> Draft:
    """Begin a document of the unit's own."""
    actor = actor_of(request)
    parent = access.get_document(actor, wanted.parent_id) if wanted.parent_id else None
    return begin_draft(actor, parent=parent, kind=wanted.kind, name=wanted.name)


@router.get("/{draft_id}", response=DraftOut, summary="One draft")
def get_draft(request: HttpRequest, draft_id: int) -> Draft:
    """Give a draft with its text."""
    return access.get_draft(actor_of(request), draft_id)


@router.put("/{draft_id}", response=DraftOut, summary="Save it")
def save(request: HttpRequest, draft_id: int, wanted: DraftTextIn) -> Draft:
    """Save the draft. 409: somebody saved another text since ``version``; nothing is saved."""
    actor = actor_of(request)
    draft = access.get_draft(actor, draft_id)
    return save_draft(
        actor, draft=draft, name=wanted.name, text=wanted.text, version=wanted.version
    )


@router.delete("/{draft_id}", response=DeletedDraftOut, summary="Delete it")
def delete(request: HttpRequest, draft_id: int, version: int) -> dict[str, int]:
    """Delete a draft with its versions. 409: somebody saved another text since ``version``."""
    actor = actor_of(request)
    delete_draft(actor, draft=access.get_draft(actor, draft_id), version=version)
    return {"id": draft_id}


@router.get("/{draft_id}/versions", response=list[VersionLineOut], summary="Its versions")
def list_versions(request: HttpRequest, draft_id: int) -> list[DraftVersion]:
    """Give what was saved, the latest first."""
    return versions_of(access.get_draft(actor_of(request), draft_id))


@router.get("/{draft_id}/versions/{number}", response=VersionOut, summary="One version")
def one_version(request: HttpRequest, draft_id: int, number: int) -> DraftVersion:
    """Give a version with its text."""
    return get_version(access.get_draft(actor_of(request), draft_id), number)


@router.get(
    "/{draft_id}/versions/{number}/differences",
    response=list[DifferenceOut],
    summary="What became of it",
)
def differences(
    request: HttpRequest, draft_id: int, number: int, to: int | None = None
) -> list[dict[str, str]]:
    """Give the paragraphs that differ between a version (left) and the draft as it stands, or version ``to``."""
    draft = access.get_draft(actor_of(request), draft_id)
    old = get_version(draft, number)
    new = get_version(draft, draft.version if to is None else to)
    return [
        {"left": _said(row.left), "right": _said(row.right)}
        for row in word_changes(old.text, new.text)
        if not row.is_equal
    ]


@router.post(
    "/{draft_id}/versions/{number}/restoration", response=DraftOut, summary="Restore a version"
)
def restore(request: HttpRequest, draft_id: int, number: int, wanted: RestoreIn) -> Draft:
    """Let the draft say again what it said; that of now stays a version. 409: somebody saved meanwhile."""
    actor = actor_of(request)
    draft = access.get_draft(actor, draft_id)
    return restore_draft(actor, draft=draft, number=number, version=wanted.version)


def _said(words: Iterable[Words]) -> str:
    return "".join(one.text for one in words)


@router.post("/{draft_id}/check", response=CheckedOut, summary="Check a text")
def check(request: HttpRequest, draft_id: int, wanted: TextIn) -> dict[str, Any]:
    """Check a text as this draft, against the document it stands under; nothing is saved."""
    checked = check_draft(access.get_draft(actor_of(request), draft_id), wanted.text)
    return findings_to_json(*checked) if checked else {"text": "", "findings": []}


@router.get("/{draft_id}/files/{form}", summary="As a file")
def get_file(request: HttpRequest, draft_id: int, form: DraftFile) -> HttpResponse:
    """Give the draft as it was saved: ``docx`` and ``pdf`` in the form of the decree, ``gop-y`` with comments."""
    draft = access.get_draft(actor_of(request), draft_id)
    kind = "application/pdf" if form is DraftFile.PDF else "application/octet-stream"
    headers = {"Content-Disposition": f'attachment; filename="{draft_name(draft, form)}"'}
    return HttpResponse(draft_file(draft, form), content_type=kind, headers=headers)
