"""The pages of docs/rules say what the docstrings say."""

from thongsuot.core.rules.registry import all_rules
from tools.rule_pages import pages, stale


def test_no_page_is_stale_missing_or_left_over():
    assert stale() == []


def test_every_rule_has_its_page_and_stands_in_the_list():
    written = pages()

    assert set(written) == {"README.md", *(f"{rule.code}.md" for rule in all_rules())}
    assert all(f"({rule.code}.md)" in written["README.md"] for rule in all_rules())
