"""Signs that no text can hold (ký tự không hợp lệ): databases refuse NUL, and nothing can write half a sign."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from thongsuot.core.intake.opened_document import OpenedDocument

_IMPOSSIBLE = re.compile("[\x00\ud800-\udfff]")
# Nobody sees a NUL, nor what stands for it, which the repair of invisible signs takes out.
_SEEN_OF_NUL = "\u200b"
_UNKNOWN = "\ufffd"


def possible(text: str) -> str:
    """Give the text with something else in the place of each sign that no text can hold."""
    return _IMPOSSIBLE.sub(lambda found: _UNKNOWN if ord(found[0]) else _SEEN_OF_NUL, text)


def _is_possible(text: str) -> bool:
    try:
        return b"\x00" not in text.encode()
    except UnicodeEncodeError:
        return False


def with_possible_signs(opened: OpenedDocument) -> OpenedDocument:
    """Give the document as it is, or without such signs: places stay what they were."""
    if _is_possible(opened.original):
        return opened
    lines = (line._replace(text=possible(line.text)) for line in opened.lines)
    return replace(opened, lines=tuple(lines))
