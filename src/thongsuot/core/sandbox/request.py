"""Request (yêu cầu đọc) and Answer (kết quả): what goes to a reader and what comes back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from thongsuot.core.rules.selection import ALL, Selection

if TYPE_CHECKING:
    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.reading import Reading
    from thongsuot.core.model.source_text import SourceText
    from thongsuot.core.rules.context import Context
    from thongsuot.core.rules.word.marked import Marks


@dataclass(frozen=True, slots=True)
class Marking:
    """What goes into a Word file, and its text as it was read when the places of the marks were found."""

    source: SourceText
    marks: Marks


@dataclass(frozen=True, slots=True)
class Request:
    """One document: its ``files`` with their names, of which several are photographs of its pages.

    It is checked too where a ``context`` for the rules is given. ``path`` tells where the file lies
    among many, and stands in the source of the reading. With ``draws`` nothing is read: the pages are
    drawn as pictures. With ``marking`` nothing is read either: findings and fixes go into the Word file.
    """

    files: tuple[tuple[bytes, str], ...]
    context: Context | None = None
    selection: Selection = ALL
    path: str | None = None
    draws: bool = False
    marking: Marking | None = None

    @property
    def name(self) -> str:
        """Give the name of the document: that of its first file."""
        return self.files[0][1]


@dataclass(frozen=True)
class Answer:
    """What a reader made of a document; kept as the bytes that came, for those who only pass them on.

    A reader has seen hostile files, so nothing that comes from it is more than JSON and text.
    """

    reading_json: bytes
    original: str
    findings_json: bytes
    places_json: bytes = b"[]"

    @cached_property
    def places(self) -> list[list[Any] | None]:
        """Give page, left, right, top, bottom and parts of each line of the original, null for one without."""
        found: list[list[Any] | None] = json.loads(self.places_json)
        return found

    @cached_property
    def data(self) -> dict[str, Any]:
        """Give the reading as the object of the contract."""
        found: dict[str, Any] = json.loads(self.reading_json)
        return found

    @cached_property
    def findings(self) -> list[dict[str, Any]]:
        """Give the findings as JSON objects."""
        found: list[dict[str, Any]] = json.loads(self.findings_json)
        return found

    def as_reading(self) -> Reading:
        """Build the reading again."""
        from thongsuot.core.model.codec import reading_from_json  # loads the whole model

        return reading_from_json(self.data, self.original)

    def as_findings(self) -> tuple[Finding, ...]:
        """Build the findings again."""
        from thongsuot.core.model.codec import from_json
        from thongsuot.core.model.finding import Finding

        return tuple(from_json(Finding, finding) for finding in self.findings)
