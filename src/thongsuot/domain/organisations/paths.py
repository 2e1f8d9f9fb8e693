"""Materialised paths (đường dẫn đơn vị): five digits a level, so that a subtree is one range of strings."""

from __future__ import annotations

STEP = 5
_MOST = 10**STEP - 2


def child_path(parent: str, number: int) -> str:
    """Give the path of the child with that number (from 1) among its siblings.

    Raises:
        ValueError: a level holds no more units than five digits count.
    """
    if not 1 <= number <= _MOST:
        message = f"a unit has at most {_MOST} units directly below it"
        raise ValueError(message)
    return f"{parent}{number:0{STEP}}"


def end_of_subtree(path: str) -> str:
    """Give the first path that no longer lies in the subtree of ``path``."""
    return f"{int(path) + 1:0{len(path)}}"


def ancestor_paths(path: str) -> list[str]:
    """Give the paths of all units above, from the root down."""
    return [path[:end] for end in range(STEP, len(path), STEP)]
