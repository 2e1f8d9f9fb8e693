"""Writes the misses of each fresh letter into its expected reading (lỗi đã biết), where the test looks for them."""

from __future__ import annotations

import json

from tools.accuracy.letters import Letter
from tools.accuracy.score import score

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
