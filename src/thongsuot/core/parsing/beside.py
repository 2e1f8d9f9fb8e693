"""Side by side (hai cột trên một dòng): where on a line of Nơi nhận the signature printed beside it begins."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.parsing.sign_words import is_name, is_position, is_sign_note, sign_prefix
from thongsuot.core.vocabulary.folding import UPPER
from thongsuot.core.vocabulary.load import strings

# Begins with a set of signs, so that the search runs from one of them to the next.
_GAP = re.compile(r"[;.,:\s](?:(?<=\s)\s+|(?<=[;.,:])\s*)(?=\S)")
_UNIT = re.compile(r"(?!(?:P?GS|TS|BS|KS|CN)\.)[A-ZĐ]{2,}\.\s")
_PREFIX = re.compile(rf"\s(?=(?:TM|KT|TL|TUQ|T/M|K/T|Q)\s?[./]\s?[{UPPER}]{{2}})")


def signature_beside(words: str, *, signing: bool) -> int | None:
    """Give where in ``words``, a line of Nơi nhận, the words of the signature begin, None without any.

    ``signing``: lines of the signature stand above already, so that a name may follow.
    """
    prefix = _PREFIX.search(words) if "." in words or "/" in words else None
    if prefix is not None and sign_prefix(words[prefix.end() :]) is not None:
        return prefix.end()
    for gap in _GAP.finditer(words):
        rest = words[gap.end() :]
        if (rest.isupper() and is_position(rest)) or is_sign_note(rest):
            return gap.end()
        if _UNIT.match(rest):
            continue  # `VT; KGVX. Lê Văn A`: the unit still belongs to the archive line
        if signing and words[gap.start()] in ".;" and is_name(rest) and " " in rest:
            return gap.end()
    last = len(words)
    while last and not words[last - 1].isalnum():
        last -= 1
    office = _office().search(words) if words[:last][-1:].isupper() else None
    return office.start() if office else None


@cache
def _office() -> re.Pattern[str]:
    offices = sorted(
        (word.upper() for word in strings("signing", "positions")), key=len, reverse=True
    )
    return re.compile(rf"(?<=[a-zà-ỹ.;:]\s)(?:{'|'.join(offices)})\W*$")
