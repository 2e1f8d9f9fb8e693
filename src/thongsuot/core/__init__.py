"""What documents are and what can be done with them: pure Python, bytes and values only."""
