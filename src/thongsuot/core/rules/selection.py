"""Selection (chọn quy tắc): which rules are on, by prefixes of their codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thongsuot.core.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Selection:
    """Rules whose code begins with one of ``select`` and with none of ``ignore``.

    The longer prefix wins, so ``select=("TT101",), ignore=("TT",)`` leaves TT101 alone on. An empty
    ``select`` stands for all rules. Rules under trial (``preview``) run only where asked for.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    preview: bool = False

    def takes(self, rule: Rule) -> bool:
        """Tell whether the rule is on."""
        wanted = _longest(self.select or ("",), rule.code)
        unwanted = _longest(self.ignore, rule.code)
        by_name = rule.code in {prefix.upper() for prefix in self.select}
        return wanted > unwanted and (by_name or self.preview or not rule.preview)

    def unknown(self, rules: Iterable[Rule]) -> tuple[str, ...]:
        """Give the prefixes that fit no rule at all, slips of the person who typed them."""
        codes = [rule.code for rule in rules]
        return tuple(
            prefix
            for prefix in (*self.select, *self.ignore)
            if not any(code.startswith(prefix.upper()) for code in codes)
        )


def _longest(prefixes: tuple[str, ...], code: str) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix.upper())), default=-1)


ALL = Selection()
