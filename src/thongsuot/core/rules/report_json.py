"""Report as JSON (kết quả kiểm tra cho chương trình khác): the text and what was found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from thongsuot.core.model.codec import to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.reading import Reading


def findings_to_json(reading: Reading, findings: Sequence[Finding]) -> dict[str, Any]:
    """Give the object that ``thongsuot check --format json`` prints for one document."""
    return {"text": reading.text, "findings": to_json(tuple(findings))}
