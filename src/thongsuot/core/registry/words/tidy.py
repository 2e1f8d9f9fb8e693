"""Tidying of a phrase (chuẩn hóa cụm từ): dots, slashes and capitals as they are typed, set to one form."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from thongsuot.core.dispatch.name_key import COMMITTEE, name_key
from thongsuot.core.registry.words.nouns import LEVELS_OF, NOUN, RANK
from thongsuot.core.vocabulary.folding import plain
from thongsuot.core.vocabulary.provinces import province_level
from thongsuot.core.vocabulary.syllables import is_syllable
from thongsuot.core.vocabulary.without_marks import without_marks

_INITIALS = re.compile(r"(?<!\w)(?:[A-ZĐ]\.){2,}[A-ZĐ]?(?!\w)")
_INSIDE = re.compile(r"(?<=[A-ZĐ])[./](?=(?:TB|XH|TBXH|TB&XH|ĐT|CN|MT|PTNT|TT|DL|BXH)(?!\w))")
_HEAD_DOT = re.compile(r"(?<!\w)([PS])\.\s*(?=[A-ZĐ]{2})")
_ADDRESS = re.compile(
    r"^(?:Các\s+)?(?:Ông|Bà|Ông/[Bb]à|Ông \([Bb]à\)|Đồng chí|đồng chí|Đ/c|đ/c)\s+(?=\w)"
)
_UNMARKED = {without_marks(noun): noun for noun in (*LEVELS_OF, "các", "và")}
_COMMITTEE = re.compile(r"(?<!\w)[uủụưừ]\w*\s+ban\s+nh\w+\s+[dđ]\w+(?!\w)", re.IGNORECASE)
_SLIPPED = re.compile(r"(?<!\w)[A-ZĐ]{4,}[a-zđ](?!\w)")
_SHORT = (
    (re.compile(r"(?<!các )(?<!Các )(?<!\w)cơ quan (?=(?:ngang [Bb]ộ|thuộc Chính phủ)(?!\w))"), "các cơ quan "),
    (re.compile(r"(?<!\w)Đoàn (?=(?:tỉnh|huyện|xã|phường|thị trấn)(?!\w))"), "Đoàn Thanh niên "),
    (re.compile(r"\s*\((?:[A-ZĐ]{2,}|sau đây[^)]*)\)"), ""),
    (re.compile(r"(?<!\w)TT\s?-?\s?(?=Huế(?!\w))"), "Thừa Thiên "),
    (re.compile(r"(?<!\w)[Tt]hủ đô (?=Hà Nội(?!\w))"), "thành phố "),
    (re.compile(r"(?<!\w)VPUB(?:ND)?(?!\w)"), "Văn phòng UBND"),
    (re.compile(r"(?<!\w)(?:TP|Tp|T\.P)\.?\s*(?=HCM(?!\w))"), "thành phố "),
    (re.compile(r"(?<!\w)(?:TPHCM|Tphcm)(?!\w)"), "thành phố Hồ Chí Minh"),
    (re.compile(r"(?<=thành phố )HCM(?!\w)"), "Hồ Chí Minh"),
    (re.compile(r"(?<!\w)(?:TP|Tp|T\.P)\.?\s*(?=[A-ZĐ][a-zà-ỹ])"), "thành phố "),
    (re.compile(r"(?<!\w)(?:TX|Tx)\.?\s*(?=[A-ZĐ][a-zà-ỹ])"), "thị xã "),
    (re.compile(r"(?<!\w)(?:TT)\.?\s+(?=[A-ZĐ][a-zà-ỹ]+ ?[A-ZĐ]?[a-zà-ỹ]*\s*(?:,|$|huyện))"), "thị trấn "),
    (re.compile(r"(?<!\w)H\.\s*(?=[A-ZĐ][a-zà-ỹ])"), "huyện "),
    (re.compile(r"(?<!\w)Q\.?\s*(?=\d|[A-ZĐ][a-zà-ỹ])"), "quận "),
    (re.compile(r"(?<!\w)X\.\s*(?=[A-ZĐ][a-zà-ỹ])"), "xã "),
    (re.compile(r"(?<!\w)P\.\s*(?=\d|[A-ZĐ][a-zà-ỹ])"), "phường "),
    (re.compile(r"(?<!\w)(?:TW|TƯ|T\.Ư)(?!\w)"), "Trung ương"),
)  # fmt: skip
_SAID_SIMPLER = (
    (re.compile(r"(?<!\w)thuộc(?: và|,) trực thuộc(?!\w)", re.IGNORECASE), "trực thuộc"),
    (re.compile(r"(?<!\w)các đơn vị hành chính (?=cấp )", re.IGNORECASE), ""),
    (re.compile(r"(?<!\w)(?:trực )?thuộc (?:Sở|Bộ|Phòng|Trung tâm|Cục)$"), "trực thuộc"),
    (
        re.compile(r"^(?:CT|Chủ tịch),?\s+(?:và\s+)?(?:các\s+)?(?:PCT|Phó Chủ tịch)[\s-]+"),
        "Chủ tịch ",
    ),
    (re.compile(rf"^(?:[cC]ác\s+(?=(?:{'|'.join(LEVELS_OF)})\s+[A-ZĐÁÂÔƯ]))"), "UBND các "),
    (re.compile(r"(?<!\w)(?:quý|toàn thể|tất cả) (?=các )", re.IGNORECASE), ""),
)
_SLASHED_NOUNS = re.compile(r"(?<=\w)\s*/\s*(?=\w)")
_DASHED_NOUNS = re.compile(r"\s+-\s+")
_COUNTED = re.compile(r"(?<!quận )(?<!phường )(?<!số )(?<![-\w])(?:các\s+|toàn bộ\s+|tất cả\s+)?0?\d+(?:/\d+)?\s+(?=(?:sở|bộ|huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn|đơn vị)(?!\w)(?!\s+\d))", re.IGNORECASE)  # fmt: skip
_LISTED = r"(?:huyện|quận|thành phố|thành|thị xã|thị)"
_LISTED_NOUNS = re.compile(
    rf"(?<!\w){_LISTED}(?:(?:\s*,\s*|\s+và\s+){_LISTED})+(?!\s*(?:ủy|đoàn|\w))(?!(?:\s*,\s*|\s+và\s+){_LISTED})"
)
_ANY = "|".join(LEVELS_OF)
_NOUNS_BEFORE_NAMES = re.compile(
    rf"(?<!\w)các\s+(?:{_ANY})(?:(?:\s*,\s*|\s+và\s+)(?:{_ANY}))+\s*:\s*(?=[A-ZĐÁÂÔƯÝ])"
)
_GROUP_THEN_PLACE = re.compile(
    rf"(?<!\w)(các\s+(?:{_ANY})[^;]*?)\s*;\s*(?=(?:{_ANY})\s+[A-ZĐÁÂÔƯÝ])"
)
_PLACE_THEN_GROUP = re.compile(
    rf"^((?:UBND|Ủy ban nhân dân)[^;]*?[^\W\d_a-zà-ỹ]\w*)\s+và\s+(các\s+(?:{_ANY})(?:\s*,\s*(?:{_ANY}))*)$"
)
_BARE_NOUNS = re.compile(
    rf"((?:UBND|Ủy ban nhân dân)\s+)(?=(?:{'|'.join(LEVELS_OF)})(?:(?:\s*,\s*|\s+và\s+)(?:{'|'.join(LEVELS_OF)}))+(?:$|;|\s+trực thuộc|\s+trên địa bàn))",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?<!\w)(?:các\s+)?(quận|phường)\s*:?\s+(\d+(?:\s*(?:,|và)\s*\d+)+)(?!\w)", re.IGNORECASE)  # fmt: skip
_NOUN_COLON = re.compile(rf"(?<!\w)(?:các\s+)?({'|'.join(LEVELS_OF)})\s*:\s*", re.IGNORECASE)

_SET_IN_ORDER = (
    (_NOUNS_BEFORE_NAMES, ""),
    (_GROUP_THEN_PLACE, r"\1 và "),
    (_NOUN_COLON, r"các \1 "),
    (_BARE_NOUNS, r"\1các "),
    (_PLACE_THEN_GROUP, r"\1; UBND \2"),
)


def tidy(phrase: str) -> str:
    """Give the phrase in one form; words that are none of its business stay as they are."""
    words = unicodedata.normalize("NFC", " ".join(plain(phrase).split())).strip(" .;,:-+*")
    words = _ADDRESS.sub("", _with_marks(_without_capitals(words)))
    words = _COMMITTEE.sub(_committee, words)
    words = _INITIALS.sub(lambda match: match[0].replace(".", ""), words)
    words = _INSIDE.sub("", words)
    words = _HEAD_DOT.sub(r"\1", words)
    words = _SLIPPED.sub(lambda match: match[0].upper(), words)
    for pattern, written_out in _SHORT:
        words = pattern.sub(written_out, words)
    words = _COUNTED.sub("các ", words)
    words = _between_nouns(words, _SLASHED_NOUNS)
    words = _between_nouns(words, _DASHED_NOUNS)
    words = _LISTED_NOUNS.sub(_in_full, words)
    for pattern, plainer in (*_SET_IN_ORDER, *_SAID_SIMPLER):
        words = pattern.sub(plainer, words)
    words = _NUMBERS.sub(_each_number, words)
    return _joined_chain(words)


def _without_capitals(words: str) -> str:
    """Write a phrase all in capitals as names are written; abbreviations, no syllables, stay."""
    if words != words.upper() or not any(map(is_syllable, words.split())):
        return words
    named = re.sub(
        r"[^\W\d_]{2,}", lambda m: m[0].capitalize() if is_syllable(m[0]) else m[0], words
    )
    named = re.sub(r"(?<!\w)(?:Các|Và|Ban|Ngành)(?!\w)", lambda m: m[0].lower(), named)
    return NOUN.sub(lambda match: match[0].lower(), named)


def _with_marks(words: str) -> str:
    """Write the nouns of a phrase that is typed without marks as they are."""
    if not words.isascii():
        return words
    for bare, marked in _UNMARKED.items():
        words = re.sub(rf"(?<!\w){bare}(?!\w)", marked, words)
    return words


def _committee(match: re.Match[str]) -> str:
    """Set the marks of the one name that every letter has: ``Ủy ban nhân đân``."""
    is_meant = name_key(match[0]) == COMMITTEE
    return "Ủy ban nhân dân" if is_meant else match[0]


def _between_nouns(words: str, sign: re.Pattern[str]) -> str:
    """Put a comma for a sign that stands between two nouns of territories or two abbreviations of bodies."""

    def comma(match: re.Match[str]) -> str:
        before, after = words[: match.start()], words[match.end() :]
        nouns = list(NOUN.finditer(before))
        follows = NOUN.match(after)
        ends = bool(nouns) and nouns[-1].end() == len(before)
        return ", " if follows and ends else match[0]

    return sign.sub(comma, words)


def _in_full(match: re.Match[str]) -> str:
    """Write the nouns of a list in full: ``các huyện, thị, thành phố``."""
    words = re.sub(r"(?<!\w)thị(?=\s*(?:,|$)|\s+và)", "thị xã", match[0])
    return re.sub(r"(?<!\w)thành(?=\s*(?:,|$)|\s+và)", "thành phố", words)


def _each_number(match: re.Match[str]) -> str:
    numbers = re.findall(r"\d+", match[2])
    return ", ".join(f"{match[1].capitalize()} {number}" for number in numbers)


def _joined_chain(words: str) -> str:
    """Take the comma out between a place and the one that it lies in: ``xã A, huyện B``."""
    nouns = list(NOUN.finditer(words))
    for left, right in reversed(list(pairwise(nouns))):
        between = words[left.end() : right.start()]
        if not re.fullmatch(r"\s+[^,;:]+,\s*", between) or re.search(r"\s(?:và|các)\s", between):
            continue
        low, high = LEVELS_OF[left[0].lower()], LEVELS_OF[right[0].lower()]
        name = re.split(r"[,;]", words[right.end() :])[0].strip()
        if right[0].lower() == "thành phố" and province_level(name) == "thành phố":
            high = ("tinh",)
        if max(RANK[level] for level in high) < min(RANK[level] for level in low):
            words = words[: left.end()] + between.rstrip(", ") + " " + words[right.start() :]
    return words
