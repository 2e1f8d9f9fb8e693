"""Reader of DOC (Word 97-2003): by LibreOffice where it is installed, else by its own text alone."""
