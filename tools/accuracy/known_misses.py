"""Writes the misses of the letters (lỗi đã biết) where the tests look for them: a fresh one's into its expected reading."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tools.accuracy.letters import FIFTH, FOURTH, SIXTH, Letter
from tools.accuracy.score import score

_NAME = "known_misses.json"
OF_FOURTH = FOURTH / _NAME
OF_FIFTH = FIFTH / _NAME
OF_SIXTH = SIXTH / _NAME
_BEGIN, _END = '"known_misses": ', ',\n  "notes"'


def note_misses(letter: Letter) -> bool:
    """Set ``known_misses`` of ``letter`` to what is missed now; tell whether that changed the file."""
    path = letter.path.with_suffix(".json")
    before = path.read_text(encoding="utf-8")
    names = score(letter.expected, letter.reading()).names()
    lines = ",\n".join(f"    {json.dumps(name, ensure_ascii=False)}" for name in names)
    shown = f"[\n{lines}\n  ]" if names else "[]"
    start = before.index(_BEGIN) + len(_BEGIN)
    end = before.index(_END, start)
    path.write_text(f"{before[:start]}{shown}{before[end:]}", encoding="utf-8")
    return before[start:end] != shown


def note_misses_beside(folder: Path, letters: Iterable[Letter]) -> bool:
    """Write what is missed now of a set into one file in its ``folder``; tell whether that changed the file."""
    path = folder / _NAME
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    names = {one.path.stem: score(one.expected, one.reading()).names() for one in letters}
    after = json.dumps(names, ensure_ascii=False, indent=1) + "\n"
    path.write_text(after, encoding="utf-8")
    return before != after
