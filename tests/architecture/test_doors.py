"""Doors ask access, queries and actions; they never reach into the tables themselves."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src/thongsuot"
# `@router.delete` declares an operation; it deletes nothing itself.
HARMLESS = {"router"}
TABLE_WORDS = {"objects", "save", "delete", "bulk_create", "bulk_update", "get_or_create"}


@pytest.mark.parametrize("door", ["web", "api", "cli"])
def test_no_door_touches_a_table(door):
    touched = [
        f"{path.relative_to(SOURCE)}:{node.lineno} .{node.attr}"
        for path in (SOURCE / door).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in TABLE_WORDS
        and not (isinstance(node.value, ast.Name) and node.value.id in HARMLESS)
    ]

    assert touched == []
