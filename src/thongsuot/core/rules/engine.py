"""Engine (bộ kiểm tra): runs the rules over a reading and gives what they found, in reading order."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Finding
from thongsuot.core.rules.context import Context
from thongsuot.core.rules.letter import Letter
from thongsuot.core.rules.registry import all_rules
from thongsuot.core.rules.selection import ALL, Selection

if TYPE_CHECKING:
    from thongsuot.core.model.finding import Severity
    from thongsuot.core.model.reading import Reading
    from thongsuot.core.rules.flaw import Flaw
    from thongsuot.core.rules.rule import Rule

# Of a document that is broken throughout nobody reads more, and their number must not be without end.
_MOST_OF_A_RULE = 1_000

__all__ = ["Context", "check"]


def check(
    reading: Reading, context: Context | None = None, selection: Selection = ALL
) -> tuple[Finding, ...]:
    """Run the selected rules over ``reading`` and give their findings in reading order."""
    context = context or Context()
    letter = Letter(reading, context)
    found = [
        _finding(rule, flaw, context)
        for rule in _selected(selection)
        if _applies(rule, letter, context)
        for flaw in islice(rule.check(letter), _MOST_OF_A_RULE)
    ]
    return tuple(sorted(found, key=_place))


@lru_cache(maxsize=64)
def _selected(selection: Selection) -> tuple[Rule, ...]:
    return tuple(rule for rule in all_rules() if selection.takes(rule))


def _applies(rule: Rule, letter: Letter, context: Context) -> bool:
    if rule.code.startswith(context.off):
        return False
    if rule.decree is not None and not (
        letter.is_state_document and rule.decree.holds_between(*letter.issued_between)
    ):
        return False
    issued = letter.issued
    return rule.since is None or issued is None or issued >= rule.since


def _severity(rule: Rule, flaw: Flaw, context: Context) -> Severity:
    """Give the severity that the agency chose, by the longest beginning of the code, else that of the flaw."""
    chosen = [(len(code), one) for code, one in context.severity if rule.code.startswith(code)]
    if chosen:
        return max(chosen, key=lambda pair: pair[0])[1]
    return flaw.severity or rule.severity


def _finding(rule: Rule, flaw: Flaw, context: Context) -> Finding:
    return Finding(
        code=rule.code,
        slug=rule.slug,
        severity=_severity(rule, flaw, context),
        message=flaw.message,
        span=flaw.span,
        related=flaw.related,
        legal_basis=" ".join(rule.text.ground.split()),
        fix=flaw.fix,
    )


def _place(finding: Finding) -> tuple[int, str]:
    anchor = finding.span or next(iter(finding.related), None)
    return (0 if anchor is None else anchor.start, finding.code)
