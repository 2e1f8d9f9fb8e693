"""Rule text (lời giải thích quy tắc): the docstring of a rule, taken apart into its sections."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

WHAT = "Kiểm tra gì"
WHY = "Vì sao"
GROUND = "Căn cứ pháp lý"
EXAMPLE = "Ví dụ"
INSTEAD = "Sửa thành"
SECTIONS = (WHAT, WHY, GROUND, EXAMPLE, INSTEAD)


@dataclass(frozen=True, slots=True)
class RuleText:
    """The sections of a rule's docstring, in Vietnamese."""

    title: str
    what: str
    why: str
    ground: str
    example: str
    instead: str


def read_rule_text(docstring: str | None, module: str) -> RuleText:
    """Take the docstring of a rule apart.

    Raises:
        ValueError: a section is missing, empty or out of order.
    """
    title, _, rest = textwrap.dedent(docstring or "").strip().partition("\n")
    found: dict[str, list[str]] = {}
    for line in rest.splitlines():
        name = line.rstrip(":")
        if line == f"{name}:" and name in SECTIONS:
            found[name] = []
        elif found:
            found[list(found)[-1]].append(line)
    bodies = {name: textwrap.dedent("\n".join(lines)).strip("\n") for name, lines in found.items()}
    if tuple(bodies) != SECTIONS or not all(bodies.values()):
        message = f"{module}: the docstring needs the sections {', '.join(SECTIONS)}"
        raise ValueError(message)
    return RuleText(title.rstrip("."), *(bodies[name].rstrip() for name in SECTIONS))
