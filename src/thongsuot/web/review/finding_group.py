"""Findings of one rule (phát hiện cùng loại) under one heading, each with its place."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.core.rules.registry import rule_of
from thongsuot.web.review.finding_line import GRAVEST, FindingLine


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """What one rule found: the ``heading`` is said once, the ``lines`` say where.

    ``says_one_thing``: the messages are one, only their places differ.
    """

    code: str
    heading: str
    legal_basis: str
    lines: tuple[FindingLine, ...]
    says_one_thing: bool


def by_severity(lines: list[FindingLine]) -> list[tuple[str, list[FindingGroup]]]:
    """Give the findings of each severity that there are, the gravest first, rule by rule."""
    groups = ((each, [line for line in lines if line.severity == each]) for each in GRAVEST)
    return [(severity, by_rule(rows)) for severity, rows in groups if rows]


def by_rule(lines: list[FindingLine]) -> list[FindingGroup]:
    """Give the findings rule by rule, in the order in which the rules first appear."""
    codes = dict.fromkeys(line.code for line in lines)
    return [_group(code, tuple(line for line in lines if line.code == code)) for code in codes]


def _group(code: str, lines: tuple[FindingLine, ...]) -> FindingGroup:
    one = len({line.message for line in lines}) == 1
    heading = lines[0].message if one else _title(code)
    return FindingGroup(code, heading, lines[0].legal_basis, lines, one)


def _title(code: str) -> str:
    try:
        return f"{rule_of(code).text.title}:"
    except KeyError:
        # a rule of an earlier version that is no more: its findings stay
        return f"{code}:"
