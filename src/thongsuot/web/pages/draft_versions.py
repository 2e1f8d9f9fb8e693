"""Versions of a draft (các bản đã lưu): looked at, compared with what it says now, restored."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.restore_draft import restore_draft
from thongsuot.domain.directives.draft_versions import get_version, versions_of
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.notices import bad, good
from thongsuot.web.posted import whole_number
from thongsuot.web.render import render_page
from thongsuot.web.review.comparison import stretches_of
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def versions(request: HttpRequest, actor: Actor, draft_id: int) -> HttpResponseBase:
    """Show what was saved, the latest first."""
    draft = access.get_draft(actor, draft_id)
    context = {"draft": draft, "versions": versions_of(draft)}
    return render_page(request, actor, "draft_versions/page.html", context)


@require_safe
@signed_in
def version(request: HttpRequest, actor: Actor, draft_id: int, number: int) -> HttpResponseBase:
    """Show one version and how it differs from another, from that of now unless one is chosen."""
    draft = access.get_draft(actor, draft_id)
    shown = get_version(draft, number)
    chosen = request.GET.get("voi", "")
    # databases count no further than 64 bits
    other = get_version(draft, int(chosen[:9]) if chosen.isdecimal() else draft.version)
    context = {
        "draft": draft,
        "version": shown,
        "other": other,
        "others": [one for one in versions_of(draft) if one.number != number],
        "stretches": [] if other.number == number else stretches_of(shown.text, other.text),
        "lines": shown.text.split("\n"),
        "is_current": number == draft.version,
        "may_draft": rights.may(actor, "directives.correct", draft.unit),
    }
    return render_page(request, actor, "draft_version/page.html", context)


@require_POST
@signed_in
def restore(request: HttpRequest, actor: Actor, draft_id: int, number: int) -> HttpResponseBase:
    """Let the draft say again what the version said."""
    draft = access.get_draft(actor, draft_id)
    seen = whole_number(request, "version")
    try:
        restore_draft(actor, draft=draft, number=number, version=seen)
    except ConflictError as error:
        bad(request, error.message)
        return redirect("draft_version", draft.pk, number)
    words = _(
        "Dự thảo đã lấy lại lời của bản %(number)s; bản vừa rồi vẫn còn trong các bản đã lưu."
    )
    good(request, words % {"number": number})
    return redirect("draft", draft.pk)
