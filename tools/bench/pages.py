"""How fast the pages come, through the real server on the loopback address (thời gian trả trang)."""

from __future__ import annotations

import http
import re
import tempfile
from pathlib import Path

from tools.bench.report import Row
from tools.bench.timing import time_each
from tools.live import Caller, live_server

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted((ROOT / "tests/seeds").glob("*.txt"))
ROUNDS = 40


def measure() -> list[Row]:
    """Start the server, bring a campaign into it, and call each page again and again."""
    with tempfile.TemporaryDirectory() as folder, live_server(folder) as server:
        caller = Caller(server.port)
        caller.sign_in("chuyenvien.haiphong")
        pages = _pages(*_campaign(caller))
        return [_row(name, path, caller) for name, path in pages.items()]


def _pages(document: int, campaign: int) -> dict[str, str]:
    return {
        "bàn làm việc": "/",
        "văn bản": "/van-ban/",
        "xem văn bản": f"/van-ban/{document}/",
        "đợt": "/dot/",
        "một đợt": f"/dot/{campaign}/",
        "xem trước giao việc": f"/dot/{campaign}/giao-viec/",
        "tổng hợp": f"/dot/{campaign}/tong-hop/",
        "nhiệm vụ": "/nhiem-vu/",
        "báo cáo": "/bao-cao/",
        "đơn vị": "/don-vi/",
        "nhật ký": "/nhat-ky/",
        "API: số liệu tổng hợp": f"/api/v1/totals/{campaign}",
    }


def _campaign(caller: Caller) -> tuple[int, int]:
    """Take the sample letters in, open the campaign of the one with units to send to, dispatch it."""
    read = [caller.uploaded(seed) for seed in SEEDS]
    sent = (0, 0)
    for document in read:
        campaign = caller.api("POST", "/campaigns", {"document_id": document})["id"]
        preview = caller.api("GET", f"/campaigns/{campaign}/preview")
        choices = [
            {"task_id": task["task_id"], "unit_id": row["unit_id"], "role": row["role"]}
            for task in preview
            for row in task["rows"]
        ]
        order = {"choices": choices, "idempotency_key": f"bench-{campaign}"}
        if choices:
            caller.api("POST", f"/campaigns/{campaign}/dispatches", order)
            sent = (document, campaign)
    return sent


def _row(name: str, path: str, caller: Caller) -> Row:
    def call(_number: int) -> None:
        status, _body = caller.get(path)
        if status != http.HTTPStatus.OK:
            raise AssertionError(f"{path} answered {status}")

    call(0)
    timing = time_each(call, range(ROUNDS))
    return {
        "page": f"{name} (`{re.sub('[0-9]+', '…', path.removeprefix('/api/v1'))}`)",
        "calls": str(ROUNDS),
        "p50 ms": f"{timing.at(0.5):.0f}",
        "p95 ms": f"{timing.at(0.95):.0f}",
    }
