"""No file grows beyond what one can read at a sitting."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_LINES = {"src": 300, "tools": 300, "tests": 400}
BANNED_NAMES = {"utils", "helpers", "helper", "common", "misc", "manager", "stuff"}


@pytest.mark.parametrize("folder", MOST_LINES)
def test_files_are_short(folder):
    long_files = {
        str(path.relative_to(ROOT)): lines
        for path in _python_files(folder)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES[folder]
    }

    assert long_files == {}


@pytest.mark.parametrize("folder", MOST_LINES)
def test_files_are_named_after_what_is_in_them(folder):
    assert [path for path in _python_files(folder) if path.stem in BANNED_NAMES] == []


def _python_files(folder: str) -> list[Path]:
    files = [
        path
        for path in (ROOT / folder).rglob("*.py")
        if not {"migrations", "__pycache__", "node_modules"} & set(path.parts)
    ]
    assert files, f"no Python files in {folder}"
    return files
