"""Small steps from the JSON of a reading to fields: spans, blanks, words of closed sets."""

from __future__ import annotations

from typing import Any

from thongsuot.core.vocabulary.load import table
from thongsuot.web.review.field import Editor, Field

Json = dict[str, Any]


def spans_of(*parts: Json | None) -> tuple[tuple[int, int], ...]:
    """Give the spans of the parts that the document has words for."""
    spans = (part["span"] for part in parts if part and part.get("span"))
    return tuple((start, end) for start, end in spans if start < end)


def word(kind: str, code: str | None) -> str:
    """Give the Vietnamese word for a code of the contract; nothing for none."""
    return str(table("contract_words")[kind].get(code, code)) if code else ""


def leaf(path: str, label: str, part: Json | None, *, editor: Editor = "text") -> Field:
    """Give the field at ``path``, whose last step is a key of ``part``."""
    value = part.get(path.rpartition(".")[2]) if part else None
    shown = "" if value is None else str(value)
    return Field(
        path=path,
        label=label,
        value=shown,
        spans=spans_of(part),
        editor=editor,
        raw=shown,
        is_blank=part is not None and not shown,
        is_inferred=part is not None and part.get("provenance") == "inferred",
    )
