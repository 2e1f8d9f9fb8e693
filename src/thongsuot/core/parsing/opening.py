"""Opening (phần mở đầu) of the body, the paragraphs before its first heading or numbered item, and those behind the last."""

from __future__ import annotations

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.lines import split_lines
from thongsuot.core.parsing.markers import COUNTED, read_marker


def opening_paragraphs(text: str, body: Span) -> Span:
    """Give the part of ``body`` before its first heading or numbered item; all of it where there is none."""
    end = body.start
    for line in split_lines(text, body):
        marker = read_marker(line.words, Span(0, len(line.words)))
        if marker is not None and marker.sort not in COUNTED:
            break
        end = line.span.end
    return Span(body.start, end)


def paragraphs_behind_items(text: str, body: Span) -> Span:
    """Give the part of ``body`` behind the line of its last heading or item of any sort; empty where there is none."""
    start = None
    for line in split_lines(text, body):
        if read_marker(line.words, Span(0, len(line.words))) is not None:
            start = line.span.end
    return Span(body.end if start is None else start, body.end)
