"""Names (tên phần tử) of WordprocessingML that marks and changes are written with."""

from __future__ import annotations

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(name: str) -> str:
    """Give the full name of an element or attribute of WordprocessingML."""
    return f"{{{WORDS}}}{name}"
