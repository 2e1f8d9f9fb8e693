"""Write docs/rules: a page for each rule from its docstring, and the list of all.

Run: python -m tools.rule_pages [--check]
"""

from __future__ import annotations

import sys
from pathlib import Path

from thongsuot.core.rules.page import index_of, page_of
from thongsuot.core.rules.registry import all_rules

FOLDER = Path(__file__).resolve().parents[1] / "docs/rules"


def pages() -> dict[str, str]:
    """Give the name and the text of every page."""
    rules = all_rules()
    return {"README.md": index_of(rules), **{f"{rule.code}.md": page_of(rule) for rule in rules}}


def stale() -> list[str]:
    """Name the pages that differ from what the docstrings say, are missing or belong to no rule."""
    wanted = pages()
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    return sorted(
        name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name)
    )


def main() -> None:
    """Write the pages, or with ``--check`` only tell which are stale."""
    if "--check" in sys.argv[1:]:
        sys.exit(f"stale: {', '.join(stale())}" if stale() else 0)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("*.md"):
        path.unlink()
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
