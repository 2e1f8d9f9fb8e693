"""Installs the country's registry (cài danh mục cả nước); installing again adds and mends what differs."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.country.places import ROOT
from thongsuot.domain.organisations.country.rows import country_rows
from thongsuot.domain.organisations.country.store import store_steps, store_units
from thongsuot.domain.organisations.models import Unit


@dataclass(frozen=True, slots=True)
class InstallSummary:
    """What is there now, and what this time added and mended."""

    units: int
    added: int
    mended: int


def install_registry(
    *, province: str | None = None, commune_bodies: bool = False
) -> InstallSummary:
    """Bring the registry of the core into the tables: all of it, or one province with its history.

    Units that the site added itself stay as they are, also those under units of the registry. There is
    no actor: only set-up does this. ``commune_bodies`` takes in what stands beside each commune's
    committee as well; for one province that is always so.

    Raises:
        InvalidError: there is no such province today.
    """
    try:
        rows = country_rows(province, commune_bodies=commune_bodies or province is not None)
    except LookupError as error:
        message = f"Không có tỉnh, thành phố mang mã {province} từ 01/7/2025."
        raise InvalidError(message, {"province": "Mã không có."}) from error
    with transaction.atomic():
        stored = store_units(rows.units)
        store_steps(rows.steps)
        if stored.added or stored.mended:
            root = Unit.objects.get(registry_key=ROOT)
            after = {"added": stored.added, "mended": stored.mended, "province": province or ""}
            record(actor=None, verb="organisations.install_registry", obj=root, after=after)
    return InstallSummary(len(rows.units), stored.added, stored.mended)
