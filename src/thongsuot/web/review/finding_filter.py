"""Filter of findings (lọc phát hiện) on the review screen: by severity and by family of rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, QueryDict

from thongsuot.core.rules.page import FAMILIES
from thongsuot.core.rules.registry import rule_of
from thongsuot.web.review.finding_line import GRAVEST, FindingLine
from thongsuot.web.templatetags.states import LOOKS


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """What is chosen; empty where everything is to be shown."""

    severity: str = ""
    family: str = ""

    @property
    def is_set(self) -> bool:
        """Tell whether anything is left out."""
        return bool(self.severity or self.family)

    def lets(self, line: FindingLine) -> bool:
        """Tell whether a finding is to be shown."""
        return self.severity in {"", line.severity} and self.family in {"", _family(line.code)}


EVERYTHING = FindingFilter()


def filters_of(sent: QueryDict) -> FindingFilter:
    """Read the filter that was sent; what is no severity or family is none."""
    severity, family = sent.get("muc", ""), sent.get("ho", "")
    return FindingFilter(
        severity if severity in GRAVEST else "", family if family in FAMILIES else ""
    )


def posted_filters(request: HttpRequest) -> FindingFilter:
    """Read the filter that a form on the review screen carries along."""
    return filters_of(request.POST)


def severities_of(lines: Iterable[FindingLine]) -> list[tuple[str, str]]:
    """Give the severities that there are, with their words."""
    found = {line.severity for line in lines}
    return [(each, str(LOOKS["severity"][each].word)) for each in GRAVEST if each in found]


def families_of(lines: Iterable[FindingLine]) -> list[tuple[str, str]]:
    """Give the families of rules that there are, with their titles."""
    found = {_family(line.code) for line in lines}
    return [(family, title) for family, title in FAMILIES.items() if family in found]


def _family(code: str) -> str:
    try:
        return rule_of(code).family
    except KeyError:
        return ""
