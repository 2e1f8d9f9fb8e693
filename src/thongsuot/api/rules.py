"""Rules of the checker (quy tắc kiểm tra): what each one looks at, why, on what ground, with its example."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.core.rules.registry import all_rules, rule_of
from thongsuot.core.rules.rule import Rule
from thongsuot.domain.errors import NotFoundError

router = Router(tags=["rules"])


class RuleOut(Schema):
    """A rule as its page tells of it; ``decree`` is the number of that whose form it measures."""

    code: str
    slug: str
    family: str
    severity: str
    title: str
    what: str
    why: str
    legal_basis: str
    example: str
    instead: str
    decree: str | None


@router.get("", response=list[RuleOut], summary="All rules")
def list_rules(request: HttpRequest) -> list[dict[str, Any]]:
    """Give all rules by their codes."""
    actor_of(request)
    return [_shown(rule) for rule in all_rules()]


@router.get("/{code}", response=RuleOut, summary="One rule")
def get_rule(request: HttpRequest, code: str) -> dict[str, Any]:
    """Give one rule."""
    actor_of(request)
    try:
        return _shown(rule_of(code.upper()))
    except KeyError as error:
        raise NotFoundError("Không có quy tắc này.") from error


def _shown(rule: Rule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "slug": rule.slug,
        "family": rule.family,
        "severity": rule.severity.value,
        "title": rule.text.title,
        "what": rule.text.what,
        "why": rule.text.why,
        "legal_basis": rule.text.ground,
        "example": rule.text.example,
        "instead": rule.text.instead,
        "decree": rule.decree.number if rule.decree else None,
    }
