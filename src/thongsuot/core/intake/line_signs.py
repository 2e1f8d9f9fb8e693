"""What the beginning and the end of a line tell about whether its paragraph goes on."""

from __future__ import annotations

import re
import unicodedata

from thongsuot.core.vocabulary.load import strings

_MARKER = (
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s)|[a-zđ][.)]|[A-Z][.)]"
    r"|[IVXLC]{1,5}[.)]|[-–+*•●○▪■◦]|\(\d{1,2}\)|\([a-zđ]\))"
)
_PARTS = ("Điều", "Khoản", "Chương", "Phần", "Mục")
_FIRST_OF_PARTS = frozenset(part[0] for part in _PARTS)
_LONGEST_MARK = len("XVIII.")
_ITEM = re.compile(rf"{_MARKER}(?:\s|(?=[^\W\d_])|$)|(?:{'|'.join(_PARTS)})\s+(?:\d+|[IVXLC]+)\b")
LONGEST_MARKER = len("10.10.10.10.")
"""No marker alone is longer."""
_MARKER_ALONE = re.compile(rf"{_MARKER}")
_BULLET = re.compile(r"[-–+*•●○▪■◦]")
_LANDMARK = re.compile(
    r"\W{0,3}(?:Kính gửi|Nơi nhận|Căn cứ |Xét |(?:TM|KT|TL|TUQ|T/M|K/T|Q)\s?\.|Phụ lục|PHỤ LỤC)"
)
FIRST_OF_LANDMARKS = frozenset("KNCXTPQ")
"""The letters that a line which begins a part of the document may begin with, if it begins with a letter."""
_FIRST_MARK = "\u0300"
_ABBREVIATIONS = frozenset(strings("broken_lines", "abbreviations"))
_CLOSERS = "”\"'’)]»"
_END_SIGNS = frozenset(".:;!?")
LAST_OF_ENDS = frozenset(f".:;!?{_CLOSERS}")
"""What a line that ends a sentence or a clause may have as its last sign."""
_LEADING = "“\"'‘([«"
_LINK_WORDS = frozenset(strings("broken_lines", "link_words"))
_WORDS_BEFORE_NUMBER = frozenset(strings("broken_lines", "words_before_number"))
# `Năm 2024, tình hình …` tells; `Năm 2024` alone is the end of a subject.
_SUBJECT_GOES_ON = re.compile(
    rf"(?:{'|'.join(strings('broken_lines', 'subject_goes_on'))})\s(?!\d{{4}}\s?,)"
)
_ADDRESSEE_WORDS = frozenset(strings("broken_lines", "addressee_words"))
_FIELDS = re.compile(r"(?i:các)\s[^:;\n]{2,30}:")
_NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_RECOGNISED = len("CỘNG HÒA")

_NAME_BEFORE_DASH = re.compile(
    r"(?:Lao động|Độc lập|Tự do|Kinh tế|Văn hóa|Tổ chức|Chính trị)$", re.IGNORECASE
)
_NAME_AFTER_DASH = re.compile(
    r"[-–] (?:Thương binh|Tự do|Hạnh phúc|Ngân sách|Xã hội|Hành chính)", re.IGNORECASE
)


def is_item_start(line: str) -> bool:
    """Tell whether the line begins with a number, a letter or a dash of an outline."""
    first = line[:1]
    if first.isalpha() and not (first in _FIRST_OF_PARTS and line.startswith(_PARTS)):
        head = line[:_LONGEST_MARK]
        if "." not in head and ")" not in head:
            return False  # so begin most lines: they need not be tried
    return _ITEM.match(line) is not None


def is_torn(line: str) -> bool:
    """Tell whether the line begins with a mark that lost its letter, and so belongs to no other."""
    return line[0] >= _FIRST_MARK and unicodedata.combining(line[0]) != 0


def is_marker_alone(line: str) -> bool:
    """Tell whether the line holds nothing but the marker of an item."""
    return len(line) <= LONGEST_MARKER and _MARKER_ALONE.fullmatch(line) is not None


def is_bullet(line: str) -> bool:
    """Tell whether the line begins with a dash or another bullet."""
    return _BULLET.match(line) is not None


def is_landmark(line: str) -> bool:
    """Tell whether the line begins a part of the document, whatever stood before it."""
    first = line[:1]
    return (first in FIRST_OF_LANDMARKS or not first.isalnum()) and _LANDMARK.match(
        line
    ) is not None


def has_end(line: str) -> bool:
    """Tell whether the line ends with the end of a sentence or of a clause."""
    bare = line.rstrip(_CLOSERS)
    return bare[-1:] in _END_SIGNS and bare[bare.rfind(" ") + 1 :] not in _ABBREVIATIONS


def is_abbreviated(words: str) -> bool:
    """Tell whether the stop behind ``words`` is that of an abbreviation: ``TP.``."""
    return _last_word(words) in _ABBREVIATIONS


def must_go_on(line: str) -> bool:
    """Tell whether the last word of the line cannot be the last of its paragraph."""
    return _last_word(line) in _LINK_WORDS


def asks_for_number(line: str) -> bool:
    """Tell whether the last word of the line wants a number after it."""
    return _last_word(line).lower() in _WORDS_BEFORE_NUMBER


def joins_a_name(line: str, after: str) -> bool:
    """Tell whether the dash at the head of ``after`` is one inside a name that ``line`` began."""
    if after[2:3].islower():
        return True
    return splits_a_name(line, after)


def splits_a_name(line: str, after: str) -> bool:
    """Tell whether the dash parts two halves of a known name: `Sở Lao động` over `- Thương binh và Xã hội`."""
    return _NAME_BEFORE_DASH.search(line) is not None and _NAME_AFTER_DASH.match(after) is not None


def begins_lower(line: str) -> bool:
    """Tell whether the first letter of the line is a small one."""
    return line.lstrip(_LEADING)[:1].islower()


def goes_on_with_subject(line: str) -> bool:
    """Tell whether a line behind a subject in capitals goes on with it in small letters."""
    return _SUBJECT_GOES_ON.match(line) is not None


def leaves_addressees(before: str, line: str) -> bool:
    """Tell whether a line behind one of Kính gửi that ends with a comma is the body's, by its first word.

    A list of fields (`Các Sở: Y tế,`) may go on with any word.
    """
    if not before.endswith((",", ";")) or _FIELDS.search(before):
        return False
    first = line.split(maxsplit=1)[0].strip('-–+*•([“".,:;')
    return first[:1].isupper() and not first.isupper() and first.lower() not in _ADDRESSEE_WORDS


def completes_national_name(line: str, after: str) -> bool:
    """Tell whether a narrow column broke the name of the state (quốc hiệu) between the two lines."""
    begun, whole = line.replace("OÀ", "ÒA"), f"{line} {after}".replace("OÀ", "ÒA")
    return len(begun) >= _RECOGNISED and _NATIONAL_NAME.startswith(whole)


def _last_word(line: str) -> str:
    return line[line.rfind(" ") + 1 :]
