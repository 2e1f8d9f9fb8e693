"""Ký hiệu không khớp với cơ quan hoặc loại văn bản được viện dẫn.

Kiểm tra gì:
    Ký hiệu của văn bản viện dẫn phải mang chữ viết tắt của cơ quan ban hành và của loại văn bản được nêu.
Vì sao:
    Ký hiệu sai cơ quan thì không tra được văn bản; thường do chép nhầm từ văn bản khác.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3; Phụ lục III, Mục I
Ví dụ:
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 45/SYT-NVY
    V/v tổ chức Tháng hành động

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Các bệnh viện.

    Thực hiện Quyết định số 249/QĐ-TTg ngày 15/02/2024 của Bộ Y tế về việc tổ chức Tháng hành động;

    Sở Y tế yêu cầu:

    1. Các bệnh viện tổ chức lễ phát động.
Sửa thành:
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 45/SYT-NVY
    V/v tổ chức Tháng hành động

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Các bệnh viện.

    Thực hiện Quyết định số 249/QĐ-BYT ngày 15/02/2024 của Bộ Y tế về việc tổ chức Tháng hành động;

    Sở Y tế yêu cầu:

    1. Các bệnh viện tổ chức lễ phát động.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.abbreviations import initials
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.agency_words import field_names, office_heads
from thongsuot.core.vocabulary.load import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

_GROUP = re.compile(r"[^\W_]+(?:&[^\W_]+)*")
_NEVER_A_LETTER = {"quyet_dinh", "ke_hoach", "to_trinh", "nghi_quyet", "nghi_dinh"}
_ASSEMBLY = re.compile(r"QH\d+")


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the groups of each cited symbol with issuer and kind."""
    for citation in letter.directive.citations:
        groups = _groups(citation.number)
        if not groups:
            continue
        wrong = _wrong_issuer(groups, citation.issuer) or _wrong_kind(groups, citation.kind)
        if wrong is not None:
            yield Flaw(f"Ký hiệu “{citation.number}” {wrong}.", citation.span)


def _groups(number: str | None) -> list[str]:
    _, _, symbol = (number or "").partition("/")
    return [group for group in _GROUP.findall(symbol) if not group.isdigit()]


def _wrong_issuer(groups: list[str], issuer: str | None) -> str | None:
    """Only symbols that belong to one body of the State alone can be told to be another's."""
    if issuer is None:
        return None
    for symbol, body in table("cited_symbols")["sole"].items():
        fits = body in issuer
        mine = symbol in groups or (symbol == "QH" and any(map(_ASSEMBLY.fullmatch, groups)))
        if mine and not fits:
            return f"là của {body}, không phải của {issuer}"
    if _of_another(groups, issuer):
        return f"không mang chữ viết tắt của {issuer}"
    issuer = _without_head(issuer)
    head = issuer.split()[0]
    for first, mark in table("cited_symbols")["heads"].items():
        others = [group for group in groups if group in _known_bodies() and len(group) > 1]
        own = initials(issuer)
        if head == first and others and not any(_begins(own, group, mark) for group in groups):
            return f"không mang chữ viết tắt của {issuer}"
    return None


def _of_another(groups: list[str], issuer: str) -> bool:
    """Tell whether a body with a symbol of its own is cited with that of another body instead."""
    own = [
        symbol for symbol, body in table("cited_symbols")["sole"].items() if issuer.startswith(body)
    ]
    others = [group for group in groups if group in _known_bodies() and group not in own]
    if not own or not others or any(symbol in groups for symbol in own):
        return False
    return not any(_ASSEMBLY.fullmatch(group) for group in groups)


def _without_head(issuer: str) -> str:
    """Give the body of which the head is named: Bộ Tài chính of Bộ trưởng Bộ Tài chính."""
    for head in office_heads():
        if issuer.startswith(f"{head} "):
            return issuer.removeprefix(head).lstrip()
    return issuer


def _begins(own: frozenset[str], group: str, mark: str) -> bool:
    """The issuer's name may go on with its place, which no symbol has."""
    return any(name.startswith((group, group.removeprefix(mark))) for name in own)


@cache
def _known_bodies() -> frozenset[str]:
    """Abbreviations that surely name a body: UBND, HĐND and those of ministries and departments."""
    short = {name for field in field_names() for name in initials(field)}
    heads = table("cited_symbols")["heads"].values()
    return frozenset({"UBND", "HĐND", *(f"{head}{name}" for head in heads for name in short)})


def _wrong_kind(groups: list[str], kind: str) -> str | None:
    codes = table("cited_symbols")["kinds"]
    right = codes.get(kind)
    other = next((name for name, code in codes.items() if code == groups[0]), None)
    named = right is not None or (kind == "cong_van" and other in _NEVER_A_LETTER)
    if other is None or other == kind or not named:
        return None
    return f"là của {table('contract_words')['kind'][other].lower()}, không phải của {table('contract_words')['kind'][kind].lower()}"
