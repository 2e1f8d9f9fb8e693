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
    from collections.abc import Iterator, Sequence

    from thongsuot.core.rules.letter import Letter
    from thongsuot.core.rules.words import Word

SEVERITY = Severity.NOTE

_LONGEST = 5
_PAIR = 2
_STRAY = re.compile(
    r"(?<!\w)(?:đã|đang|sẽ|được|bị|có|của|và|các|những)[ \t]+(?=về việc\b)", re.IGNORECASE
)
_LONG_PARAGRAPH = 60


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for words that stand twice side by side, for strays, for paragraphs given twice."""
    start, end = 0, letter.tail.start
    for once, twice in _doubled(letter.words_in_sentences):
        both = Span(once.start, twice.end)
        edit = Edit(Span(once.end, twice.end), "")
        words = letter.words(both)
        is_sure = len(words.split()) > _PAIR or fold(words).split()[0] in _links()
        yield Flaw(f"Lặp từ: “{words}”.", both, fix=Fix(safe=is_sure, edits=(edit,)))
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


def _doubled(tokens: Sequence[Word]) -> Iterator[tuple[Span, Span]]:
    """Give each run of up to five words that stands twice side by side with nothing but blanks between."""
    words = [token.plain for token in tokens]
    last = -1
    for at, length in sorted(_repeats(words), key=lambda one: (one[0], -one[1])):
        run = tokens[at : at + 2 * length]
        by_rights = " ".join(words[at : at + length]) in reduplications()
        plain_run = all(token.joined for token in run[1:]) and not run[0].written.isupper()
        if at >= last and not by_rights and plain_run:
            last = at + 2 * length
            yield Span(run[0].start, run[length - 1].end), Span(run[length].start, run[-1].end)


def _repeats(words: list[str]) -> Iterator[tuple[int, int]]:
    """Give where a run of up to five words is followed by itself, with its length."""
    places: dict[str, list[int]] = {}
    for now, word in enumerate(words):
        before = places.setdefault(word, [])
        for at in before[-_LONGEST:]:
            length = now - at
            if length <= _LONGEST and words[at:now] == words[now : now + length]:
                yield at, length
        before.append(now)


@cache
def _links() -> frozenset[str]:
    """Words of grammar, which mean nothing when they stand twice (của của)."""
    return frozenset(strings("rule_words", "links"))


@cache
def reduplications() -> frozenset[str]:
    """Words that are doubled by rights (thường thường, dần dần)."""
    return frozenset(strings("rule_words", "reduplications"))
