r"""Repair of escaped line breaks (dấu xuống dòng viết thành chữ): ``\r\n`` that an export wrote out as letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "escaped_breaks"

_SIGN = "\\r\\n"
_RUN = re.compile(r"(?:\\r\\n[ \u00a0]*)+")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that makes a blank of each run of written-out breaks: they wrapped lines, they end no paragraph."""
    if _SIGN not in draft.text:
        return []
    return [(found.start(), found.end(), " ") for found in _RUN.finditer(draft.text)]
