"""Example (ví dụ của quy tắc): reads and checks the Example and the Instead of a rule's docstring."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.rules.context import Context
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.page_layout import PageLayout
from thongsuot.core.rules.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Callable

    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.reading import Reading
    from thongsuot.core.rules.rule import Rule

PARENT = "=== Văn bản cấp trên ==="
OWN = "=== Văn bản của đơn vị ==="
LAYOUT = "=== Trình bày ==="

_PART = re.compile(rf"^({'|'.join(map(re.escape, (PARENT, OWN, LAYOUT)))})$", re.MULTILINE)
_MEASURE = re.compile(r"^(?P<name>\w+): (?P<value>.+)$", re.MULTILINE)
_LISTS = {"fonts", "sizes"}


def findings_of_example(
    rule: Rule, example: str, read_text: Callable[[str], Reading]
) -> tuple[Finding, ...]:
    """Give what ``rule`` alone finds in an example; ``read_text`` is the real reading."""
    parts = _parts(example)
    parent = read_text(parts[PARENT]) if PARENT in parts else None
    layout = _layout(parts[LAYOUT]) if LAYOUT in parts else None
    return check(
        read_text(parts[OWN]), Context(parent=parent, layout=layout), Selection(select=(rule.code,))
    )


def _parts(example: str) -> dict[str, str]:
    pieces = _PART.split(example)
    if len(pieces) == 1:
        return {OWN: example}
    named = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    return {OWN: "", **{name: text.strip("\n") for name, text in named.items()}}


def _layout(words: str) -> PageLayout:
    """Read lines like ``left: 30`` and ``fonts: Times New Roman 0.9; Arial 0.1``."""
    measures = {match["name"]: match["value"] for match in _MEASURE.finditer(words)}
    shares = {
        name: tuple(_share(part, as_number=name == "sizes") for part in value.split(";"))
        for name, value in measures.items()
        if name in _LISTS
    }
    plain = {name: float(value) for name, value in measures.items() if name not in _LISTS}
    return PageLayout(**plain, **shares)  # type: ignore[arg-type]  # the keys are those of the docstring


def _share(words: str, *, as_number: bool) -> tuple[str | float, float]:
    name, _, share = words.strip().rpartition(" ")
    return (float(name) if as_number else name), float(share)
