"""Imports of units (các lần nhập): how a person obtains one."""

from __future__ import annotations

from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import UnitImport


def get_import(actor: Actor, import_id: int) -> UnitImport:
    """Give a list that was sent.

    Raises:
        NotFoundError: there is none, or the actor does not manage the unit above.
    """
    run = UnitImport.objects.select_related("parent", "by").filter(pk=import_id).first()
    if run is None or not access.may(actor, "organisations.manage", run.parent):
        raise NotFoundError
    return run
