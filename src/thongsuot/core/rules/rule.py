"""Rule (quy tắc): one check with its code, its severity and the words that explain it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from thongsuot.core.model.finding import Severity
    from thongsuot.core.rules.decree import Decree
    from thongsuot.core.rules.flaw import Flaw
    from thongsuot.core.rules.letter import Letter
    from thongsuot.core.rules.rule_text import RuleText


class Check(Protocol):
    """What the module of a rule does."""

    def __call__(self, letter: Letter) -> Iterator[Flaw]:
        """Give what is wrong with the letter."""
        ...


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the registry found it; ``code`` and ``slug`` come from the name of its file.

    ``decree`` is that of rules of form, which bind state bodies only (Nghị định 30/2020/NĐ-CP, Điều 2)
    and documents of its own time; ``since`` is the day from which documents are measured by any other rule.
    ``by_layout`` marks rules that look at the author's file and not at its words.
    """

    code: str
    slug: str
    family: str
    severity: Severity
    text: RuleText
    check: Check
    decree: Decree | None = None
    preview: bool = False
    since: date | None = None
    by_layout: bool = False
