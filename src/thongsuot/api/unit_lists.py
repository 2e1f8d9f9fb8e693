"""Lists of own units (danh sách đơn vị) as files: template, export, upload, taking in."""

from __future__ import annotations

from typing import Literal

from django.http import HttpRequest, HttpResponse
from ninja import File, Router, Schema
from ninja.files import UploadedFile

from thongsuot.api.auth import actor_of
from thongsuot.api.uploads import bytes_of
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.check_import import check_import
from thongsuot.domain.organisations.actions.start_import import start_import
from thongsuot.domain.organisations.exchange.export import export_units, template
from thongsuot.domain.organisations.imports import get_import
from thongsuot.domain.organisations.models import UnitImport

router = Router(tags=["units"])

_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}


class UnitImportOut(Schema):
    """A list that was sent; ``errors`` are pairs of the row's number in the file and what is wrong."""

    id: int
    name: str
    state: str
    total: int
    added: int
    changed: int
    unchanged: int
    errors: list[tuple[int, str]]


@router.get("/import-template", summary="The empty list")
def get_template(request: HttpRequest, form: Literal["xlsx", "csv"] = "xlsx") -> HttpResponse:
    """Give the empty list as a file."""
    actor_of(request)
    return HttpResponse(template(form), content_type=_TYPES[form])


@router.get("/{unit_id}/export", summary="Own units as a file")
def export(
    request: HttpRequest, unit_id: int, form: Literal["xlsx", "csv"] = "xlsx"
) -> HttpResponse:
    """Give the own units below one as a file of the shape that an import takes."""
    actor = actor_of(request)
    data = export_units(actor, parent=access.get_unit(actor, unit_id), form=form)
    return HttpResponse(data, content_type=_TYPES[form])


@router.post("/{unit_id}/imports", response=UnitImportOut, summary="Check a list")
def send_list(request: HttpRequest, unit_id: int, file: File[UploadedFile]) -> UnitImport:
    """Read a list of units below one and tell what is wrong with it; nothing is written yet."""
    actor = actor_of(request)
    parent = access.get_unit(actor, unit_id)
    access.require(actor, "organisations.manage", parent)
    return check_import(actor, parent=parent, name=file.name or "", data=bytes_of(file))


@router.get("/imports/{import_id}", response=UnitImportOut, summary="A list sent")
def get_list(request: HttpRequest, import_id: int) -> UnitImport:
    """Give how far a list has come."""
    return get_import(actor_of(request), import_id)


@router.post("/imports/{import_id}/start", response=UnitImportOut, summary="Take it in")
def take_in(request: HttpRequest, import_id: int) -> UnitImport:
    """Have a checked list taken in; asking again changes nothing."""
    actor = actor_of(request)
    return start_import(actor, run=get_import(actor, import_id))
