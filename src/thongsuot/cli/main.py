"""The shell door: ``thongsuot COMMAND``; one file a command, each of which imports what it needs when it runs."""

from __future__ import annotations

import io
import os
import signal
import sys

import typer

from thongsuot.cli.admin.command import admin
from thongsuot.cli.check import check
from thongsuot.cli.demo.command import demo
from thongsuot.cli.journal.command import journal
from thongsuot.cli.prepare import prepare
from thongsuot.cli.read import read
from thongsuot.cli.serve import serve
from thongsuot.cli.units.command import units
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
app.add_typer(units)
app.add_typer(journal)
app.add_typer(admin)


def main() -> None:
    """Run the command that the shell names; a full disk or a place without rights is no fault of ours."""
    for stream in (sys.stdout, sys.stderr):
        # A name of a file may hold bytes that are no text.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except BrokenPipeError:
        _leave_quietly()
    except OSError as error:
        place = f" “{error.filename}”" if error.filename else ""
        reason = error.strerror or type(error).__name__
        print(
            f"Không đọc hoặc ghi được{place} ({reason}). Hãy kiểm tra đường dẫn, quyền và dung lượng đĩa.",
            file=sys.stderr,
        )
        sys.exit(1)


def _leave_quietly() -> None:
    """End as programs do whose reader has seen enough (``| head``): without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(128 + signal.SIGPIPE)


if __name__ == "__main__":
    main()
