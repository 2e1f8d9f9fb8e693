"""How long one letter takes through the real server, from the file sent to the reading there (đọc một văn bản)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from tools.bench.letters import KINDS, typeset
from tools.bench.report import Row
from tools.bench.timing import time_each
from tools.live import Caller, live_server

ROUNDS = 2
# So often that each of the two web workers has most likely read a letter: the first one starts its reader.
WARMING = 6


def measure() -> list[Row]:
    """Send each letter as text, DOCX and PDF: once for the answer at once, once to be kept and read by a job."""
    with tempfile.TemporaryDirectory() as folder, live_server(folder) as server:
        letters = Path(folder, "letters")
        letters.mkdir()
        typeset(letters)
        caller = Caller(server.port)
        caller.sign_in("chuyenvien.haiphong")

        def at_once(file: Path) -> None:
            caller.send("/readings", file)

        def by_a_job(file: Path) -> None:
            caller.uploaded(file)

        rows = [_row("one call (`POST /readings`)", kind, at_once, letters) for kind in KINDS]
        kept = "kept and read by a job (`POST /documents`)"
        return [*rows, _row(kept, "DOCX", by_a_job, letters, rounds=1)]


def _row(
    way: str, kind: str, send: Callable[[Path], None], letters: Path, rounds: int = ROUNDS
) -> Row:
    first, *files = sorted(letters.glob(f"*.{KINDS[kind]}"))
    for _time in range(WARMING):
        send(first)
    timing = time_each(send, files * rounds)
    return {
        "way": way,
        "format": kind,
        "letters": str(len(timing.durations)),
        "p50 ms": f"{timing.at(0.5):.0f}",
        "p95 ms": f"{timing.at(0.95):.0f}",
    }
