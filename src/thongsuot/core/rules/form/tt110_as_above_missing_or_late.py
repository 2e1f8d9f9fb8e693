"""Thiếu “Như trên” hoặc không ghi ở dòng đầu.

Kiểm tra gì:
    Văn bản có Kính gửi thì dòng đầu của Nơi nhận là “Như trên”.
Vì sao:
    Văn thư phát hành theo Nơi nhận; thiếu “Như trên” thì cơ quan ở Kính gửi có thể không được gửi.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b
Ví dụ:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Lãnh đạo Sở;
    - Như kính gửi;
    - Lưu: VT, NVY.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
Sửa thành:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Lãnh đạo Sở;
    - Lưu: VT, NVY.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thongsuot.core.model.tail import Recipient
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

_AS_ABOVE = ("như trên", "như kính gửi", "như kính gởi")


_AS_WRITTEN = "Như trên"
_LINE = re.compile(r"[ \t]*[-–+*•]?[ \t]*(\S.*?)[ \t]*[;.,]?[ \t]*$")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the line of the addressees among the recipients of a letter that has Kính gửi."""
    recipients = letter.directive.recipients
    if not letter.directive.addressees or not (recipients or letter.directive.archive):
        return
    places = [i for i, line in enumerate(recipients) if fold(line.text).startswith(_AS_ABOVE)]
    if not places:
        yield Flaw(
            "Nơi nhận thiếu dòng “Như trên” cho các cơ quan ở Kính gửi.",
            related=(Span(letter.tail.start, letter.tail.start),),
        )
        return
    line = recipients[places[0]]
    wrong = []
    if not fold(line.text).startswith(_AS_ABOVE[0]):
        wrong.append("phải ghi là “Như trên”")
    if places[0] > 0:
        wrong.append("phải là dòng đầu tiên của Nơi nhận")
    if wrong:
        yield Flaw(
            f"Dòng “{line.text}” {' và '.join(wrong)}.",
            line.span,
            related=(recipients[0].span,),
            fix=_fix(letter, recipients[: places[0] + 1]),
        )


def _fix(letter: Letter, lines: Sequence[Recipient]) -> Fix | None:
    """Write ``Như trên`` into the first of the lines, and what stood in each one into the next."""
    places = [_words(letter, line) for line in lines]
    if len({letter.text.count("\n", 0, place.start) for place in places}) < len(places):
        return None
    held = [_AS_WRITTEN, *(place.of(letter.text) for place in places[:-1])]
    return Fix(
        safe=True,
        edits=tuple(Edit(place, words) for place, words in zip(places, held, strict=True)),
    )


def _words(letter: Letter, line: Recipient) -> Span:
    """Give the words of a line without the dash before and the sign behind them."""
    start = letter.text.rfind("\n", 0, line.span.start) + 1
    end = letter.text.find("\n", line.span.start)
    match = _LINE.match(letter.text, start, len(letter.text) if end < 0 else end)
    return line.span if match is None else Span(*match.span(1))
