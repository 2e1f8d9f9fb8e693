"""Lists of own units as files (danh sách đơn vị): template, export, upload with preview, taking in."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.http import require_http_methods, require_safe

from thongsuot.domain.errors import InvalidError, NotFoundError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.check_import import check_import
from thongsuot.domain.organisations.actions.start_import import start_import
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.exchange.export import export_units, template
from thongsuot.domain.organisations.exchange.write_table import Form
from thongsuot.domain.organisations.imports import get_import
from thongsuot.web.forms.unit_list import UnitListForm
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in

_TYPES: dict[Form, str] = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def unit_list(request: HttpRequest, actor: Actor, unit_id: int) -> HttpResponseBase:
    """Offer template and export of the units below one; take a list and check it."""
    parent = access.get_unit(actor, unit_id)
    access.require(actor, "organisations.manage", parent)
    form = UnitListForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file: UploadedFile[Any] = form.cleaned_data["file"]
        try:
            run = check_import(actor, parent=parent, name=file.name or "", data=file.read())
        except InvalidError as error:
            form.add_error("file", error.message)
        else:
            return redirect("unit_import", import_id=run.pk)
    context = {"unit": parent, "form": form}
    status = 400 if form.errors else 200
    return render_page(request, actor, "unit_list/page.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def unit_import(request: HttpRequest, actor: Actor, import_id: int) -> HttpResponseBase:
    """Show what a list would do, or what became of it; take it in when asked."""
    run = get_import(actor, import_id)
    if request.method == "POST":
        start_import(actor, run=run)
        return redirect("unit_import", import_id=run.pk)
    context = {"run": run, "shown": run.rows[:50]}
    return render_page(request, actor, "unit_list/import.html", context)


@require_safe
@signed_in
def export_unit_list(
    request: HttpRequest,  # noqa: ARG001 - the shape that all pages have
    actor: Actor,
    unit_id: int,
    form: str,
) -> HttpResponseBase:
    """Give the own units below one as a file."""
    kind = _form(form)
    parent = access.get_unit(actor, unit_id)
    name = f"don-vi-{slugify(parent.code)}-{timezone.localdate()}"
    return _file(export_units(actor, parent=parent, form=kind), name, kind)


@require_safe
@signed_in
def unit_list_template(
    request: HttpRequest,  # noqa: ARG001 - the shape that all pages have
    actor: Actor,  # noqa: ARG001
    form: str,
) -> HttpResponseBase:
    """Give the empty list."""
    kind = _form(form)
    return _file(template(kind), "mau-don-vi", kind)


def _form(name: str) -> Form:
    for form in _TYPES:
        if form == name:
            return form
    raise NotFoundError


def _file(data: bytes, name: str, form: Form) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}.{form}"'}
    return HttpResponse(data, content_type=_TYPES[form], headers=headers)
