"""The engine: rules are found, selected by prefix, run in reading order."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from thongsuot.core.rules import registry
from thongsuot.core.rules.rule_text import read_rule_text
from thongsuot.core.rules.selection import Selection

RULES = registry.all_rules()
SOURCE = Path(registry.__file__).parent


def test_every_file_with_a_code_is_a_rule_and_stands_in_the_folder_of_its_family():
    files = [path for path in SOURCE.glob("*/*.py") if re.match(r"[a-z]{2}\d{3}_", path.name)]

    assert len(files) == len(RULES) > 7
    families = {rule.code[:3]: rule.family for rule in RULES}
    assert all(rule.family == families[rule.code[:3]] for rule in RULES)


def test_rules_are_sorted_and_no_code_is_doubled():
    codes = [rule.code for rule in RULES]

    assert codes == sorted(set(codes))


@pytest.mark.parametrize(
    ("selection", "code", "taken"),
    [
        (Selection(), "TT102", True),
        (Selection(select=("TT",)), "TT102", True),
        (Selection(select=("TT",)), "KH701", False),
        (Selection(select=("tt1",), ignore=("TT102",)), "TT102", False),
        (Selection(ignore=("TT",)), "TT102", False),
        (Selection(select=("TT102",), ignore=("TT",)), "TT102", True),
    ],
)
def test_selection_by_prefix_the_longer_one_wins(selection, code, taken):
    assert selection.takes(registry.rule_of(code)) is taken


def test_a_rule_under_trial_runs_only_where_asked_for():
    rule = replace(registry.rule_of("TT102"), preview=True)

    assert not Selection().takes(rule)
    assert Selection(preview=True).takes(rule)
    assert Selection(select=("TT102",)).takes(rule)


def test_unknown_prefixes_are_named():
    assert Selection(select=("TT", "XX9")).unknown(RULES) == ("XX9",)


def test_a_docstring_without_a_section_is_refused():
    with pytest.raises(ValueError, match="Vì sao"):
        read_rule_text("Tiêu đề.\n\nKiểm tra gì:\n    Một điều.\n", "form.tt999_x")
