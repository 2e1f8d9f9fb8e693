"""Upload (tải văn bản lên): files go to the reader, the screen follows the reading."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from thongsuot.domain.directives.actions.receive_document import (
    Receipt,
    receive_document,
    receive_pictures,
)
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.forms.upload import UploadForm
from thongsuot.web.notices import calm
from thongsuot.web.posted import posted
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_http_methods(["GET", "POST"])
@signed_in
def document_upload(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Take files in; one file leads to its own page, several to the list."""
    access.require(actor, "directives.receive")
    form = UploadForm(posted(request), request.FILES if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            receipts = _receive_all(request, actor, form.cleaned_data)
        except InvalidError as error:
            form.add_error("documents", error.message)
        else:
            if len(receipts) == 1:
                return redirect("review_document", receipts[0].document.pk)
            return redirect("documents")
    status = 400 if form.errors else 200
    return render_page(request, actor, "document_upload/page.html", {"form": form}, status=status)


def _receive_all(request: HttpRequest, actor: Actor, values: dict[str, Any]) -> list[Receipt]:
    files: list[UploadedFile[Any]] = values["documents"]
    if not values["as_one"]:
        return [_receive(request, actor, file) for file in files]
    return [
        _told(request, receive_pictures(actor, files=[(f.read(), f.name or "") for f in files]))
    ]


def _receive(request: HttpRequest, actor: Actor, file: UploadedFile[Any]) -> Receipt:
    return _told(request, receive_document(actor, name=file.name or "", data=file.read()))


def _told(request: HttpRequest, receipt: Receipt) -> Receipt:
    if not receipt.is_new:
        message = _(
            "Đơn vị đã có văn bản “%(name)s” từ trước; đây là bản đã đọc, không tạo bản thứ hai."
        )
        calm(request, message % {"name": receipt.document.name})
    return receipt
