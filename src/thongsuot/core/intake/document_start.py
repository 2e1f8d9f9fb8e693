"""Start of the document (chỗ văn bản bắt đầu): the letterhead, where a page of a portal stands above it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.layout_signs import is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

_FARTHEST = 150
_MOST_HEAD_LINES = 16
_MOST_LINES_BELOW = 12
_SHORT = 60
_STATE = re.compile(
    r"(?:^|[|│\t]|\s{2}|[-_*]\s|(?<=[A-ZĐÀ-Ỹ])\s)\W{0,3}"
    r"(?:CỘNG\s?H\w{1,2}(?:\s?XÃ|\W*$)|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH)|^\W*CỘNG\W*$"
)
# A document that has begun already: the letterhead below is that of an annex, or of another document.
_BEGUN = re.compile(
    r"\W{0,3}(?:Kính\s*(?:gửi|gởi)\s*:|Nơi\s+nhận\s*:|Căn\s+cứ\s|(?:TM|KT|TL|TUQ)\s?\.|[IVX]{1,4}\.\s"
    r"|\d{1,2}[.)]\s+[^\W\d_]|Điều\s+\d+\s*[.:])"
)
_NUMBER = re.compile(
    r"\W{0,3}(?:(?:Luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Quyết định)\s+s|S)[ốỐ]\s*:?\s*(?:\d|[.…_/-]|[A-ZĐ]{2,}[-/]|$)"
)
# The title that a site gave a document above it: `Quyết định số 12/2024/QĐ-UBND tỉnh …`, where a head has the number alone.
_TITLED = re.compile(r"\W{0,3}[^\W\d_]+\s[^:\d]{0,20}số\s*:?\s*\d\S*\s+[^\W\d_]")
_NUMBERED = re.compile(r"\W{0,3}S[ốỐ]\s*:?\s*\d{1,5}\s?[-–/]\s?[A-ZĐ]{2}")
_BELOW_NUMBER = re.compile(r"\W{0,3}Kính\s*(?:gửi|gởi)\s*:|[^:]{2,60}, ngày\b[\s.…\d]*tháng")
_PLACE_AND_DATE = re.compile(r"[^:]{0,60}\bngày\b[\s.…\d]*(?:tháng|/|$)")
_SUBJECT = re.compile(r"\W{0,3}V\s?/\s?[vV]\b")
_MOST_SUBJECT_LINES = 5
_PART_OF_HEAD = re.compile(r"\W{0,3}(?:V\s?/\s?[vV]|Về\s+việc|Độc\s+lập)")
_HEAD_LINES = (_NUMBER, _PART_OF_HEAD, _PLACE_AND_DATE)
_CELLS = re.compile(r"[|│\t]")
_FIELD_OR_SENTENCE = re.compile(r":\s|:$|[.;!?…]$")


def document_start(lines: Sequence[str]) -> int:
    """Give the index of the first line of the letterhead, 0 where nothing foreign stands above it.

    Menus, summaries and fields (`Số hiệu: …`, `Ngày ban hành: …`) that a portal puts above a document are
    none of its words. Where the document begins without a letterhead nothing is taken for foreign.
    """
    head = enumerate(lines[:_FARTHEST])
    state = next(
        (
            at
            for at, line in head
            if ("CỘNG" in line or "ĐOÀN TNCS" in line) and _STATE.search(line)
        ),
        None,
    )
    if state is None:
        state = _number_of_head(lines)
    if not state:
        return 0
    first = _first_of_head(lines, state)
    return 0 if any(_is_begun(line) for line in lines[:first]) else first


def _number_of_head(lines: Sequence[str]) -> int | None:
    """Give the line of the number under the names of bodies, where unions write no name of the state above it."""
    for at, line in enumerate(lines[:_FARTHEST]):
        if at and ("Số" in line or "SỐ" in line) and _NUMBERED.match(line.strip()):
            above = next((one for one in reversed(lines[:at]) if any(map(str.isalnum, one))), "")
            below = lines[at + 1 : at + 1 + _MOST_LINES_BELOW]
            is_head = above.isupper() and any(_BELOW_NUMBER.match(one.strip()) for one in below)
            return at if is_head else None
    return None


def _first_of_head(lines: Sequence[str], state: int) -> int:
    """Go up from the name of the state as long as the lines are those of a head."""
    first = state
    for index in range(state - 1, max(-1, state - 1 - _MOST_HEAD_LINES), -1):
        line = lines[index].strip()
        if not any(map(str.isalnum, line)):
            continue
        if not _may_be_head(line) and not _ends_subject(lines, index):
            break
        first = index
    return first


def _may_be_head(line: str) -> bool:
    if _names_document(line) or _TITLED.match(line):
        return False
    if line.isupper() or any(pattern.match(line) for pattern in _HEAD_LINES):
        return True
    cells = [cell for cell in _CELLS.split(line) if any(map(str.isalnum, cell))]
    if len(cells) > 1:
        return any(cell.isupper() or _PLACE_AND_DATE.match(cell) for cell in cells)
    return len(line) <= _SHORT and _FIELD_OR_SENTENCE.search(line) is None


def _names_document(line: str) -> bool:
    """Tell whether a site named the document above its head: `KẾ HOẠCH Tổ chức …`."""
    return not line.isupper() and any(
        is_title(" ".join(line.split()[:words])) for words in (2, 3) if line[:2].isupper()
    )


def _ends_subject(lines: Sequence[str], index: int) -> bool:
    """Tell whether the line is the last of a subject in the left column, where offices often set a full stop."""
    above = lines[max(0, index - _MOST_SUBJECT_LINES) : index]
    return len(lines[index].strip()) <= _SHORT and any(_SUBJECT.match(line) for line in above)


def _is_begun(line: str) -> bool:
    bare = line.strip()
    if is_title(bare) or _BEGUN.match(bare) is not None:
        return True
    return _NUMBER.match(bare) is not None and _TITLED.match(bare) is None
