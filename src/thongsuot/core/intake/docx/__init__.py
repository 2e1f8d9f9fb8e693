"""Reader of DOCX (Word): package, styles, numbering, runs, tables and the walk through the body."""
