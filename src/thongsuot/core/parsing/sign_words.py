"""Words of signatures (quyền hạn, chức vụ, họ tên của người ký): prefixes, positions, names."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct

from thongsuot.core.model.tail import Authority
from thongsuot.core.vocabulary.folding import UPPER
from thongsuot.core.vocabulary.load import strings
from thongsuot.core.vocabulary.word_tree import one_of

_PREFIX = re.compile(
    rf"[\s*“\"]*(?P<mark>T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|T\s?\.?U\s?\.?Q|Q)(?:\s?[./]\s*|\s+|(?=[:]))[:]?\s*(?P<rest>[{UPPER}].*)$"
)
_FIRST_SIGNS = frozenset('TKQ*“"')
_SEPARATORS = re.compile(r"[\s./]")
_HEAD_END = re.compile(r"[\s(]")
_LONE = re.compile(r"[\s*]*(?P<mark>T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|TUQ)\s?[./][\s*]*$")
_NAME_WORD = rf"[{UPPER}][\w'’]*\.?"
_RANKS = re.compile(r"^(?:(?:\w{1,8}\.)+\s*)+")
_NAME = re.compile(rf"{_NAME_WORD}(?:[ \u00a0]+{_NAME_WORD}){{1,6}}")
_NAME_PART = re.compile(r"[^\W\d_]+")
_INCOMPLETE = frozenset({"PHÓ", "QUYỀN"})
_LONGEST = 150
_MOST_WORDS = 14


class SignPrefix(Struct, frozen=True, gc=False):
    """TM., KT., TL., TUQ. or Q., and where the words behind it begin."""

    authority: Authority
    rest_at: int
    rest: str


def sign_prefix(words: str) -> SignPrefix | None:
    """Read the prefix of a line of the signature, None where there is none."""
    first = words[:1]
    if first not in _FIRST_SIGNS and not first.isspace():
        return None  # so most lines of a document, each of which is asked more than once
    return _prefix(words)


@lru_cache(maxsize=64)
def _prefix(words: str) -> SignPrefix | None:
    lone = _LONE.match(words)
    if lone is not None:
        return SignPrefix(_authority(lone["mark"]), len(words), "")
    found = _PREFIX.match(words)
    if found is None or len(words) > _LONGEST:
        return None
    rest = found["rest"]
    head = _HEAD_END.split(rest, maxsplit=1)[0]
    is_capital = head.isupper() and (len(rest) == 1 or rest[:12].isupper())
    if not is_capital and not is_position(rest):  # KT. Chủ tịch
        return None
    return SignPrefix(_authority(found["mark"]), found.start("rest"), rest)


def _authority(mark: str) -> Authority:
    return _SEPARATORS.sub("", mark)  # type: ignore[return-value]  # the expressions allow only these five


def is_position(words: str) -> bool:
    """Tell whether a line is only an office: PHÓ CHỦ TỊCH, Giám đốc Sở, TRƯỞNG BAN."""
    bare = words.strip(" *:.,;")
    found = _position().match(bare) if bare[:2].lower() in _beginnings() else None
    if found is None:
        return False
    if found.end() == len(bare):
        return True
    return bare.isupper() and len(bare.split()) <= _MOST_WORDS


def position_end(words: str) -> int:
    """Give where the office ends with which the words begin, 0 where they begin with none."""
    found = _position().match(words)
    return found.end() if found else 0


def is_broken(words: str, below: str) -> bool:
    """Tell whether a line is the first part of an office or a name that goes on below: `PHÓ` over `CHỦ NHIỆM`."""
    words, below = words.strip(), below.strip()
    if words.isupper():
        first = is_position(words) and words.upper() not in _INCOMPLETE
        return not first and _is_whole_position(f"{words} {below}")
    return _NAME_PART.fullmatch(words) is not None and is_name(f"{words} {below}")


def _is_whole_position(words: str) -> bool:
    found = _position().match(words) if words[:2].lower() in _beginnings() else None
    return found is not None and found.end() == len(words)


def is_sign_note(words: str) -> bool:
    """Tell whether a line is a note in place of the hand: (Đã ký), (Ký tên, đóng dấu)."""
    return _note().match(words) is not None


def is_name(words: str) -> bool:
    """Tell whether a line is only the name of a person, a title before it allowed."""
    return person_name(words) is not None


def person_name(words: str) -> tuple[int, int] | None:
    """Give where the name stands in a line that is only a name, titles before it left out."""
    bare = words.rstrip(" *.,;:/")
    start = len(bare) - len(bare.lstrip(" *"))
    ranks = _RANKS.match(bare[start:]) if "." in bare else None
    if ranks:
        start += ranks.end()
    if bare.startswith(_ranks(), start):
        for rank in _ranks():
            if bare.startswith(rank, start):
                start += len(rank)
    found = _NAME.fullmatch(bare, start)
    if found is None or found[0].split()[0].lower() in _no_surnames():
        return None
    return found.start(), found.end()


@cache
def _ranks() -> tuple[str, ...]:
    return tuple(f"{rank} " for rank in strings("signing", "ranks"))


@cache
def _no_surnames() -> frozenset[str]:
    return frozenset(strings("signing", "no_surnames"))


@cache
def _beginnings() -> frozenset[str]:
    """Give the first two letters of the offices: what begins otherwise is none."""
    return frozenset(word[:2].lower() for word in strings("signing", "positions"))


@cache
def _position() -> re.Pattern[str]:
    words = sorted(strings("signing", "positions"), key=len, reverse=True)
    return re.compile(one_of(word.replace(" ", r"\s+") for word in words))


@cache
def _note() -> re.Pattern[str]:
    notes = "|".join(re.escape(note).replace(r"\ ", r"\s+") for note in strings("signing", "notes"))
    return re.compile(rf"[\W_]*(?:{notes}|ký\)?$)", re.IGNORECASE)
