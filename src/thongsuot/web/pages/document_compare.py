"""Comparison (so sánh) of a new document with an earlier one that it is like, and what becomes of the two."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from thongsuot.domain.directives import access
from thongsuot.domain.directives.actions.delete_document import delete_document
from thongsuot.domain.directives.actions.keep_both import keep_both
from thongsuot.domain.directives.actions.replace_document import replace_document
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.access import may
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.notices import good
from thongsuot.web.render import render_page
from thongsuot.web.review.comparison import heads, texts
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def document_compare(
    request: HttpRequest, actor: Actor, document_id: int, other_id: int
) -> HttpResponseBase:
    """Show both side by side, the words that differ marked."""
    found = access.get_likeness(actor, document_id, other_id)
    new, old = found.document, found.other
    context = {
        "likeness": found,
        "document": new,
        "other": old,
        "share": round(found.share * 100),
        "heads": heads(old, new),
        "stretches": texts(old, new),
        "may_decide": may(actor, "directives.receive", new.unit) and not found.decision,
        "may_replace": old.unit_id == new.unit_id and old.replaced_by_id is None,
        "may_delete": new.confirmed_at is None and not new.campaigns.exists(),
    }
    return render_page(request, actor, "document_compare/page.html", context)


@require_POST
@signed_in
def decide(request: HttpRequest, actor: Actor, document_id: int, other_id: int) -> HttpResponseBase:
    """Do with the two what the officer chose."""
    found = access.get_likeness(actor, document_id, other_id)
    match request.POST.get("choice"):
        case "both":
            keep_both(actor, likeness=found)
            good(request, _("Đã giữ cả hai văn bản."))
        case "replace":
            replace_document(actor, likeness=found)
            words = _("Văn bản này đã thay cho “%(name)s”; bản trước vẫn xem được.")
            good(request, words % {"name": found.other.name})
        case "delete":
            delete_document(actor, document=found.document)
            good(request, _("Đã xóa bản vừa tải lên; bản trước vẫn còn nguyên."))
            return redirect("review_document", other_id)
        case _other:
            raise InvalidError(_("Hãy chọn một trong ba cách."))
    return redirect("review_document", document_id)
