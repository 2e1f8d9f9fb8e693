"""`make` alone tells a newcomer what there is."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_make_prints_every_target_with_a_word_about_it():
    told = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    targets = re.findall(r"^([a-z-]+):(?!=)", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    shown = dict(re.findall(r"^  make ([a-z-]+) +(.+)$", told, re.MULTILINE))

    assert sorted(shown) == sorted(targets)
    assert {"run", "test", "lint", "check", "bench", "docs", "rule"} <= set(shown)
