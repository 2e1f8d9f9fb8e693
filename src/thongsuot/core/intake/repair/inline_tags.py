"""Repair of tags among words (thẻ HTML lẫn trong chữ): ``<b>SỞ Y TẾ</b>`` in a text that a page gave away unread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "inline_tags"

_BREAKS = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})
_TAG = re.compile(
    r"</?(?P<name>b|i|u|em|strong|span|font|sup|sub|a|td|ul|ol|br|p|div|li|tr|h[1-6])"
    r"(?:\s[^<>\n]{0,300})?\s?/?>",
    re.IGNORECASE,
)


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each tag: those of lines part words, by a line break where the text has no other, or vanish."""
    if "<" not in draft.text:
        return []
    tags = list(_TAG.finditer(draft.text))
    parting = sum(tag["name"].lower() in _BREAKS for tag in tags)
    part = "\n" if parting > draft.text.count("\n") else " "
    return [(*tag.span(), part if tag["name"].lower() in _BREAKS else "") for tag in tags]
