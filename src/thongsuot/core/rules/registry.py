"""Registry (danh mục quy tắc): finds the rules by walking the package, so that a new file is a new rule."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core import rules
from thongsuot.core.rules.decree import decree_on_form
from thongsuot.core.rules.rule import Rule
from thongsuot.core.rules.rule_text import read_rule_text

if TYPE_CHECKING:
    from types import ModuleType

_RULE_FILE = re.compile(r"(?P<code>[a-z]{2}\d{3})_(?P<slug>\w+)")


@cache
def all_rules() -> tuple[Rule, ...]:
    """Give all rules, sorted by code.

    Raises:
        ValueError: two files claim one code, or the docstring of a rule lacks a section.
    """
    found = sorted(
        (_rule(name, match) for name, match in _rule_files()), key=lambda rule: rule.code
    )
    codes = [rule.code for rule in found]
    doubled = {code for code in codes if codes.count(code) > 1}
    if doubled:
        message = f"two rules under one code: {', '.join(sorted(doubled))}"
        raise ValueError(message)
    return tuple(found)


def rule_of(code: str) -> Rule:
    """Give the rule of that code.

    Raises:
        KeyError: there is none.
    """
    for rule in all_rules():
        if rule.code == code:
            return rule
    raise KeyError(code)


def _rule_files() -> list[tuple[str, re.Match[str]]]:
    modules = pkgutil.walk_packages(rules.__path__, f"{rules.__name__}.")
    named = (
        (module.name, _RULE_FILE.fullmatch(module.name.rpartition(".")[2])) for module in modules
    )
    return [(name, match) for name, match in named if match is not None]


def _rule(name: str, match: re.Match[str]) -> Rule:
    module: ModuleType = importlib.import_module(name)
    return Rule(
        code=match["code"].upper(),
        slug=match["slug"].replace("_", "-"),
        family=name.split(".")[-2],
        severity=module.SEVERITY,
        text=read_rule_text(module.__doc__, name),
        check=module.check,
        decree=decree_on_form() if getattr(module, "DECREE", False) else None,
        preview=getattr(module, "PREVIEW", False),
        since=getattr(module, "SINCE", None),
        by_layout=getattr(module, "BY_LAYOUT", False),
    )
