"""Further subjects (chủ thể tiếp theo): bodies that a mere comma parts from what the body before them is to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies_by_place import agencies_between
from thongsuot.core.parsing.chains import chain_at
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.predicates import predicate_after
from thongsuot.core.parsing.sign_places import first_sign, sign_places
from thongsuot.core.vocabulary.folding import UPPER

_COMMA = re.compile(rf",\s+(?:còn\s+)?(?=[{UPPER}])")
_ENDS = ";.\n"
# What stands behind these is why or when something is done, or what others are made to do.
_SUBORDINATE = pattern(
    r"(?<!\w)(?:để|nhằm|khi|nếu|mà|do|vì|theo|với|cùng|chỉ\sđạo|hướng\sdẫn|đôn\sđốc|đề\snghị|yêu\scầu|báo\scáo|trình|tham\smưu|gửi|gồm|như|thông\sbáo|kiểm\stra|thành\sphần)(?!\w)"
)
# What a superior does with it is no further task, nor is being there.
_ATTENDS = ("cùng dự", "dự ", "tham dự", "cùng tham dự", "đến dự")
_OF_SUPERIORS = ("phê duyệt", "xem xét", "quyết định", "ban hành", "cho ý kiến", "phối hợp", "là ")
_ELSEWHERE = (*_OF_SUPERIORS, *_ATTENDS)


def further_subjects(text: str, verb: int, limit: int, issuers: frozenset[str]) -> Iterator[Agency]:
    """Give the bodies of ``Phòng A chuẩn bị …, Phòng B trang trí …`` behind the first.

    Only a body by its own name, with its own verb, behind words that name no body and subordinate nothing.
    """
    folded = fold(text)
    end = first_sign(text, _ENDS, verb, limit)
    start = verb
    for at in sign_places(text, ",", verb, end):
        comma = _COMMA.match(text, at, end) if at >= start else None
        if comma is None:
            continue
        said = Span(start, comma.start())
        if _SUBORDINATE.search(folded, said.start, said.end) or agencies_between(text, said):
            return
        chain = chain_at(text, comma.end(), end)
        if chain is None:
            continue
        further = predicate_after(text, chain.end, end)
        named = not any(one.collective or one.name in issuers for one in chain.agencies)
        if text[chain.end : chain.end + 1] == ",":
            return  # `… treo cờ tại cổng chào, Nhà văn hóa thôn, gắn với …`: one of the places
        if further is None or not named or folded.startswith(_ELSEWHERE, further):
            return
        yield from chain.agencies
        start = further
