"""Chữ viết tắt sai hoặc gây nhầm sang cơ quan khác.

Kiểm tra gì:
    Chữ viết tắt tên cơ quan phải đúng các chữ đầu của tên và không trùng với chữ viết tắt của cơ quan khác.
Vì sao:
    Sai một chữ cái là thành cơ quan khác (BHXH là bảo hiểm xã hội, BTXH là bảo trợ xã hội): văn bản gửi nhầm nơi.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 và khoản 6 (chữ viết tắt)
Ví dụ:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Sở VHHTDL;
    - Lưu: VT, KGVX.
Sửa thành:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Sở VHTTDL;
    - Lưu: VT, KGVX.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.abbreviations import initials, known_abbreviations, running_initials
from thongsuot.core.rules.body_names import without_place
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put
from thongsuot.core.vocabulary.load import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

# Not beside a hyphen: LĐ-TB&XH is one word in two halves.
_TOKEN = re.compile(r"(?<![\w&])(?<![\w&][-–])[A-ZĐ][A-ZĐ&]{2,}(?![\w&])(?![-–][\w&])")
_LONG = 4
_LONGER = 6  # letters from which a word may differ in one letter and still be meant


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the abbreviations of Nơi nhận: clashes first, then slips, then unknown ones."""
    named = _names_in_full(letter)
    for line in letter.directive.recipients:
        for match in _TOKEN.finditer(letter.text, line.span.start, line.span.end):
            flaw = _flaw(letter, match, named)
            if flaw is not None:
                yield flaw


def _flaw(letter: Letter, match: re.Match[str], named: dict[str, str]) -> Flaw | None:
    short = match[0]
    span = Span(*match.span())
    before = letter.text[max(0, match.start() - 40) : match.start()].rsplit(None, 1)[-1:] or [""]
    meant = _never_so_called(short, before[0]) or _clash(short, before[0], named)
    if meant is not None:
        return Flaw(
            f"“{before[0]} {short}” không khớp với “{meant}” trong văn bản: có lẽ viết tắt sai.",
            span,
        )
    if short in known_abbreviations() or short in letter.context.abbreviations:
        return None
    if short in running_initials(letter.body.of(letter.text)):
        return None
    near = _near(short)
    if near is not None:
        return Flaw(
            f"Chữ viết tắt “{short}” có lẽ viết nhầm, đúng là “{near}”.",
            span,
            fix=put(span, near, safe=False),
        )
    return Flaw(
        f"Không rõ “{short}” là chữ viết tắt của cơ quan nào.", span, severity=Severity.NOTE
    )


def _names_in_full(letter: Letter) -> dict[str, str]:
    """Give the bodies that the text names in full, by head noun and initials of the rest."""
    named = [agency.name for agency in letter.mentions if agency.span.end <= letter.tail.start]
    named += [duty.via for duty in letter.directive.report_duties if duty.via]
    return {
        f"{name.split()[0]} {short}": name
        for name in named
        for words in (name, without_place(name))
        for short in initials(" ".join(words.split()[1:]))
    }


def _never_so_called(short: str, head: str) -> str | None:
    """Give what must be meant where no body of that sort bears the abbreviation (Cục BHXH for Cục BTXH)."""
    row = table("known_abbreviations")["never"].get(short)
    return f"{head} {row['meant']}" if row and head in row["after"] else None


def _clash(short: str, head: str, named: dict[str, str]) -> str | None:
    """Give the body of the text that must be meant: same head noun, initials but for one letter."""
    if f"{head} {short}" in named or len(short) < _LONG:
        return None
    fits = {
        name
        for key, name in named.items()
        if key.split()[0] == head and _one_letter_apart(key.split()[1], short)
    }
    return fits.pop() if len(fits) == 1 else None


@lru_cache(maxsize=512)
def _near(short: str) -> str | None:
    if len(short) < _LONG:
        return None
    near = [
        known for known in known_abbreviations() if len(known) >= _LONG and _is_slip(known, short)
    ]
    return min(
        near, key=lambda known: ("&" in known, abs(len(known) - len(short)), known), default=None
    )


def _is_slip(known: str, short: str) -> bool:
    """Tell whether letters changed places, one fell out or came in, or one of many is another."""
    if sorted(known) == sorted(short):
        return Levenshtein.distance(known, short, score_cutoff=2) <= 2  # noqa: PLR2004 - two letters changed places
    many = len(short) >= _LONGER or (len(known) != len(short) and len(short) > _LONG)
    return many and _one_letter_apart(known, short)


def _one_letter_apart(one: str, other: str) -> bool:
    return Levenshtein.distance(one, other, score_cutoff=1) == 1
