"""Reader of RTF: tokens, the state of groups, paragraphs and tables."""
