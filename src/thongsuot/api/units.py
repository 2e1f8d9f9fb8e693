"""Units (đơn vị): the registry, its tree and its search."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.api.errors import REFUSALS
from thongsuot.domain.organisations import access, queries
from thongsuot.domain.organisations.models import Unit

router = Router(tags=["units"])


class UnitOut(Schema):
    """A unit of the registry; ``parent_id`` is null at the top."""

    id: int
    code: str
    name: str
    short_name: str
    kind: str
    level: str
    sector: str
    parent_id: int | None
    valid_from: date | None
    valid_to: date | None
    is_sample: bool


@router.get(
    "", response={200: list[UnitOut], **REFUSALS}, summary="Search units, or list the top ones"
)
def list_units(request: HttpRequest, search: str = "") -> list[Unit]:
    """Give units whose name holds the words of ``search``; without words the units at the top."""
    actor_of(request)
    return queries.search_units(search) if search else list(queries.roots())


@router.get("/{unit_id}", response={200: UnitOut, **REFUSALS}, summary="One unit")
def get_unit(request: HttpRequest, unit_id: int) -> Unit:
    """Give one unit."""
    return access.get_unit(actor_of(request), unit_id)


@router.get("/{unit_id}/children", response={200: list[UnitOut], **REFUSALS}, summary="Units below")
def list_children(request: HttpRequest, unit_id: int) -> list[Unit]:
    """Give the units directly below one."""
    return list(queries.children(access.get_unit(actor_of(request), unit_id)))
