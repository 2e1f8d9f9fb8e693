"""Repair of letterheads without marks (đầu văn bản mất dấu): ``SO Y TE`` beside ``CONG HOA XA HOI …`` is ``SỞ Y TẾ``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.unmarked_names import marked_words

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "unmarked_head"

_STATES = ("CONG HOA XA HOI CHU NGHIA VIET NAM", "DANG CONG SAN VIET NAM")
_STATE = re.compile(rf"(?<!\w)(?:{'|'.join(_STATES)})(?!\w)")
_MOTTO = re.compile(r"\W*Doc lap\W+Tu do\W+Hanh phuc\W*", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+")
_ABOVE, _BELOW = 6, 5


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each word without marks of a known name near the name of the state, itself without marks."""
    if not any(name in draft.text for name in _STATES) or _STATE.search(draft.text) is None:
        return []
    lines = draft.lines
    state = next(at for at, line in enumerate(lines) if _STATE.search(line))
    near = range(max(0, state - _ABOVE), min(len(lines), state + _BELOW + 1))
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    words = [
        (starts[at] + word.start(), word[0])
        for at in near
        if _is_of_head(lines[at])
        for word in _WORD.finditer(lines[at])
    ]
    marked = marked_words([word for _, word in words])  # a name may go on on the next line
    return [
        (start, start + len(word), new)
        for (start, word), new in zip(words, marked, strict=True)
        if new is not None and new != word
    ]


def _is_of_head(line: str) -> bool:
    return line.isascii() and (line.isupper() or _MOTTO.fullmatch(line) is not None)
