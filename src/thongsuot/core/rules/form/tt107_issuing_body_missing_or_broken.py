"""Thiếu tên cơ quan ban hành, hoặc tên bị viết sai dấu.

Kiểm tra gì:
    Góc trên bên trái phải ghi đủ tên cơ quan ban hành, đúng tên chính thức kể cả dấu gạch nối, dấu phẩy.
Vì sao:
    Tên cơ quan ban hành cho biết ai chịu trách nhiệm; tên bị ngắt dòng mất dấu là tên của cơ quan khác.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2
Ví dụ:
    UBND TỈNH LẠNG SƠN
    SỞ VĂN HÓA THỂ THAO
    VÀ DU LỊCH

    Số: 45/SVHTTDL-VP

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
Sửa thành:
    UBND TỈNH LẠNG SƠN
    SỞ VĂN HÓA, THỂ THAO
    VÀ DU LỊCH

    Số: 45/SVHTTDL-VP

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

# A name that stops at a link, and one that never goes without its place (cơ quan ở địa phương ghi kèm địa danh).
_CUT = re.compile(r"(?:\b(?:và|của|các|xã hội chủ)|[,&])$")
_PLACED = {"ủy ban nhân dân", "hội đồng nhân dân", "ubnd", "hđnd"}
_LETTERS = re.compile(r"\w+")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the issuing body, and compare the words of its name with the standard name."""
    issuer = letter.directive.issuer
    if issuer is None or issuer.provenance == "inferred" or issuer.span is None:
        yield Flaw("Đầu văn bản không ghi tên cơ quan ban hành.", related=(Span(0, 0),))
        return
    written = letter.words(issuer.span)
    if _CUT.search(fold(written)) or fold(written) in _PLACED:
        yield Flaw(f"Tên cơ quan ban hành “{written}” ghi chưa hết tên.", issuer.span)
        return
    standard = standard_of(written, issuer.name)
    if standard is not None and fold(written) != fold(standard):
        yield Flaw(
            f"Tên cơ quan ban hành “{written}” thiếu dấu, đúng là “{standard.upper()}”.",
            issuer.span,
            fix=_fix(letter, issuer.span, standard),
        )


def _fix(letter: Letter, span: Span, standard: str) -> Fix:
    """Put in the signs that are missing between the words; the words and the breaks of lines stay."""
    written = list(_LETTERS.finditer(letter.text, span.start, span.end))
    right = list(_LETTERS.finditer(standard))
    edits: list[Edit] = []
    for (one, other), (before, after) in zip(pairwise(written), pairwise(right), strict=True):
        sign, gap = standard[before.end() : after.start()], letter.text[one.end() : other.start()]
        if sign.strip() == gap.strip():
            continue
        held = Span(one.end(), one.end() + len(gap.rstrip()))
        edits.append(Edit(held, sign.rstrip()))
    return Fix(safe=True, edits=tuple(edits))


def standard_of(written: str, name: str) -> str | None:
    """Give the part of the standard name that has the letters of ``written``, None where they differ."""
    wanted = _LETTERS.findall(fold(written))
    found = list(_LETTERS.finditer(fold(name)))
    if not wanted or [match[0] for match in found[: len(wanted)]] != wanted:
        return None
    return name[: found[len(wanted) - 1].end()]
