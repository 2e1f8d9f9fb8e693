"""How fast the registry is with the whole country in it (danh mục cả nước), on SQLite and on PostgreSQL."""

from __future__ import annotations

import http
import os
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

from tools.bench.report import Row
from tools.bench.timing import time_each
from tools.live import PROGRAM, Caller, live_server
from tools.postgres import private_server

ROUNDS = 40
IMPORTED = 40_000
SEARCHES = ("so y te", "Hà Nam", "an duong", "SLĐTBXH Bình Phước", "ubnd tp hai phong", "xa")


def measure() -> list[Row]:
    """Install the country on both databases, and call the pages of units again and again."""
    rows = _rows("SQLite", {})
    with private_server() as address:
        rows += _rows("PostgreSQL", {"DATABASE_URL": address})
    return rows


def _rows(database: str, settings: dict[str, str]) -> list[Row]:
    with (
        tempfile.TemporaryDirectory() as folder,
        live_server(folder, **settings) as server,
    ):
        seconds = _install(folder, settings)
        caller = Caller(server.port)
        caller.sign_in("chuyenvien.haiphong")
        rows = [
            {
                "database": database,
                "what": "cài cả nước, 21.690 đơn vị",
                "calls": "1",
                "p50 ms": f"{1000 * seconds:.0f}",
                "p95 ms": "",
            }
        ]
        rows += [_row(database, name, paths, caller) for name, paths in _pages(caller).items()]
        return [*rows, _import(database, server.port, folder)]


def _import(database: str, port: int, folder: str) -> Row:
    """Send a list of own units and have it taken in, as an administrator does."""
    caller = Caller(port)
    caller.sign_in("quantri.haiphong")
    number = caller.api("GET", "/me")["unit_id"]
    file = Path(folder) / "don-vi.csv"
    names = (f"L{each:05},Trường Tiểu học minh họa số {each}" for each in range(IMPORTED))
    file.write_text("\n".join(["Mã,Tên", *names]), encoding="utf-8")
    begin = time.perf_counter()
    run = caller.send(f"/units/{number}/imports", file)
    caller.api("POST", f"/units/imports/{run['id']}/start")
    while (state := caller.api("GET", f"/units/imports/{run['id']}")["state"]) == "running":
        time.sleep(0.2)
    if state != "done":
        raise AssertionError(f"the list was not taken in: {state}")
    seconds = time.perf_counter() - begin
    return {
        "database": database,
        "what": f"nhập {IMPORTED} đơn vị bằng CSV",
        "calls": "1",
        "p50 ms": f"{1000 * seconds:.0f}",
        "p95 ms": "",
    }


def _install(folder: str, settings: dict[str, str]) -> float:
    begin = time.perf_counter()
    environment = os.environ | {"THONGSUOT_DATA": folder} | settings
    subprocess.run(
        [PROGRAM, "units", "install"], env=environment, check=True, stdout=subprocess.DEVNULL
    )
    return time.perf_counter() - begin


def _pages(caller: Caller) -> dict[str, list[str]]:
    def number(words: str, day: str = "2026-11-01") -> int:
        found = caller.api("GET", f"/units?search={quote(words)}&on={day}")
        return int(next(unit["id"] for unit in found if unit["code"].startswith("VN.")))

    centre, city = number("Chính phủ"), number("UBND thành phố Hải Phòng")
    old, health = number("UBND tỉnh Hà Nam", "2023-05-01"), number("Sở Y tế thành phố Hải Phòng")
    asked = (
        f"cum_tu={quote('các sở và UBND các huyện')}&cua={quote('UBND tỉnh Hà Nam')}&ngay=5/5/2023"
    )
    return {
        "cây đơn vị": ["/don-vi/"],
        "tìm khi gõ": [f"/don-vi/?tim={quote(words)}" for words in SEARCHES],
        "tìm vào một ngày cũ": [f"/don-vi/?tim={quote(words)}&ngay=1/5/2023" for words in SEARCHES],
        "mở một nhánh": [f"/don-vi/{centre}/nhanh/", f"/don-vi/{city}/nhanh/"],
        "trang đơn vị: Chính phủ": [f"/don-vi/{centre}/"],
        "trang đơn vị: tỉnh, thành phố": [f"/don-vi/{city}/", f"/don-vi/{old}/?ngay=1/5/2023"],
        "trang đơn vị: sở": [f"/don-vi/{health}/"],
        "tra cụm từ": [f"/don-vi/tra-cum-tu/?{asked}"],
        "API: tìm": [f"/api/v1/units?search={quote(words)}" for words in SEARCHES],
    }


def _row(database: str, name: str, paths: list[str], caller: Caller) -> Row:
    def call(number: int) -> None:
        path = paths[number % len(paths)]
        status, _body = caller.get(path)
        if status != http.HTTPStatus.OK:
            raise AssertionError(f"{path} answered {status}")

    for number in range(2 * len(paths)):
        call(number)
    timing = time_each(call, range(ROUNDS))
    return {
        "database": database,
        "what": name,
        "calls": str(ROUNDS),
        "p50 ms": f"{timing.at(0.5):.0f}",
        "p95 ms": f"{timing.at(0.95):.0f}",
    }
