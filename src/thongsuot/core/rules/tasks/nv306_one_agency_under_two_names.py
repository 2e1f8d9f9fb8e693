"""Một cơ quan được gọi bằng hai tên khác nhau.

Kiểm tra gì:
    Tên cơ quan ở Kính gửi, Nơi nhận và ở phần giao nhiệm vụ phải là một.
Vì sao:
    Hai tên làm người đọc (và phần mềm) tưởng là hai cơ quan; không rõ nhiệm vụ giao cho ai.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 và khoản 9 (ghi tên chính thức, đầy đủ của cơ quan)
Ví dụ:
    Kính gửi:
    - Sở Y tế;
    - Hội Liên hiệp Phụ nữ tỉnh.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Hội Liên hiệp Phụ nữ Việt Nam tỉnh tổ chức tuyên truyền tới hội viên.
Sửa thành:
    Kính gửi:
    - Sở Y tế;
    - Hội Liên hiệp Phụ nữ tỉnh.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Hội Liên hiệp Phụ nữ tỉnh tổ chức tuyên truyền tới hội viên.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.body_names import bare, level_of, loose, without_place
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.receivers import tasked
from thongsuot.core.rules.remedy import put
from thongsuot.core.vocabulary.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.agency import Agency, AssignedAgency
    from thongsuot.core.model.finding import Fix
    from thongsuot.core.model.span import Span
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING


# The name goes on in what the reading left out.
_HALF = re.compile(r"\b(?:và|hoặc|như|của)$")
_CAPITALS = re.compile(r"[A-ZĐ]{3}")


def _may_be_one(name: str, other: str) -> bool:
    """Tell whether the names begin alike and stand for no two levels (UBND tỉnh, UBND cấp huyện)."""
    first, second = level_of(name), level_of(other)
    if first and second and first != second:
        return False
    return name.split(maxsplit=1)[0].lower() == other.split(maxsplit=1)[0].lower()


def _is_short(words: str) -> bool:
    """Tell whether the words are an abbreviation, which Nơi nhận may have."""
    return _CAPITALS.search(words) is not None


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for bodies with a task whose name is near that of a receiver, and not the same."""
    receivers = letter.receivers
    place = receivers.place
    told = tasked(letter)
    known = {bare(one.name, place) for one in receivers.all}
    pairs: set[frozenset[str]] = set()
    for position, (_, agency) in enumerate(told):
        if bare(agency.name, place) in known or _HALF.search(agency.name):
            continue
        other = _other_name(letter, agency, [one for _, one in told[:position]])
        pair = frozenset({letter.words(agency.span), letter.words(other)} if other else ())
        if other is not None and pair not in pairs:
            pairs.add(pair)
            yield Flaw(
                f"“{letter.words(agency.span)}” và “{letter.words(other)}” có lẽ là một: hãy dùng một tên thống nhất.",
                agency.span,
                related=(other,),
                fix=_fix(letter, agency.span, other),
            )


def _fix(letter: Letter, place: Span, other: Span) -> Fix:
    """Write the name as the other place has it; which of both is right a person must know."""
    name, written = letter.words(other), place.of(letter.text)
    if written[:1].islower() != name[:1].islower() and name[:3].lower() == "các":
        name = (name[:1].lower() if written[:1].islower() else name[:1].upper()) + name[1:]
    return put(place, name, safe=False)


def _other_name(
    letter: Letter, agency: AssignedAgency, before: list[AssignedAgency]
) -> Span | None:
    """Give the place of another name of the body: near it among the receivers, or in the same words elsewhere."""
    receivers = letter.receivers
    other = receivers.nearest(agency.name)
    if other is not None and other.collective == agency.collective:
        part = agency.name.startswith(other.name) or other.name.startswith(agency.name)
        same = part or receivers.reach(agency.name)
        short = _is_short(letter.words(other.span))
        if not same and not short and _may_be_one(agency.name, other.name):
            return other.span
    others: list[Agency | AssignedAgency] = [*before, *letter.mentions]
    for one in others:
        half = _HALF.search(one.name) is not None
        if half or one.collective != agency.collective or letter.words(one.span).isupper():
            continue
        alike = loose(one.name, receivers.place) == loose(agency.name, receivers.place)
        if alike and _signs(one.name) != _signs(agency.name) and _may_be_one(agency.name, one.name):
            return one.span
    return None


def _signs(name: str) -> str:
    """Give the name without level and place, dashes and tone marks written one way."""
    return fold(without_place(name))
