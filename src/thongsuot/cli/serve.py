"""``thongsuot serve``: the web server, with the job worker beside it where asked (chạy máy chủ)."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

ME = (sys.executable, "-m", "thongsuot.cli.main")
# A sync worker answers one request at a time, so PDFium is never called from two threads.
GUNICORN = (
    *(sys.executable, "-m", "gunicorn", "thongsuot.config.wsgi"),
    *("--worker-class", "sync", "--timeout", "60", "--graceful-timeout", "10"),
    *("--max-requests", "2000", "--max-requests-jitter", "200"),
    *("--log-level", "warning", "--no-control-socket"),
    *("--config", "python:thongsuot.config.listening"),
    # The pages are loaded once for all workers, and before the address is open: nobody waits for it.
    "--preload",
)
MEMORY_FOLDER = Path("/dev/shm")  # noqa: S108 - gunicorn's heartbeat: on a disk it could block


def serve(
    *,
    host: Annotated[
        str, typer.Option(help="Địa chỉ lắng nghe; 0.0.0.0 để máy khác vào được.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Cổng.")] = 8000,
    workers: Annotated[int, typer.Option(min=1, help="Số tiến trình phục vụ trang.")] = 2,
    with_worker: Annotated[
        bool, typer.Option("--with-worker", help="Chạy kèm tiến trình việc nền.")
    ] = False,
    prepare: Annotated[
        bool,
        typer.Option("--prepare", help="Trước hết nâng cấp cơ sở dữ liệu và nạp dữ liệu minh họa."),
    ] = False,
) -> None:
    """Chạy máy chủ web. Dừng bằng Ctrl-C."""
    from thongsuot.cli.processes import Process, supervise

    _refuse_taken_port(host, port)
    if prepare:
        done = subprocess.run([*ME, "prepare", "--sample"], check=False)  # noqa: S603 - our own command
        if done.returncode != 0:
            raise typer.Exit(done.returncode)
    heartbeat = (
        ["--worker-tmp-dir", str(MEMORY_FOLDER)] if os.access(MEMORY_FOLDER, os.W_OK) else []
    )
    address = ["--bind", f"{host}:{port}", "--workers", str(workers)]
    server = Process("Máy chủ web", [*GUNICORN, *address, *heartbeat])
    worker = [Process("Tiến trình việc nền", [*ME, "worker"])] if with_worker else []
    raise typer.Exit(supervise([server], _announcer(host, port), afterwards=worker))


def _refuse_taken_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            print(
                f"Cổng {port} tại {host} không dùng được ({error.strerror}). Hãy chọn cổng khác.",
                file=sys.stderr,
            )
            raise typer.Exit(1) from error


def _tell_without_admin() -> None:
    """Say what to do where nobody could let others in; the check is a process of its own, Django stays out of this one."""
    subprocess.run([*ME, "admin", "check"], check=False)  # noqa: S603 - our own command


def _announcer(host: str, port: int) -> Callable[[], bool]:
    """Give a function that prints the address as soon as the server answers, and then says True."""
    here = "127.0.0.1" if host in {"0.0.0.0", ""} else host  # noqa: S104 - only compared

    def announce() -> bool:
        if not _answers(here, port):
            return False
        print(f"\nThông Suốt đang chạy tại http://{here}:{port}/   (Ctrl-C để dừng)", flush=True)
        _tell_without_admin()
        return True

    return announce


def _answers(host: str, port: int) -> bool:
    """Tell whether a page comes back; that a port is open says only that the server has begun."""
    from http.client import HTTPConnection, HTTPException  # no other command needs it

    connection = HTTPConnection(host, port, timeout=10)
    try:
        connection.request("GET", "/")
        connection.getresponse().read()
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
    return True
