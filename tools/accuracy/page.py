"""Puts the figures into docs/accuracy.md, between their markers."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from tools.accuracy.letters import ROOT

PAGE = ROOT / "docs/accuracy.md"


def write_section(name: str, body: str) -> None:
    """Replace what stands between the markers of ``name``."""
    page = PAGE.read_text(encoding="utf-8")
    begin, end = f"<!-- accuracy:{name} -->", f"<!-- /accuracy:{name} -->"
    before, rest = page.split(begin)
    after = rest.split(end)[1]
    PAGE.write_text(f"{before}{begin}\n{body}\n{end}{after}", encoding="utf-8")


def heading(sizes: dict[str, list[Path]]) -> str:
    """Tell the command, what was read, the commit and the day."""
    read = "; ".join(
        f"{name}: {len(paths)} letters, {sum(path.stat().st_size for path in paths) // 1024} kB"
        for name, paths in sizes.items()
    )
    return f"`make accuracy` · {read} · {commit_and_day()}"


def commit_and_day() -> str:
    """Tell which program was measured and when."""
    day = time.strftime("%Y-%m-%d", time.gmtime())
    return f"after commit {_commit()} · {day}"


def _commit() -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()
