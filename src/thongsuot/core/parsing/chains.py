"""Chains of agencies (dãy cơ quan): the bodies named one after the other at a place of a sentence."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.agencies_by_place import agency_at, agency_over
from thongsuot.core.parsing.agency_groups import match_bare_group
from thongsuot.core.parsing.agency_rest import whole_name
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.vocabulary.agency_words import office_heads
from thongsuot.core.vocabulary.folding import plain
from thongsuot.core.vocabulary.load import table

_SEPARATOR = pattern(
    r"\s*(?:\([^()\n]{1,120}\)\s*)?(?:[,;]\s*(?:và\s|cùng\s(?:với\s)?|hoặc\s)?|\s(?:và|cùng|cùng\svới|&|hoặc)\s)\s*"
)
_DASH = re.compile(r" [-–] ")
_COLON = re.compile(r"\s?:\s")
_FURTHER = re.compile(r"[;,]\s|\s(?=và\s)")
_BRACKET = re.compile(r"\s*\([^()\n]{1,160}\)")
_GROUP_SIGN = pattern(
    r"""(?:các|những|ubnd|ủy\sban\snhân\sdân|giám\sđốc|thủ\strưởng|trưởng|chủ\stịch|sở|phòng|ban)\s?[^:.;,\n(]{0,60}(?:,[^:.;\n(]{0,60})?
    (?:gồm|bao\sgồm)?\s?:\s"""
)
# `UBND các huyện Hòa An, Hà Quảng`: the words that all places of a list share stand in front of the first.
_PLACES_SIGN = pattern(
    r"""(?:chủ\stịch|bí\sthư|giám\sđốc|trưởng|lãnh\sđạo|ubnd|ủy\sban|hđnd|hội|đoàn|phòng|ban|trung\stâm|công\san|đảng\sủy)\s
    (?:[^\W\d]+\s){0,8}?các\s(?:tỉnh|huyện|quận|thị\sxã|thành\sphố|xã|phường|thị\strấn|đặc\skhu)\s(?=\w)"""
)
_GROUP_NOUN = pattern(
    r"\b(?:sở|phòng|ban|ngành|cơ\squan|đơn\svị|địa\sphương|trường|huyện|xã|phường|đồng\schí|hội|đoàn\sthể|tổ\schức|trung\stâm|chi\scục|công\sty)\b"
)
# Ban Chỉ đạo, Ban Tổ chức: here the verb is part of a name.
_NAMED_AFTER_VERB = pattern(r"(?<!\w)(?:ban|tổ)\s$")
_IN_PERSON = pattern(r",?\s(?:mà\s)?(?:trực\stiếp|đứng\sđầu|nòng\scốt)\slà\s")
_NOT_HEADED = ("Ủy ban", "Giám đốc", "Chủ tịch", "Thủ trưởng", "Trưởng", "Hiệu trưởng")
# `Hội A, Hội B, mỗi hội nhận …`: the last words only take up those named before them.
_EACH = frozenset({"mỗi đơn vị", "mỗi cơ quan", "mỗi hội", "mỗi ngành", "mỗi bên", "mỗi tổ chức"})
_WORD = re.compile(r"\w+")
_FARTHEST_COLON = 160
_LONGEST_NARROWING = 150
_LONGEST_UNKNOWN = 90
_SHORTEST_UNKNOWN = 4


class Chain(Struct, frozen=True, gc=False):
    """Bodies side by side; ``end`` is where the last one, with words that narrow it down, ends."""

    agencies: tuple[Agency, ...]
    start: int
    end: int


@lru_cache(maxsize=512)
def chain_at(text: str, offset: int, limit: int) -> Chain | None:
    """Read the bodies named side by side from ``offset`` on, None where no body begins there."""
    begin = skip_address(text, offset)
    label = _office_label().match(text, begin, limit)
    first = label.end() if label else begin
    agencies = _opening(text, first, limit, addressed=first > offset)
    if not agencies:
        return None
    end = agencies[-1].span.end
    while True:
        more = _next(text, end, limit)
        if more is None:
            break
        agencies.extend(more)
        end = more[-1].span.end
    if len(agencies) > 1 and agencies[-1].name in _EACH:
        agencies.pop()
    if label is not None:
        agencies = [_headed(label[1], one) for one in agencies]
    return Chain(tuple(agencies), begin, _past_person(text, _past_bracket(text, end, limit), limit))


def _headed(office: str, agency: Agency) -> Agency:
    """``Giám đốc: Sở Y tế, Sở Nội vụ``: the office in front of the colon is that of each body behind it."""
    if agency.collective or agency.name.startswith(_NOT_HEADED):
        return agency
    return replace(agency, name=f"{office} {agency.name}")


def _past_person(text: str, end: int, limit: int) -> int:
    """``Giao Ủy ban nhân dân phường, trực tiếp là Chủ tịch …``: the person acts for the body named before."""
    said = _IN_PERSON.match(fold(text), end, limit)
    person = chain_at(text, said.end(), limit) if said is not None else None
    return end if person is None else person.end


def _opening(text: str, begin: int, limit: int, *, addressed: bool) -> list[Agency]:
    first = _first(text, begin, limit) or (_behind_address(text, begin) if addressed else None)
    if first is not None:
        return [first]
    return (_unknown(text, begin, limit) or []) if addressed else []


def _behind_address(text: str, begin: int) -> Agency | None:
    """``các đồng chí Chủ tịch Ủy ban nhân dân xã``: the form of address is no part of the name."""
    whole = agency_over(text, begin)
    if whole is None:
        return None
    address = len(text[whole.span.start : begin].split())
    words = whole.name.split(" ", address)[-1]
    return replace(whole, name=words[0].upper() + words[1:], span=Span(begin, whole.span.end))


def _first(text: str, offset: int, limit: int) -> Agency | None:
    known = agency_at(text, offset)
    if known is not None and known.span.start < limit:
        return _listed(text, known, limit) or whole_name(text, known, limit)
    if known is not None:
        return None
    folded = fold(text)
    colon = folded.find(":", offset, min(limit, offset + _FARTHEST_COLON))
    sign = _GROUP_SIGN.match(folded, offset, limit) if colon >= 0 else None
    if sign is not None and _GROUP_NOUN.search(folded, offset, sign.end()):
        listed = agency_at(text, sign.end())
        if listed is not None:
            return listed
    sign = _PLACES_SIGN.match(folded, offset, limit)
    return None if sign is None else agency_at(text, sign.end())


def _listed(text: str, group: Agency, limit: int) -> Agency | None:
    """``Thủ trưởng các cơ quan: Văn phòng …; Sở …``: a group in front of a list of bodies only introduces it."""
    colon = _COLON.match(text, group.span.end, limit) if group.collective else None
    one = agency_at(text, colon.end()) if colon is not None else None
    return one if one is not None and text[one.span.end : one.span.end + 1] in {",", ";"} else None


def _next(text: str, end: int, limit: int) -> list[Agency] | None:
    """Give what stands behind a separator; a relative clause in front of it is passed over."""
    separator = _SEPARATOR.match(fold(text), end, limit)
    if separator is None:
        joined = _behind_dash(text, end, limit)
        if joined is not None:
            return [joined]
        separator = _behind_narrowing(text, end, limit)
    if separator is None:
        return None
    if ";" in separator[0] and text.startswith("mỗi ", separator.end()):
        return None  # `… với Tổ A, Tổ B; mỗi lớp nộp …`: what each is to do, a clause of its own
    start = skip_address(text, separator.end())
    known = _first(text, start, limit)
    if known is not None:
        return [known]
    return _unknown(text, start, limit)


def _behind_dash(text: str, end: int, limit: int) -> Agency | None:
    """``Đoàn Thanh niên - Hội Sinh viên``: behind a dash a further body begins with the word for its kind."""
    dash = _DASH.match(text, end, limit)
    if dash is None or not fold(text).startswith(_words("unit_words"), dash.end()):
        return None
    return agency_at(text, dash.end())


def _behind_narrowing(text: str, end: int, limit: int) -> re.Match[str] | None:
    """Find the separator and further body behind ``có sử dụng dịch vụ …`` and the like."""
    if not narrows(text, end):
        return None
    folded = fold(text)
    reach = min(limit, end + _LONGEST_NARROWING)
    hit = order_hits(text).first(end + 4, reach)
    stop = hit.start if hit is not None else reach
    for separator in _FURTHER.finditer(folded, end, stop):
        match = _SEPARATOR.match(folded, separator.start(), limit)
        if match is not None and agency_at(text, skip_address(text, match.end())) is not None:
            return match
    return None


def narrows(text: str, offset: int) -> bool:
    """Tell whether the words at ``offset`` narrow down the body that stands before them."""
    folded = fold(text)
    return folded.startswith(_words("narrowing"), offset + 1) and folded[offset : offset + 1] == " "


def _unknown(text: str, start: int, limit: int) -> list[Agency] | None:
    """Take words between separators for a body that no vocabulary knows, where they may be one."""
    folded = fold(text)
    group = match_bare_group(plain(text), start)
    if group is not None and "," in group.words and group.end <= limit:
        return [Agency(group.words, collective=True, span=Span(start, group.end))]
    reach = min(limit, start + _LONGEST_UNKNOWN)
    stop = re.compile(r"[,;:.\n(]|\s(?:và|đến|tới)\s").search(folded, start, reach)
    end = stop.start() if stop else reach
    for hit in order_hits(text).between(start, end):
        if not _NAMED_AFTER_VERB.search(folded, start, hit.start):
            end = hit.start
            break
    if not _may_be_body(text, start, end):
        return None
    return list(split_agencies(text, Span(start, len(text[:end].rstrip())))) or None


def _may_be_body(text: str, start: int, end: int) -> bool:
    words = text[start:end].strip()
    if len(words) < _SHORTEST_UNKNOWN or not _WORD.match(words):
        return False
    return fold(words).startswith(_words("unit_words"))


def skip_address(text: str, offset: int) -> int:
    """Pass over a form of address in front of a body (``các đồng chí``)."""
    address = _addressing().match(fold(text), offset)
    return address.end() if address else offset


def _past_bracket(text: str, end: int, limit: int) -> int:
    bracket = _BRACKET.match(text, end, limit)
    return bracket.end() if bracket else end


@cache
def _office_label() -> re.Pattern[str]:
    offices = sorted(office_heads(), key=len, reverse=True)
    return re.compile(rf"((?:{'|'.join(map(re.escape, offices))})):\s+(?=\w)")


@cache
def _addressing() -> re.Pattern[str]:
    words = sorted(table("orders")["addressing"], key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})\s")


@cache
def _words(name: str) -> tuple[str, ...]:
    words = table("orders")[name]
    return tuple(f"{word} " if name == "narrowing" else word for word in words)
