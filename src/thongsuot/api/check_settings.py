"""Settings of the unit's checks (cấu hình kiểm tra), as a ``thongsuot.toml`` would say them."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.directives.actions.save_check_settings import save_check_settings
from thongsuot.domain.directives.check_settings import settings_row, table_of, understood
from thongsuot.domain.organisations import access

router = Router(tags=["check settings"])


class CheckSettingsInOut(Schema):
    """``off`` and the keys of ``severity`` are codes of rules or their beginnings; severities: error, warning, note."""

    off: list[str] = []
    severity: dict[str, str] = {}
    abbreviations: list[str] = []
    symbols: list[str] = []
    working_days: int = 5


@router.get("", response=CheckSettingsInOut, summary="How documents are checked")
def get_settings(request: HttpRequest) -> dict[str, Any]:
    """Give the settings of the caller's unit; the usual ones where it has set none."""
    actor = actor_of(request)
    access.require(actor, "directives.view")
    row = settings_row(actor.unit)
    return table_of(understood({})) if row is None else row.table


@router.put("", response=CheckSettingsInOut, summary="Change it")
def put_settings(request: HttpRequest, settings: CheckSettingsInOut) -> dict[str, Any]:
    """Set them for the caller's unit, for those who manage it; documents read from now on follow them, those read before are checked again."""
    actor = actor_of(request)
    row = save_check_settings(actor, unit=actor.unit, table=settings.dict())
    return dict(row.table)
