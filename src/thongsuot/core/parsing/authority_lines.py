"""Authority lines (thẩm quyền ban hành): a line that names nobody but the body or the officer who decides."""

from __future__ import annotations

from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.sign_words import is_position, position_end

_OF = "CỦA "


def names_authority(words: str) -> bool:
    """Tell whether ``words`` are the name of one body, or of an office in it: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …."""
    first, sign, rest = words.partition(", ")
    # BỘ TRƯỞNG, CHỦ NHIỆM VĂN PHÒNG …; but a comma may stand in the name: BỘ TRƯỞNG BỘ VĂN HÓA, THỂ THAO …
    ways = (words, rest) if sign and is_position(first) else (words,)
    return any(
        _names_one_body(one) or _names_one_body(one[position_end(one) :].lstrip()) for one in ways
    )


def is_of_authority(words: str) -> bool:
    """Tell whether ``words`` say in capitals whose document it is: CỦA ỦY BAN NHÂN DÂN TỈNH …."""
    return words.isupper() and words.startswith(_OF) and names_authority(words[len(_OF) :])


def _names_one_body(words: str) -> bool:
    mention = match_mention(words, 0) if words else None
    return mention is not None and mention.end >= len(words.rstrip(" :,;."))
