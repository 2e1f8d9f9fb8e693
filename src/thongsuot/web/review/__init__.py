"""Review (rà soát): the document's text and what was read out of it, side by side."""
