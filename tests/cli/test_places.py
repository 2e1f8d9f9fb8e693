"""Places that cannot be written: every command says so in a sentence, without a trace of its inside."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("command", ["read", "demo"])
def test_a_place_that_cannot_be_written_is_named(thongsuot, seeds, tmp_path, command):
    taken = tmp_path / "taken"
    taken.write_text("", encoding="utf-8")
    wanted = {
        "read": ("read", seeds[0], "--out", taken / "x.jsonl"),
        "demo": ("demo", "--out", taken),
    }
    done = thongsuot(*wanted[command])
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert str(taken) in done.stderr
    assert "Không đọc hoặc ghi được" in done.stderr
