"""Zones (các phần) of a document: head, Kính gửi, body, Nơi nhận, signature, annex."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.front_lines import Front, read_front
from thongsuot.core.parsing.lines import split_lines
from thongsuot.core.parsing.tail_lines import Tail, read_tail
from thongsuot.core.parsing.titles import Title


class Zones(Struct, frozen=True, gc=False):
    """Where the parts of a document stand. Parts that are missing are None, an empty body is empty.

    head: from the first line to the one before Kính gửi or before the body; with title and subject.
    title, subject_lines: of a named kind, and the lines under it that hold the subject.
    addressees: from `Kính gửi` to the last addressee. body: the rest up to the tail, closing included.
    recipients: from `Nơi nhận` to the last line of it, with the single lines in `recipient_lines`
    (lines of the signature may stand between). signature_lines: those of all signatures.
    annex: all that follows the tail.
    """

    head: Span
    title: Title | None
    subject_lines: tuple[Span, ...]
    addressees: Span | None
    body: Span
    recipients: Span | None
    recipient_lines: tuple[Span, ...]
    signature_lines: tuple[Span, ...]
    annex: Span | None

    @property
    def tail(self) -> Span:
        """From the end of the body to the start of the annex."""
        spans = [*self.recipient_lines, *self.signature_lines]
        if self.recipients:
            spans.append(self.recipients)
        end = max((span.end for span in spans), default=self.body.end)
        return Span(self.body.end, max(end, self.body.end))


@lru_cache(maxsize=8)
def find_zones(text: str) -> Zones:
    """Find the zones of a repaired text."""
    lines = split_lines(text)
    front = read_front(lines)
    tail = read_tail(lines, front.body_line)
    return _zones(text, front, tail)


def _zones(text: str, front: Front, tail: Tail) -> Zones:
    end = len(text.rstrip())
    body_start = min(front.body_start, end)
    body_end = max(body_start, min(tail.start if tail.start is not None else end, end))
    if tail.start is None and tail.annex_start is not None:
        body_end = max(body_start, tail.annex_start)
    return Zones(
        head=front.head,
        title=front.title,
        subject_lines=front.subject_lines,
        addressees=front.addressees,
        body=_stripped(text, body_start, body_end),
        recipients=tail.recipients,
        recipient_lines=tuple(tail.recipient_lines),
        signature_lines=tuple(tail.signature_lines),
        annex=None if tail.annex_start is None else Span(tail.annex_start, end),
    )


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, max(start, start + len(words.strip())))
