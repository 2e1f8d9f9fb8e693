"""Page of a rule (trang giải thích quy tắc): Markdown in Vietnamese from the rule's docstring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.rules.report_text import SEVERITY_WORDS
from thongsuot.core.rules.rule_text import EXAMPLE, GROUND, INSTEAD, WHAT, WHY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thongsuot.core.rules.rule import Rule

FAMILIES = {
    "form": "TT. Thể thức",
    "references": "CC. Căn cứ, viện dẫn",
    "tasks": "NV. Nhiệm vụ",
    "deadlines": "TH. Thời hạn",
    "language": "NN. Ngôn ngữ",
    "campaign": "KH. Ngày, đợt, chủ đề",
    "adoption": "KT. So với văn bản cấp trên",
}


def page_of(rule: Rule) -> str:
    """Give the page of one rule."""
    text = rule.text
    return "\n".join(
        [
            f"# {rule.code}. {text.title}",
            "",
            f"Mức: **{SEVERITY_WORDS[rule.severity]}** · tên: `{rule.slug}`",
            "",
            *_section(WHAT, _flowing(text.what)),
            *_section(WHY, _flowing(text.why)),
            *_section(GROUND, _flowing(text.ground)),
            *_section(EXAMPLE, f"```text\n{text.example}\n```"),
            *_section(INSTEAD, f"```text\n{text.instead}\n```"),
        ]
    )


def index_of(rules: Iterable[Rule]) -> str:
    """Give the list of all rules by family."""
    rules = list(rules)
    lines = ["# Danh mục quy tắc kiểm tra", ""]
    for family, title in FAMILIES.items():
        lines += [f"## {title}", "", "| Mã | Quy tắc | Mức |", "| --- | --- | --- |"]
        lines += [
            f"| [{rule.code}]({rule.code}.md) | {rule.text.title} | {SEVERITY_WORDS[rule.severity]} |"
            for rule in rules
            if rule.family == family
        ]
        lines.append("")
    return "\n".join(lines)


def _section(title: str, body: str) -> list[str]:
    return [f"## {title}", "", body, ""]


def _flowing(words: str) -> str:
    return " ".join(words.split())
