"""Field (trường): one value read from the document, as the review screen shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

Editor = Literal["", "text", "long", "number", "deadline", "month_day", "lines"]
"""What a value is corrected with; nothing where it cannot be corrected by itself."""


@dataclass(frozen=True, slots=True)
class Change:
    """A correction that stands over the reading: what the program read, who changed it, when.

    ``is_confirmation`` where the person left the value as it was read, and stands by it.
    """

    before: str
    by: str
    at: datetime
    is_confirmation: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """A name known from an earlier letter: what is written here, what it means, who said so, when, where."""

    words: str
    name: str
    by: str
    at: datetime
    document_id: int | None
    document_title: str


@dataclass(frozen=True, slots=True)
class Field:
    """``path`` leads to the value in the reading; ``spans`` are its words in the text.

    ``value`` is what is shown, ``raw`` what the editor begins with; both are empty where the
    document has no such value, and ``is_blank`` tells a place left blank from no place at all.
    """

    path: str
    label: str
    value: str
    spans: tuple[tuple[int, int], ...] = ()
    editor: Editor = ""
    raw: str = ""
    is_blank: bool = False
    is_inferred: bool = False
    doubt: str = ""
    change: Change | None = None
    known: tuple[Known, ...] = ()

    @property
    def needs_look(self) -> bool:
        """Tell whether a person should look at the value: read but not sure, and not yet corrected."""
        return bool(self.doubt) and self.change is None

    def with_doubt(self, reason: str) -> Field:
        """Give the field marked as doubtful."""
        return replace(self, doubt=reason)

    def with_change(self, change: Change) -> Field:
        """Give the field marked as corrected."""
        return replace(self, change=change)


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together; a task is a group of its own with the words of the whole task.

    ``words`` are those words themselves; empty where a group is no item of the document. ``index`` is
    the place of a task in the list of tasks; ``is_changed`` a task that is not as it was read.
    """

    path: str
    title: str
    fields: tuple[Field, ...]
    spans: tuple[tuple[int, int], ...] = ()
    words: str = ""
    index: int | None = None
    is_changed: bool = False
