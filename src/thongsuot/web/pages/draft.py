"""A draft (soạn thảo): the unit's own text with what is found in it as one types, beside the document above."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from thongsuot.core.intake.docx.read import MEDIA_TYPE as DOCX
from thongsuot.core.intake.pdf.read import MEDIA_TYPE as PDF
from thongsuot.domain.directives import access, queries
from thongsuot.domain.directives.actions.delete_draft import delete_draft
from thongsuot.domain.directives.actions.save_draft import save_draft
from thongsuot.domain.directives.commented_file import DraftFile, draft_file
from thongsuot.domain.directives.draft_check import check_draft as check
from thongsuot.domain.directives.file_names import draft_name
from thongsuot.domain.directives.models import Draft
from thongsuot.domain.errors import ConflictError, DomainError, InvalidError, NotFoundError
from thongsuot.domain.organisations import access as rights
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.notices import bad, good
from thongsuot.web.posted import whole_number
from thongsuot.web.render import render_page
from thongsuot.web.review.draft_findings import draft_findings
from thongsuot.web.signed_in import signed_in

_TYPES = {
    DraftFile.WORD: DOCX,
    DraftFile.PDF: PDF,
    DraftFile.COMMENTED: DOCX,
}


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def draft(request: HttpRequest, actor: Actor, draft_id: int) -> HttpResponseBase:
    """Show the editor; keep what is sent, unless somebody else saved meanwhile."""
    if request.method != "POST":
        return _page(request, actor, access.get_draft(actor, draft_id))
    name, text = request.POST.get("name", ""), request.POST.get("text", "")
    version = whole_number(request, "version")
    try:
        found = access.get_draft(actor, draft_id)
        save_draft(actor, draft=found, name=name, text=text, version=version)
    except NotFoundError:
        # What somebody typed is given back, whoever deleted the draft meanwhile.
        kept = {"name": name, "text": text}
        return render_page(request, actor, "draft_gone/page.html", kept, status=404)
    except (ConflictError, InvalidError) as error:
        other = access.get_draft(actor, draft_id)
        other.name, theirs = name, other.text
        other.text = text
        return _page(request, actor, other, trouble=error, theirs=theirs)
    good(request, _("Đã lưu dự thảo."))
    return redirect("draft", found.pk)


@require_POST
@signed_in
def check_draft(request: HttpRequest, actor: Actor, draft_id: int) -> HttpResponseBase:
    """Give the findings about the text as it stands in the editor; nothing is saved."""
    found = access.get_draft(actor, draft_id)
    context = {
        "draft": found,
        "may_draft": _may_draft(actor, found),
        **_findings(found, request.POST.get("text", "")),
    }
    return render_page(request, actor, "draft/_findings.html", context)


@require_POST
@signed_in
def remove(request: HttpRequest, actor: Actor, draft_id: int) -> HttpResponseBase:
    """Delete the draft, unless somebody else saved meanwhile."""
    found = access.get_draft(actor, draft_id)
    try:
        delete_draft(actor, draft=found, version=whole_number(request, "version"))
    except ConflictError as error:
        bad(request, error.message)
        return redirect("draft", found.pk)
    good(request, _("Đã xóa dự thảo “%(name)s”.") % {"name": found.name})
    return redirect("drafts")


@require_safe
@signed_in
def download_draft(
    request: HttpRequest,  # noqa: ARG001 - the shape of every page
    actor: Actor,
    draft_id: int,
    kind: str,
) -> HttpResponseBase:
    """Send the draft as it was last saved."""
    found = access.get_draft(actor, draft_id)
    if kind not in set(DraftFile):
        raise Http404
    form = DraftFile(kind)
    headers = {"Content-Disposition": f'attachment; filename="{draft_name(found, form)}"'}
    return HttpResponse(draft_file(found, form), content_type=_TYPES[form], headers=headers)


def _page(
    request: HttpRequest,
    actor: Actor,
    found: Draft,
    *,
    trouble: DomainError | None = None,
    theirs: str | None = None,
) -> HttpResponseBase:
    parent_text = ""
    if found.parent is not None:
        parent_text = queries.current_reading(found.parent).data["text"]
    is_conflict = isinstance(trouble, ConflictError)
    context = {
        "draft": found,
        "trouble": trouble.message if trouble else "",
        "theirs": theirs if is_conflict else None,
        "parent_lines": parent_text.split("\n") if parent_text else [],
        "may_draft": _may_draft(actor, found),
        **_findings(found, found.text),
    }
    status = 200 if trouble is None else 409 if is_conflict else 422
    return render_page(request, actor, "draft/page.html", context, status=status)


def _may_draft(actor: Actor, found: Draft) -> bool:
    return rights.may(actor, "directives.correct", found.unit)


def _findings(found: Draft, text: str) -> dict[str, object]:
    try:
        checked = check(found, text)
    except InvalidError as error:
        return {"check_trouble": error.message, "findings": []}
    if checked is None:
        return {"is_empty": True, "findings": []}
    return {"findings": draft_findings(*checked, text)}
