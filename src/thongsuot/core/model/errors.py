"""Errors of reading: a file that cannot be read, with a reason for the user."""

from __future__ import annotations

from enum import Enum


class UnreadableCode(Enum):
    """Why a file could not be read; the values are part of the reading contract's ``error.code``."""

    EMPTY = "empty"
    UNKNOWN_FORMAT = "unknown_format"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too_large"
    NO_TEXT = "no_text"
    TIMEOUT = "timeout"
    SECRET = "secret"  # noqa: S105 - a mark of secrecy (độ mật), no password
    NOT_FOUND = "not_found"


class UnreadableDocumentError(Exception):
    """A file that cannot be read; ``message`` tells the user why and what to do, in Vietnamese."""

    def __init__(self, code: UnreadableCode, message: str) -> None:
        # Both: it crosses from the reading process, and an exception is built anew from its arguments.
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return self.message
