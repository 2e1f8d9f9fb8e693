"""Grounds (căn cứ) of a document: the paragraphs before the first task that say what it rests on."""

from __future__ import annotations

import re

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.grounds import opens_ground
from thongsuot.core.parsing.lines import Line, split_lines
from thongsuot.core.parsing.markers import COUNTED, read_marker

_RECEIVED = re.compile(
    r"(?:nhận\s+được|tiếp\s+nhận|căn\s+cứ|thực\s+hiện|theo|trên\s+cơ\s+sở|tiếp\s+theo|sau\s+khi|xét)\b"
)
_HEADING = re.compile(r"(?:CÁC\s+)?(?:CĂN\s+CỨ|CƠ\s+SỞ\s+PHÁP\s+LÝ)", re.IGNORECASE)


def basis_spans(text: str, zone: Span) -> tuple[Span, ...]:
    """Give the paragraphs of ``zone`` that are grounds: those before the first heading or numbered item.

    Under a heading `CĂN CỨ` the items are grounds as well.
    """
    spans: list[Span] = []
    goes_on = False
    under_heading: str | None = None
    for line in split_lines(text, zone):
        marker = read_marker(line.words, Span(0, len(line.words)))
        if (
            marker is not None
            and marker.sort not in COUNTED
            and not _is_ground(line, marker.span.end)
        ):
            if _HEADING.match(line.words, marker.span.end) and under_heading is None:
                under_heading = marker.sort
                continue
            if under_heading is None or marker.sort == under_heading:
                break
        begins = _is_ground(line, marker.span.end if marker else 0)
        if under_heading is not None or begins or (goes_on and marker is None):
            spans.append(line.span)
            goes_on = not line.words.endswith((".", ";", ":"))
        else:
            goes_on = False
    return _joined(spans, text)


def _joined(spans: list[Span], text: str) -> tuple[Span, ...]:
    """Put neighbouring grounds together, for a citation may run over a broken line."""
    out: list[Span] = []
    for span in spans:
        if out and not text[out[-1].end : span.start].strip():
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return tuple(out)


def _is_ground(line: Line, words_at: int) -> bool:
    words = line.words[words_at:]
    return opens_ground(words) or (words_at == 0 and _RECEIVED.search(words.lower()) is not None)
