"""Report as HTML (kết quả kiểm tra để xem và in): one file that needs nothing else, the words marked in the text."""

from __future__ import annotations

from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from thongsuot.core.rules.registry import rule_of
from thongsuot.core.rules.report_text import SEVERITY_WORDS, summary
from thongsuot.core.rules.rule_text import GROUND, WHAT, WHY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.reading import Reading

    Found = tuple[str, Reading, Sequence[Finding]]

_PAGE = """<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<h1>{title}</h1>
{documents}
<section class="rules"><h2>Giải thích các quy tắc</h2>
{rules}
</section>
</body>
</html>
"""
_TITLE = "Kết quả kiểm tra văn bản"
_SEVEREST = {severity: rank for rank, severity in enumerate(SEVERITY_WORDS)}


def to_html(checked: Iterable[Found]) -> str:
    """Give the page about all documents, each with its name; every finding leads to its rule and its words."""
    found = list(checked)
    codes = sorted({finding.code for _name, _reading, findings in found for finding in findings})
    style = files("thongsuot.core.rules") / "report.css"
    return _PAGE.format(
        title=_TITLE,
        style=style.read_text(encoding="utf-8"),
        documents="\n".join(_document(number, *one) for number, one in enumerate(found, start=1)),
        rules="\n".join(map(_rule, codes)) or "<p>Không có.</p>",
    )


def _document(number: int, name: str, reading: Reading, findings: Sequence[Finding]) -> str:
    listed = "\n".join(_finding(number, at, one) for at, one in enumerate(findings, start=1))
    lines = "".join(_pieces(number, reading.text, findings))
    return (
        f'<article><h2>{escape(name)}</h2><p class="sum">{escape(summary(findings))}</p>\n'
        f'<div class="sides"><div class="text">{lines}</div>\n<ol class="found">{listed}</ol></div></article>'
    )


def _finding(number: int, at: int, finding: Finding) -> str:
    key = f"{number}-{at}"
    ground = f"<small>Căn cứ: {escape(finding.legal_basis)}</small>" if finding.legal_basis else ""
    return (
        f'<li id="f-{key}" class="{finding.severity.value}"><a href="#{finding.code}">{finding.code}</a> '
        f"<b>{SEVERITY_WORDS[finding.severity]}</b>: {escape(finding.message)} "
        f'<a class="to" href="#w-{key}">xem chỗ này</a> {ground}</li>'
    )


def _pieces(number: int, text: str, findings: Sequence[Finding]) -> Iterator[str]:
    """Cut the text at the ends of all findings; every piece bears the severest of those that cover it."""
    places = [finding.span or finding.related[0] for finding in findings if _has_place(finding)]
    numbers = [at for at, finding in enumerate(findings, start=1) if _has_place(finding)]
    bounds = sorted({0, len(text), *(edge for span in places for edge in (span.start, span.end))})
    for start, end in zip(bounds, [*bounds[1:], len(text)], strict=True):
        for at, span in zip(numbers, places, strict=True):
            if span.start == start:
                sign = "" if span.start < span.end else f'<a href="#f-{number}-{at}">▸{at}</a>'
                yield f'<span id="w-{number}-{at}" class="at">{sign}</span>'
        words = escape(text[start:end])
        over = [
            (findings[at - 1], at)
            for at, span in zip(numbers, places, strict=True)
            if findings[at - 1].span is not None and span.start <= start < end <= span.end
        ]
        if not over or not words:
            yield words
            continue
        finding, at = min(over, key=lambda pair: _SEVEREST[pair[0].severity])
        told = escape(f"{finding.code}: {finding.message}", quote=True)
        yield f'<a class="mark {finding.severity.value}" href="#f-{number}-{at}" title="{told}">{words}</a>'


def _has_place(finding: Finding) -> bool:
    return finding.span is not None or bool(finding.related)


def _rule(code: str) -> str:
    rule = rule_of(code)
    told = ((WHAT, rule.text.what), (WHY, rule.text.why), (GROUND, rule.text.ground))
    body = "".join(
        f"<dt>{title}</dt><dd>{escape(' '.join(words.split()))}</dd>" for title, words in told
    )
    return (
        f'<section id="{code}"><h3>{code}. {escape(rule.text.title)}</h3><dl>{body}</dl></section>'
    )
