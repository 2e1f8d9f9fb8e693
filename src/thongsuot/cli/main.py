"""The shell door: ``thongsuot COMMAND``; one file a command, each of which imports what it needs when it runs."""

from __future__ import annotations

import typer

from thongsuot.cli.check import check
from thongsuot.cli.demo.command import demo
from thongsuot.cli.prepare import prepare
from thongsuot.cli.read import read
from thongsuot.cli.serve import serve
from thongsuot.cli.worker import worker

app = typer.Typer(
    name="thongsuot",
    help="Thông Suốt: một văn bản chỉ đạo đi xuống, mọi báo cáo đi lên.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in (read, check, demo, serve, worker, prepare):
    app.command()(command)


def main() -> None:
    """Run the command that the shell names."""
    app()


if __name__ == "__main__":
    main()
