"""Reading: a document's source, repaired text and what was read out of it."""

from __future__ import annotations

from msgspec import Struct

from thongsuot.core.model.directive import Directive, Source
from thongsuot.core.model.line_place import LinePlace
from thongsuot.core.model.source_text import SourceText


class Reading(Struct, frozen=True, gc=False):
    """The result of reading one file; spans in ``directive`` are offsets into ``source_text.text``.

    ``places`` are those of the lines of ``source_text.original`` on the pages, one for each line where
    the format tells them, None for a line without; empty where nothing is known.
    """

    source: Source
    source_text: SourceText
    directive: Directive
    places: tuple[LinePlace | None, ...] = ()

    @property
    def text(self) -> str:
        """The repaired text that all spans refer to."""
        return self.source_text.text
