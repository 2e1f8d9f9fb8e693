"""Từ hoặc cụm từ lặp, từ thừa.

Kiểm tra gì:
    Không lặp liền hai lần cùng một từ, một cụm từ, một đoạn; không để sót từ khi sửa câu (“có về việc”).
Vì sao:
    Từ lặp, từ thừa là dấu vết sửa câu chưa xong, có khi làm đổi nghĩa.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 (văn phong, chính tả tiếng Việt)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức tổ chức lễ kỷ niệm.

    2. Sở Nội vụ tổ chức hội nghị.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức lễ kỷ niệm.

    2. Sở Nội vụ tổ chức hội nghị.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE

_DOUBLED = re.compile(
    r"(?<![\w-])((?:[^\W\d_]+[ \t]+){0,4}?[^\W\d_]+)[ \t]+\1(?![\w-])", re.IGNORECASE
)
_STRAY = re.compile(
    r"(?<!\w)(?:đã|đang|sẽ|được|bị|có|của|và|các|những)[ \t]+(?=về việc\b)", re.IGNORECASE
)
_LONG_PARAGRAPH = 60


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for words that stand twice side by side, for strays, for paragraphs given twice."""
    start, end = 0, letter.tail.start
    for match in _DOUBLED.finditer(letter.text, start, end):
        if match[1].lower() not in reduplications() and not match[1].isupper():
            span = Span(match.end(1), match.end())
            yield Flaw(
                f"Lặp từ: “{letter.words(Span(*match.span()))}”.",
                Span(*match.span()),
                fix=Fix(safe=False, edits=(Edit(span, ""),)),
            )
    for match in _STRAY.finditer(letter.text, start, end):
        span = Span(*match.span())
        yield Flaw(
            f"Thừa chữ “{match[0].strip()}” trước “về việc”.",
            Span(span.start, span.start + len(match[0].rstrip())),
            fix=Fix(safe=False, edits=(Edit(span, ""),)),
        )
    seen: dict[str, Span] = {}
    for line in letter.paragraphs:
        key = fold(line.text)
        if len(key) >= _LONG_PARAGRAPH and key in seen:
            yield Flaw(
                "Đoạn này lặp lại nguyên văn một đoạn ở trên.", line.span, related=(seen[key],)
            )
        seen.setdefault(key, line.span)


@cache
def reduplications() -> frozenset[str]:
    """Words that are doubled by rights (thường thường, dần dần)."""
    return frozenset(strings("rule_words", "reduplications"))
