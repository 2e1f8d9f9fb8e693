"""Visitors on slow lines, however many send a file at the same time, hold up nobody else."""

import http.client
import socket

import pytest

from tools.live import live_server

SLOW = 6
HEAD = (
    "POST /dang-nhap/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    # With a cookie of its own the page reads what is sent, and waits for the rest.
    f"Cookie: csrftoken={'a' * 32}\r\nContent-Length: 2000000\r\n\r\nusername="
)


@pytest.mark.slow
def test_pages_come_while_others_send_slowly(tmp_path):
    with live_server(tmp_path) as server:
        lines = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(SLOW)]
        for line in lines:
            line.sendall(HEAD.encode())
        for _page in range(SLOW):
            visitor = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
            visitor.request("GET", "/dang-nhap/")
            assert visitor.getresponse().status == http.HTTPStatus.OK
            visitor.close()
        for line in lines:
            line.close()
