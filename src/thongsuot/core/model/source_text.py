"""SourceText: the repaired text of a document, with a way back to the text as it stood in the file."""

from __future__ import annotations

from msgspec import Struct

from thongsuot.core.model.span import Span


class Repair(Struct, frozen=True, gc=False):
    """One change that reading made: ``span`` of the repaired text stood at ``source_span`` in the file's text.

    ``kind`` names the repair (``letter_spacing``, ``wrapped_line`` …). Outside all repairs the two
    texts are equal, so the list of repairs is the whole map between them.
    """

    kind: str
    span: Span
    source_span: Span


class SourceText(Struct, frozen=True, gc=False):
    """``text`` is NFC with a paragraph a line; ``original`` is the text as it was taken out of the file.

    ``repairs`` are in order and do not overlap.
    """

    text: str
    original: str
    repairs: tuple[Repair, ...] = ()

    def to_original(self, span: Span) -> Span:
        """Give the place in ``original`` that the words of ``span`` came from.

        Inside a repair the whole place of the repair is given, for its letters have no counterpart
        one by one. An empty span beside words that were taken out gives the place of these words.
        """
        ends = self._shift(span.start, at_end=False), self._shift(span.end, at_end=True)
        return Span(min(ends), max(ends))

    def _shift(self, offset: int, *, at_end: bool) -> int:
        moved = 0
        for repair in self.repairs:
            if repair.span.start >= offset and not (
                at_end is False and repair.span.start == offset
            ):
                break
            inside = offset < repair.span.end or (at_end and offset == repair.span.end)
            if inside and repair.span.start < repair.span.end:
                return repair.source_span.end if at_end else repair.source_span.start
            moved = repair.source_span.end - repair.span.end
        return offset + moved
