"""The kinds of messages between a pool and its readers (loại thông điệp)."""

READ = b"J"
"""To a reader: a pickled request."""

PAGE = b"P"
"""A page is finished: the reader has not lost its way."""

READING = b"R"
ORIGINAL = b"O"
FINDINGS = b"F"
PLACES = b"L"
PICTURES = b"I"
MARKED = b"W"
REFUSED = b"E"
"""The file cannot be read; code and message."""

NO_MEMORY = b"M"
"""Memory ran out, and the reader ends."""

TOO_DEEP = b"D"
"""The file is nested more deeply than any document."""

FAILED = b"X"
"""The program made a mistake; where, is told to its makers."""

DONE = b"Z"
"""All that belongs to a request was said; how many bytes of memory the reader holds."""
