"""Text without marks (bỏ dấu): the form in which names are searched by what people type."""

from __future__ import annotations

import unicodedata

# đ is a letter of its own, not d with a mark, so decomposition leaves it; Ð (U+00D0) is typed for Đ by mistake
_SIGNS = str.maketrans({"đ": "d", "ð": "d", "–": "-", "—": "-", "&": " và "})


def without_marks(text: str) -> str:
    """Give the text in lower case without marks, blanks made single: ``Ủy ban`` and ``Uỷ  ban`` are one."""
    lowered = unicodedata.normalize("NFC", text).lower().translate(_SIGNS)
    decomposed = unicodedata.normalize("NFD", lowered)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.split())
