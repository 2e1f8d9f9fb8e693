"""Rules (quy tắc kiểm tra): what is checked, why and on what legal ground, a page for each."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from thongsuot.core.rules.page import FAMILIES
from thongsuot.core.rules.registry import all_rules, rule_of
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.render import render_page
from thongsuot.web.signed_in import signed_in


@require_safe
@signed_in
def rules(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Show all rules, family by family."""
    families = [
        (title, [rule for rule in all_rules() if rule.family == family])
        for family, title in FAMILIES.items()
    ]
    return render_page(request, actor, "rules/page.html", {"families": families})


@require_safe
@signed_in
def rule(request: HttpRequest, actor: Actor, code: str) -> HttpResponseBase:
    """Show one rule with its example and what to write instead."""
    try:
        found = rule_of(code.upper())
    except KeyError as error:
        raise NotFoundError(_("Không có quy tắc này.")) from error
    context = {"rule": found, "family": FAMILIES[found.family], "severity": found.severity.value}
    return render_page(request, actor, "rule/page.html", context)
