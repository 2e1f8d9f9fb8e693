"""Reader of ODT (LibreOffice): numbering of lists, spans with their fonts, the walk through the body."""
