"""Viết hoa sai quy định.

Kiểm tra gì:
    “Nhân dân” luôn viết hoa; không viết hoa giữa câu những từ chung; tên cơ quan viết hoa đúng các chữ chỉ loại hình và chức năng.
Vì sao:
    Viết hoa đúng giúp nhận ra tên riêng và thể hiện sự trân trọng.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục II (Viết hoa trong văn bản hành chính)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế chăm lo sức khỏe của nhân dân; Nâng cao chất lượng khám bệnh.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế chăm lo sức khỏe của Nhân dân; nâng cao chất lượng khám bệnh.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.language.known_words import common_words
from thongsuot.core.rules.remedy import put
from thongsuot.core.vocabulary.agency_words import field_names
from thongsuot.core.vocabulary.folding import UPPER, fold, plain, set_tone_marks
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE

# What stands before a word is looked at behind it: a search that begins with a letter takes a tenth of the time.
_PEOPLE = re.compile(r"nhân dân(?<!\wnhân dân)(?!\w)")
_STATE = re.compile(r"Đảng(?:,| và) nhà nước(?!\w)")
_COUNTRY = re.compile(r"[Vv]iệt [Nn]am(?<!Việt Nam)(?<!\w.{8})(?!\w)")
_AFTER_SEMICOLON = re.compile(rf"; ([{UPPER}][^\W\d_]*) ([^\W\d_]+)")
_ALSO_VERBS = {"tổ chức", "xây dựng", "thanh tra"}  # Văn phòng Bộ tổ chức …
_LARGE_LEVEL = re.compile(rf"UBND (Tỉnh|Huyện|Xã)(?= [{UPPER}][^\W\d_])")
_LISTED = re.compile(
    rf"[{UPPER}](?<=[^\W\d_] .)[^\W\d_]+(?: [^\W\d_]+)?(?:, [{UPPER}][^\W\d_]+(?: [^\W\d_]+)?)+"
)


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the words that Annex II names, for stray capitals, for agencies written otherwise."""
    yield from _people(letter)
    for pattern, right in ((_STATE, "Nhà nước"), (_COUNTRY, "Việt Nam")):
        for match in pattern.finditer(letter.text, 0, letter.tail.start):
            span = Span(*match.span())
            place = Span(span.end - len(right), span.end)
            yield Flaw(f"Phải viết hoa là “{right}”.", span, fix=put(place, right))
    yield from _after_semicolon(letter)
    yield from _listed(letter)
    agencies = tuple(_agencies(letter))
    yield from agencies
    told = [flaw.span for flaw in agencies if flaw.span]
    for flaw in _small_fields(letter):
        if not any(flaw.span and flaw.span.touches(span) for span in told):
            yield flaw
    for match in _LARGE_LEVEL.finditer(letter.text, letter.body.start, letter.body.end):
        span = Span(*match.span(1))
        edit = Edit(span, match[1].lower())
        yield Flaw(
            f"Danh từ chung “{match[1]}” trước tên riêng viết thường.",
            span,
            fix=Fix(safe=True, edits=(edit,)),
        )


def _small_fields(letter: Letter) -> Iterator[Flaw]:
    """Look for Sở giáo dục và đào tạo: the field of an agency is part of its name."""
    for match in _field_names().finditer(letter.folded):
        written = letter.text[match.start() : match.end()]
        head, field = written[: len(match[1])], written[len(match[1]) + 1 :]
        right = next(name for name in field_names() if fold(name) == match[2])
        small = any(
            one.islower() != other.islower() for one, other in zip(field, right, strict=True)
        )
        if (
            head[:1].isupper()
            and small
            and not written.isupper()
            and set_tone_marks(field) != right
        ):
            yield Flaw(
                f"Tên cơ quan “{' '.join(written.split())}” phải viết hoa là “{head} {right}”.",
                Span(*match.span()),
            )


@cache
def _field_names() -> re.Pattern[str]:
    fields = {fold(name) for name in field_names()} - _ALSO_VERBS
    names = sorted(fields, key=len, reverse=True)
    heads = "|".join(rf"{head}(?<!\w{head})" for head in ("sở", "bộ", "phòng", "trạm"))
    return re.compile(rf"({heads}) ({'|'.join(map(re.escape, names))})(?!\w)")


def _people(letter: Letter) -> Iterator[Flaw]:
    for match in _PEOPLE.finditer(letter.text, letter.body.start, letter.body.end):
        before = letter.folded[max(0, match.start() - 24) : match.start()].rstrip()
        if before.endswith(_of_people()) or letter.text[match.end() : match.end() + 9].startswith(
            " tệ"
        ):
            continue
        span = Span(*match.span())
        yield Flaw(
            "Phải viết hoa là “Nhân dân”.",
            span,
            fix=Fix(safe=True, edits=(Edit(span, "Nhân dân"),)),
        )


@cache
def _of_people() -> tuple[str, ...]:
    """Words before `nhân dân` that make it a part of a name or term (Ủy ban nhân dân, quân đội nhân dân)."""
    return strings("capital_words", "before_people")


def _after_semicolon(letter: Letter) -> Iterator[Flaw]:
    for match in _AFTER_SEMICOLON.finditer(letter.text, letter.body.start, letter.body.end):
        span = Span(*match.span(1))
        words = fold(f"{match[1]} {match[2]}")
        common = words in common_words() and not words.startswith(
            strings("rule_words", "kind_words")
        )
        if (
            common
            and match[2].islower()
            and not any(one.span.touches(span) for one in letter.mentions)
        ):
            edit = Edit(span, match[1].lower())
            yield Flaw(
                f"Sau dấu chấm phẩy không viết hoa “{match[1]}”.",
                span,
                fix=Fix(safe=True, edits=(edit,)),
            )


def _listed(letter: Letter) -> Iterator[Flaw]:
    """Sorts of gathering in capitals one after the other (Hội nghị, Hội thảo, Tọa đàm) are no names."""
    for match in _LISTED.finditer(letter.text, letter.body.start, letter.body.end):
        parts = match[0].split(", ")
        if all(fold(part) in _gatherings() for part in parts):
            yield Flaw(f"“{match[0]}” là từ chung, không viết hoa.", Span(*match.span()))


@cache
def _gatherings() -> frozenset[str]:
    return frozenset(strings("capital_words", "gatherings"))


def _agencies(letter: Letter) -> Iterator[Flaw]:
    seen: set[str] = set()
    for agency in letter.mentions:
        written = letter.words(agency.span)
        capitals = written.isupper() or written[:1].islower() != agency.name[:1].islower()
        if capitals or written in seen or agency.collective or plain(written) == agency.name:
            continue
        if fold(written) == fold(agency.name):
            seen.add(written)
            as_written = agency.span.of(letter.text)
            yield Flaw(
                f"Tên cơ quan “{written}” phải viết hoa là “{agency.name}”.",
                agency.span,
                fix=put(agency.span, agency.name) if as_written == written else None,
            )
