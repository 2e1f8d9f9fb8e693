"""The file of a document (tệp gốc), as it was taken in."""

from __future__ import annotations

from io import BytesIO

from django.http import FileResponse, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

from thongsuot.domain.directives import access, queries
from thongsuot.domain.directives.commented_file import commented_document
from thongsuot.domain.directives.file_names import commented_name
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def document_file(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:  # noqa: ARG001 - the shape of every page
    """Send the file for saving, never for showing: it comes from outside."""
    document = access.get_document(actor, document_id)
    return FileResponse(
        queries.open_file(document),
        as_attachment=True,
        filename=document.name,
        content_type="application/octet-stream",
    )


@require_safe
@signed_in
def commented_file(request: HttpRequest, actor: Actor, document_id: int) -> HttpResponseBase:  # noqa: ARG001 - the shape of every page
    """Send the author's own Word file with a comment at each open finding."""
    document = access.get_document(actor, document_id)
    return FileResponse(
        BytesIO(commented_document(document)),
        as_attachment=True,
        filename=commented_name(document),
        content_type="application/octet-stream",
    )


@require_safe
@signed_in
def document_page(
    request: HttpRequest,  # noqa: ARG001 - the shape of every page
    actor: Actor,
    document_id: int,
    number: int,
) -> HttpResponseBase:
    """Send the picture of a page, which the program drew itself."""
    document = access.get_document(actor, document_id)
    return FileResponse(queries.open_page(document, number), content_type="image/jpeg")
