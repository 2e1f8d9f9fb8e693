"""``thongsuot admin``: administrators from the shell (quản trị hệ thống), for set-up and for emergencies."""

from __future__ import annotations

import typer

from thongsuot.cli.admin.check import check
from thongsuot.cli.admin.create import create
from thongsuot.cli.admin.reset import reset

admin = typer.Typer(
    name="admin",
    help="Quản trị hệ thống: lập tài khoản đầu tiên, đặt lại mật khẩu.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
admin.command()(create)
admin.command()(reset)
admin.command()(check)


@admin.callback()
def _group() -> None:
    """Quản trị hệ thống: lập tài khoản đầu tiên, đặt lại mật khẩu."""
