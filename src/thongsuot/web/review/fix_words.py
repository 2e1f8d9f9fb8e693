"""What a fix does, in words (cách sửa bằng chữ): ``“5” → “05”``."""

from __future__ import annotations

from thongsuot.core.model.finding import Edit, Finding

_MOST = 3


def fix_in_words(finding: Finding, text: str) -> str:
    """Say what the fix of a finding about ``text`` does, its first edits for all of them."""
    edits = finding.fix.edits if finding.fix else ()
    told = "; ".join(_edit(edit, text) for edit in edits[:_MOST])
    return f"{told}…" if len(edits) > _MOST else told


def _edit(edit: Edit, text: str) -> str:
    words = edit.span.of(text)
    if not words.strip():
        return f"thêm “{edit.text}”" if edit.text else "bỏ khoảng trắng"
    return f"“{words}” → “{edit.text}”" if edit.text.strip() else f"bỏ “{words}”"
