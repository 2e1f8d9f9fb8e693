"""The state of an RTF group: what is in force until its closing brace."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(slots=True)
class GroupState:
    """Font, look and purpose of the text in a group; ``after_unicode`` signs follow each Unicode word."""

    font: int | None = None
    is_skipped: bool = False
    is_font_table: bool = False
    is_note: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    capitals: bool = False
    after_unicode: int = 1

    def copy(self) -> GroupState:
        """Give the state that an inner group begins with."""
        return replace(self)

    def make_plain(self) -> None:
        """Take back the look of letters."""
        self.is_hidden = self.is_deleted = self.capitals = False
