"""What the walk through an RTF gathers: lines, cells, rows, notes."""

from __future__ import annotations

from thongsuot.core.intake.old_fonts import to_unicode
from thongsuot.core.intake.opened_document import Line
from thongsuot.core.intake.table_layout import table_lines


class Content:
    """Builds paragraphs and tables out of pieces of text."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._pieces: list[tuple[str, str | None, bool]] = []
        self._cell: list[Line] = []
        self._row: list[list[Line]] = []
        self._rows: list[list[list[Line]]] = []
        self._notes: list[list[str]] = []
        self.is_in_table = False

    def add(self, text: str, font: str | None, *, capitals: bool) -> None:
        """Add text in a font; pieces of one font are turned into Unicode together."""
        if self._pieces and self._pieces[-1][1:] == (font, capitals):
            text = self._pieces.pop()[0] + text
        self._pieces.append((text, font, capitals))

    def add_to_note(self, text: str) -> None:
        """Add text to the footnote that was begun last."""
        if self._notes:
            self._notes[-1].append(text)

    def begin_note(self) -> None:
        """Begin a footnote."""
        self._notes.append([])

    def end_paragraph(self) -> None:
        """End a paragraph, inside a cell or outside of tables."""
        lines = self._take_lines()
        if self.is_in_table:
            self._cell += lines
        else:
            self._end_table()
            self._lines += lines

    def end_cell(self) -> None:
        """End a cell of a table."""
        self._row.append([*self._cell, *self._take_lines()])
        self._cell = []

    def end_row(self) -> None:
        """End a row of a table."""
        if self._row:
            self._rows.append(self._row)
        self._row = []

    def all_lines(self) -> list[Line]:
        """Give all lines, the footnotes at the end."""
        if self._pieces:
            self.end_paragraph()
        self._end_table()
        notes = ("".join(words).strip() for words in self._notes)
        return self._lines + [
            Line(f"({number}) {text}", is_paragraph=True)
            for number, text in enumerate(notes, start=1)
        ]

    def _end_table(self) -> None:
        self.end_row()
        self._lines += [*table_lines(self._rows), *self._cell]
        self._rows, self._cell = [], []

    def _take_lines(self) -> list[Line]:
        parts = (
            shown.upper() if capitals else shown
            for text, font, capitals in self._pieces
            for shown in [to_unicode(text, font)]
        )
        lines = "".join(parts).split("\n")
        self._pieces = []
        return [
            Line(line, is_paragraph=index == len(lines) - 1) for index, line in enumerate(lines)
        ]
