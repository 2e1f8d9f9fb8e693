"""``thongsuot journal``: proof and export of the journal (nhật ký)."""

from __future__ import annotations

import typer

from thongsuot.cli.journal.export import export
from thongsuot.cli.journal.verify import verify

journal = typer.Typer(
    name="journal",
    help="Nhật ký: kiểm tra không bị sửa, kết xuất ra tệp.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
journal.command()(verify)
journal.command()(export)


@journal.callback()
def _group() -> None:
    """Nhật ký: kiểm tra không bị sửa, kết xuất ra tệp."""
