"""What the beginning and the end of a line tell about whether its paragraph goes on."""

from __future__ import annotations

import re
import unicodedata

_MARKER = (
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s)|[a-zđ][.)]|[A-Z][.)]"
    r"|[IVXLC]{1,5}[.)]|[-–+*•●○▪■◦]|\(\d{1,2}\)|\([a-zđ]\))"
)
_ITEM = re.compile(
    rf"{_MARKER}(?:\s|(?=[^\W\d_])|$)|(?:Điều|Khoản|Chương|Phần|Mục)\s+(?:\d+|[IVXLC]+)\b"
)
_MARKER_ALONE = re.compile(rf"{_MARKER}")
_BULLET = re.compile(r"[-–+*•●○▪■◦]")
_LANDMARK = re.compile(
    r"\W{0,3}(?:Kính gửi|Nơi nhận|Căn cứ |Xét |(?:TM|KT|TL|TUQ|T/M|K/T|Q)\s?\.|Phụ lục|PHỤ LỤC)"
)
_ABBREVIATION_END = re.compile(
    r"(?:^|[\s,(])(?:TP|Tp|TX|Tx|TT|Tt|Q|P|H|X|GS|TS|ThS|PGS|BS|Đ/c|v/v)\.$"
)
_CLOSERS = "”\"'’)]»"
_END_SIGNS = tuple(".:;!?")
_LEADING = re.compile(r"[“\"'‘(\[«]*")
# A line that ends with one of these words cannot end a paragraph.
_LINK_WORD = re.compile(
    r"(?:^|\s)(?:của|và|các|những|về|tại|với|cho|số|ngày|tháng|năm|hoặc|là|theo|từ|đến|trong|trên|bởi|do|thứ)$"
)

# After one of these words a number at the head of the next line is no marker of an item.
_ASKS_FOR_NUMBER = re.compile(
    r"(?:^|\s)(?:ngày|tháng|năm|số|quý|thứ|điều|khoản|điểm|mục|đến|từ)$", re.IGNORECASE
)

_NAME_BEFORE_DASH = re.compile(
    r"(?:Lao động|Độc lập|Tự do|Kinh tế|Văn hóa|Tổ chức|Chính trị)$", re.IGNORECASE
)
_NAME_AFTER_DASH = re.compile(
    r"[-–] (?:Thương binh|Tự do|Hạnh phúc|Ngân sách|Xã hội|Hành chính)", re.IGNORECASE
)


def is_item_start(line: str) -> bool:
    """Tell whether the line begins with a number, a letter or a dash of an outline."""
    return _ITEM.match(line) is not None


def is_torn(line: str) -> bool:
    """Tell whether the line begins with a mark that lost its letter, and so belongs to no other."""
    return unicodedata.combining(line[0]) != 0


def is_marker_alone(line: str) -> bool:
    """Tell whether the line holds nothing but the marker of an item."""
    return _MARKER_ALONE.fullmatch(line) is not None


def is_bullet(line: str) -> bool:
    """Tell whether the line begins with a dash or another bullet."""
    return _BULLET.match(line) is not None


def is_landmark(line: str) -> bool:
    """Tell whether the line begins a part of the document, whatever stood before it."""
    return _LANDMARK.match(line) is not None


def has_end(line: str) -> bool:
    """Tell whether the line ends with the end of a sentence or of a clause."""
    bare = line.rstrip(_CLOSERS)
    return bare.endswith(_END_SIGNS) and not _ABBREVIATION_END.search(bare)


def must_go_on(line: str) -> bool:
    """Tell whether the last word of the line cannot be the last of its paragraph."""
    return _LINK_WORD.search(line) is not None


def asks_for_number(line: str) -> bool:
    """Tell whether the last word of the line wants a number after it."""
    return _ASKS_FOR_NUMBER.search(line) is not None


def joins_a_name(line: str, after: str) -> bool:
    """Tell whether the dash at the head of ``after`` is one inside a name that ``line`` began."""
    if after[2:3].islower():
        return True
    return _NAME_BEFORE_DASH.search(line) is not None and _NAME_AFTER_DASH.match(after) is not None


def begins_lower(line: str) -> bool:
    """Tell whether the first letter of the line is a small one."""
    bare = line[_LEADING.match(line).end() :]  # type: ignore[union-attr]  # the pattern matches anything
    return bare[:1].islower()


def is_upper(line: str) -> bool:
    """Tell whether the line is set in capitals."""
    return line.isupper()
