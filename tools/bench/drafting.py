"""How long the findings of a draft take while one types (kiểm tra khi soạn), through the real server."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tools.bench.report import Row
from tools.bench.timing import time_each
from tools.live import Caller, live_server

SEEDS = sorted((Path(__file__).resolve().parents[2] / "tests/seeds").glob("*.txt"))
KEYS = 60


def measure() -> list[Row]:
    """Type at the end of a two-page letter, alone and under a parent, and ask for the findings at each key."""
    with tempfile.TemporaryDirectory() as folder, live_server(folder) as server:
        caller = Caller(server.port)
        caller.sign_in("chuyenvien.haiphong")
        parent = caller.uploaded(max(SEEDS, key=lambda seed: seed.stat().st_size))
        return [_row(caller, None), _row(caller, parent)]


def _row(caller: Caller, parent: int | None) -> Row:
    draft = caller.api("POST", "/drafts", {"parent_id": parent})["id"]
    letter = SEEDS[0].read_text(encoding="utf-8")

    def type_on(key: int) -> None:
        caller.api("POST", f"/drafts/{draft}/check", {"text": letter + "a" * key})

    type_on(0)
    timing = time_each(type_on, range(1, KEYS + 1))
    return {
        "draft": "under a parent (`--against`)" if parent else "alone",
        "letters": f"{len(letter):,}",
        "keys": str(KEYS),
        "p50 ms": f"{timing.at(0.5):.0f}",
        "p95 ms": f"{timing.at(0.95):.0f}",
    }
