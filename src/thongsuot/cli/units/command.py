"""``thongsuot units``: the registry of all units of the country from the shell (danh mục đơn vị)."""

from __future__ import annotations

import typer

from thongsuot.cli.units.install import install
from thongsuot.cli.units.resolve import resolve

units = typer.Typer(
    name="units",
    help="Danh mục đơn vị của cả nước, theo từng ngày.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
units.command()(resolve)
units.command()(install)


@units.callback()
def _group() -> None:
    """Danh mục đơn vị của cả nước, theo từng ngày."""
