"""Warmth (mức khởi động trước): what a nursery loads before it forks the first reader."""

from __future__ import annotations

from enum import Enum


class Warmth(Enum):
    """How much is ready when the first document comes.

    COLD: nothing, for one reader of a few documents, which loads what these need. READING: all that
    reads a letter; what opens a form of file is loaded by the reader that meets it. ALL: every form
    of file and every rule, for a server, in which nobody is to wait.
    """

    COLD = "cold"
    READING = "reading"
    ALL = "all"
