"""A private PostgreSQL for one command: ``python -m tools.postgres COMMAND…`` runs it with DATABASE_URL.

The server lives in a folder of its own for as long as the command, listens on 127.0.0.1 only, on a
free port and with a password made for it, and is ended whatever becomes of the command.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

USER = "thongsuot"
START_SECONDS = 30
STOP_SECONDS = 15
# The data are thrown away: nothing here need survive a power failure.
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "100",
    "shared_buffers": "128MB",
}


@contextmanager
def private_server() -> Iterator[str]:
    """Start a server of our own; give its database URL; end it and remove its folder afterwards."""
    programs = _programs()
    identity = _identity()
    folder = Path(tempfile.mkdtemp(prefix="thongsuot-postgres-"))
    try:
        if identity:
            shutil.chown(folder, identity["user"])
        password, port = secrets.token_urlsafe(16), _free_port()
        _make_cluster(programs, folder, password, identity)
        server = _start(programs, folder, port, identity)
        try:
            _wait_until_ready(server, port)
            yield f"postgres://{USER}:{password}@127.0.0.1:{port}/postgres"
        finally:
            _stop(server)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """Find the newest installed server's programs."""
    folders = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    found = sorted((path.parent for path in folders), key=lambda bin_: float(bin_.parent.name))
    if found:
        return found[-1]
    elsewhere = shutil.which("initdb")
    if elsewhere is None:
        raise SystemExit("PostgreSQL is not installed: run `make setup-test` first")
    return Path(elsewhere).resolve().parent


def _identity() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: root hands it to the user that Debian's package made."""
    if os.geteuid() != 0:
        return {}
    entry = pwd.getpwnam("postgres")
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _make_cluster(programs: Path, folder: Path, password: str, identity: dict[str, Any]) -> None:
    password_file = folder / "password"
    password_file.touch(mode=0o600)
    password_file.write_text(password, encoding="ascii")
    if identity:
        shutil.chown(password_file, identity["user"])
    options = ["--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", "--no-sync"]
    command = [programs / "initdb", "--pgdata", folder / "data", "--username", USER, *options]
    command.append(f"--pwfile={password_file}")
    subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, **identity)


def _start(
    programs: Path, folder: Path, port: int, identity: dict[str, Any]
) -> subprocess.Popen[bytes]:
    settings = {**SETTINGS, "port": str(port), "unix_socket_directories": str(folder)}
    options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    return subprocess.Popen(
        [programs / "postgres", "-D", folder / "data", *options],
        cwd=folder,
        stderr=(folder / "log").open("wb"),
        start_new_session=True,  # Ctrl-C is for the command; the server is stopped after it
        **identity,
    )


def _wait_until_ready(server: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if server.poll() is not None:
            raise SystemExit(f"PostgreSQL ended at once with exit code {server.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit(f"PostgreSQL was not ready within {START_SECONDS} seconds")


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.send_signal(signal.SIGINT)  # "fast": open transactions are rolled back
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGQUIT)
        server.wait()


def _ended(_signal: int, _frame: object) -> None:
    raise SystemExit(128 + signal.SIGTERM)


def main(command: list[str]) -> int:
    """Run ``command`` beside a private server; give its exit status."""
    if not command:
        print("usage: python -m tools.postgres COMMAND…", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, _ended)
    with private_server() as url:
        done = subprocess.run(command, env={**os.environ, "DATABASE_URL": url}, check=False)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
