"""Writes the misses of the letters (lỗi đã biết) where the tests look for them: a fresh one's into its expected reading."""

from __future__ import annotations

import json
from collections.abc import Iterable

from tools.accuracy.letters import FOURTH, Letter
from tools.accuracy.score import score

OF_FOURTH = FOURTH / "known_misses.json"
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


def note_misses_beside(letters: Iterable[Letter]) -> bool:
    """Write what is missed now of the fourth set into one file beside it; tell whether that changed the file."""
    before = OF_FOURTH.read_text(encoding="utf-8") if OF_FOURTH.exists() else ""
    names = {one.path.stem: score(one.expected, one.reading()).names() for one in letters}
    after = json.dumps(names, ensure_ascii=False, indent=1) + "\n"
    OF_FOURTH.write_text(after, encoding="utf-8")
    return before != after
