"""The Example of every rule raises that rule, its Instead does not: both go through the real reading."""

import pytest

from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.example import findings_of_example
from thongsuot.core.rules.registry import all_rules

RULES = all_rules()
CODES = [rule.code for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_the_example_raises_the_rule(rule):
    found = findings_of_example(rule, rule.text.example, read_text)

    assert {finding.code for finding in found} == {rule.code}


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_the_instead_does_not(rule):
    assert findings_of_example(rule, rule.text.instead, read_text) == ()


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_findings_tell_an_official_what_to_do_and_where(rule):
    for finding in findings_of_example(rule, rule.text.example, read_text):
        assert finding.message[0].isupper() or not finding.message[0].isalpha()
        assert finding.message.endswith((".", "?", "…"))
        assert finding.span is not None or finding.related
        assert finding.legal_basis
