"""A real server with sample data on the loopback address, and somebody who calls it: for measurements and tests."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = str(ROOT / ".venv/bin/thongsuot")
PASSWORD = "minh-hoa-2026"  # noqa: S105 - of sample accounts in a throw-away database
START_SECONDS = 60


class Caller:
    """A person with a browser's cookies and nothing else of a browser."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookies: dict[str, str] = {}

    def get(self, path: str) -> tuple[int, bytes]:
        """Call a page."""
        return self._call("GET", path, None, {})

    def sign_in(self, name: str) -> None:
        """Sign in at the page where people do."""
        self.get("/dang-nhap/")
        form = {"username": name, "password": PASSWORD, "csrfmiddlewaretoken": self._token()}
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        status, _body = self._call("POST", "/dang-nhap/", urlencode(form).encode(), kind)
        if status != http.HTTPStatus.FOUND:
            raise AssertionError(f"signing in as {name} answered {status}")

    def api(self, method: str, path: str, body: Any = None) -> Any:  # noqa: ANN401 - the JSON edge
        """Call an operation of the API."""
        kind = {"Content-Type": "application/json", "X-CSRFToken": self._token()}
        data = None if body is None else json.dumps(body).encode()
        status, told = self._call(method, f"/api/v1{path}", data, kind)
        if status != http.HTTPStatus.OK:
            raise AssertionError(f"{method} {path} answered {status}: {told.decode()[:500]}")
        return json.loads(told)

    def send(self, path: str, file: Path) -> Any:  # noqa: ANN401 - the JSON edge
        """Send a document to an operation of the API."""
        mark = "----thongsuot"
        head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{file.name}"\r\n\r\n'
        data = head.encode() + file.read_bytes() + f"\r\n--{mark}--\r\n".encode()
        kind = {
            "Content-Type": f"multipart/form-data; boundary={mark}",
            "X-CSRFToken": self._token(),
        }
        status, told = self._call("POST", f"/api/v1{path}", data, kind)
        if status != http.HTTPStatus.OK:
            raise AssertionError(f"POST {path} answered {status}: {told.decode()[:500]}")
        return json.loads(told)

    def uploaded(self, file: Path, *, wait: bool = True) -> int:
        """Send a document and wait until it is read, unless told not to; give its number."""
        number = self.send("/documents", file)["document"]["id"]
        while wait and self.api("GET", f"/documents/{number}")["state"] in {"received", "reading"}:
            time.sleep(0.02)
        return int(number)

    def _token(self) -> str:
        return self.cookies["csrftoken"]

    def _call(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> tuple[int, bytes]:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        # Each call on a line of its own: the server may have been killed since the last one.
        own = {"Cookie": cookies, "Connection": "close"}
        self.connection.request(method, path, body, {**headers, **own})
        answer = self.connection.getresponse()
        told = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, told


class LiveServer:
    """The program as it runs: its port, and the means to do it harm."""

    def __init__(self, port: int, supervisor: int) -> None:
        self.port = port
        self.supervisor = supervisor

    def kill(self, words: str) -> bool:
        """Kill (SIGKILL) the child with ``words`` in its command and all that it started; tell if there was one."""
        children = Path(f"/proc/{self.supervisor}/task/{self.supervisor}/children")
        for child in children.read_text(encoding="ascii").split():
            command = Path(f"/proc/{child}/cmdline").read_bytes().replace(b"\0", b" ").decode()
            if words in command:
                os.killpg(int(child), signal.SIGKILL)
                return True
        return False

    def wait(self) -> None:
        """Wait until pages come."""
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
            try:
                connection.request("GET", "/dang-nhap/")
                connection.getresponse().read()
            except (OSError, http.client.HTTPException):
                time.sleep(0.1)
            else:
                return
            finally:
                connection.close()
        raise AssertionError("the server did not start")


@contextmanager
def live_server(folder: str | Path, **settings: str) -> Iterator[LiveServer]:
    """Start the program with a fresh database in ``folder``; end it afterwards."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    own = {"THONGSUOT_DATA": str(folder), "THONGSUOT_SAMPLE_PASSWORD": PASSWORD}
    command = [PROGRAM, "serve", "--prepare", "--with-worker", "--port", str(port)]
    environment = os.environ | own | settings
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as supervisor:
        try:
            server = LiveServer(port, supervisor.pid)
            server.wait()
            yield server
        finally:
            supervisor.send_signal(signal.SIGINT)
