"""Parts of a signature on one line (các dòng chữ ký dính liền): `KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn A`."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.sign_words import is_name, is_position, sign_prefix
from thongsuot.core.vocabulary.folding import LOWER, UPPER
from thongsuot.core.vocabulary.load import strings

_STEP = r"\s+(?=(?:KT|TL|TUQ|K/T|T/L)\s?[./]|PHÓ(?:\s|$))"
_NEXT_STEP = re.compile(_STEP)
_NEXT_STEP_OR_NOTE = re.compile(rf"{_STEP}|\s*(?=\((?:Đã|đã|Ký|ký))|(?<=\))\s+|(?<=[Đđ]ã ký:)\s*")
_SIGNED = "ã ký:"
_BEFORE_OFFICE = " *:.,;"
_GLUED_NAME = re.compile(
    rf"(?<=[{UPPER}]{{2}})(?=[{UPPER}][{LOWER}]+(?:\s+[{UPPER}][\w'’]*){{1,4}}\W*$)"
)
_NAME_BEHIND = re.compile(rf"\s+(?=[{UPPER}][{LOWER}]+(?:\s+[{UPPER}][\w'’]*){{1,5}}\W*$)")


def sign_parts(words: str) -> list[tuple[int, int]]:
    """Give the places of the single lines that a line of the signature holds; mostly the whole line."""
    cuts = {0, len(words)}
    if sign_prefix(words) is not None or not is_name(words):
        cuts |= _cuts(words)
    edges = sorted(cuts)
    parts = [_stripped(words, start, end) for start, end in pairwise(edges)]
    return [(start, end) for start, end in parts if end > start]


def glued_name(words: str) -> int:
    """Give where a name begins that a page ran into the office above it (`PHÓ CHỦ TỊCHLê Văn A`), 0 without one."""
    if not (words[:1].isalpha() or words[:1] in _BEFORE_OFFICE):
        return 0  # the bullet of a recipient
    found = _GLUED_NAME.search(words)
    return found.start() if found and is_position(words[: found.start()]) else 0


def _cuts(words: str) -> set[int]:
    has_note = "(" in words or ")" in words or _SIGNED in words
    step = _NEXT_STEP_OR_NOTE if has_note else _NEXT_STEP
    cuts = {found.end() for found in step.finditer(words) if found.start() > 0}
    name = _NAME_BEHIND.search(words)
    if name is not None and words[: name.start()].strip(" *()").isupper():
        cuts.add(name.end())
    prefix = sign_prefix(words)
    if prefix is not None and prefix.authority == "TM":
        cuts |= {
            office.end()
            for office in _office().finditer(words, prefix.rest_at)
            if _is_body(words[prefix.rest_at : office.start()])
        }
    return cuts


def _is_body(words: str) -> bool:
    mention = match_mention(words, 0)
    return mention is not None and mention.end == len(words)


def _stripped(words: str, start: int, end: int) -> tuple[int, int]:
    part = words[start:end]
    start += len(part) - len(part.lstrip())
    return start, start + len(part.strip())


@cache
def _office() -> re.Pattern[str]:
    """An office behind the body on whose behalf it signs: `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH`."""
    offices = sorted(
        (word.upper() for word in strings("signing", "positions")), key=len, reverse=True
    )
    return re.compile(rf"\s+(?=(?:{'|'.join(offices)})(?!\w))")
