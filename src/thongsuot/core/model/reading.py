"""Reading: a document's source, repaired text and what was read out of it."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.core.model.directive import Directive, Source
from thongsuot.core.model.source_text import SourceText


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of reading one file; spans in ``directive`` are offsets into ``source_text.text``."""

    source: Source
    source_text: SourceText
    directive: Directive

    @property
    def text(self) -> str:
        """The repaired text that all spans refer to."""
        return self.source_text.text
