"""Tên chính thức của ngày, đợt bị rút gọn hoặc thay đổi.

Kiểm tra gì:
    Tên ngày, đợt phải viết đủ như văn bản quy định, ở mọi chỗ trong văn bản.
Vì sao:
    Bỏ bớt chữ thì thành tên khác; băng rôn, bài viết sẽ in theo tên sai.
Căn cứ pháp lý:
    Văn bản quy định về ngày, đợt đó; Nghị định 30/2020/NĐ-CP, Phụ lục II, Phần V
Ví dụ:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức tuyên truyền về “Ngày Công tác xã hội” trên báo chí.
Sửa thành:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức tuyên truyền về “Ngày Công tác xã hội Việt Nam” trên báo chí.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put
from thongsuot.core.vocabulary.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

_OTHER = re.compile(
    r"[\s,]*(?:thế giới|quốc tế|toàn cầu|asean|(?:của )?(?:tỉnh|thành phố|huyện|ngành))"
)
_LEAST_WORDS = 4
_SLACK = 2  # words that may be missing of a name that is still meant


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the beginning of the name that goes on otherwise than the name does."""
    name = letter.known_campaign.name if letter.known_campaign else ""
    words = fold(name).split()
    if len(words) < _LEAST_WORDS + 1:
        return
    yield from _altered(letter, name, words)
    stem = words[:_LEAST_WORDS]
    pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, stem)) + r"(?!\w)")
    for match in pattern.finditer(letter.folded):
        goes_on = _goes_on(letter.folded, match.end(), words[_LEAST_WORDS:])
        if (
            goes_on is None
            or _OTHER.match(letter.folded, match.end())
            or _is_common(letter, match.start())
        ):
            continue
        span = Span(match.start(), goes_on)
        yield Flaw(
            f"Tên “{letter.words(span)}” viết thiếu, tên chính thức là “{name}”.",
            span,
            fix=put(span, name, safe=False),
        )


def _altered(letter: Letter, name: str, words: list[str]) -> Iterator[Flaw]:
    """Look for names with the same first and last words and most of the others, with a word more, less or other."""
    first, last = re.escape(words[0]), r"\s+".join(map(re.escape, words[-2:]))
    pattern = re.compile(rf"(?<!\w){first}((?:\s+[^\W\d_]+){{1,{len(words)}}}?)\s+{last}(?!\w)")
    for match in pattern.finditer(letter.folded):
        written = match[0].split()
        missing = [one for one in words if one not in written]
        strange = [one for one in written if one not in words]
        differs = written != words and abs(len(written) - len(words)) <= _SLACK
        near = len(missing) <= _SLACK and len(strange) <= 1 and (missing or strange)
        inner = set(words[1:-2]) & set(written[1:-2])
        if differs and near and inner and not _is_common(letter, match.start()):
            span = Span(*match.span())
            yield Flaw(
                f"Tên “{letter.words(span)}” viết khác tên chính thức “{name}”.",
                span,
                fix=put(span, name, safe=False),
            )


def _goes_on(folded: str, at: int, rest: list[str]) -> int | None:
    """Give the end of what is there of the rest, None where all of it is."""
    for word in rest:
        found = (
            re.compile(r"[\s\-]+" + re.escape(word) + r"(?!\w)").match(folded, at)
            if word != "-"
            else None
        )
        if word == "-":
            continue
        if found is None:
            return at
        at = found.end()
    return None


def _is_common(letter: Letter, start: int) -> bool:
    """In small letters the words are no name (ngày công tác …)."""
    return letter.text[start].islower()
