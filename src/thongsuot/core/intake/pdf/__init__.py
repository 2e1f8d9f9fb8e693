"""Reader of PDF with text: glyphs, runs of glyphs, columns, tables, lines in reading order."""
