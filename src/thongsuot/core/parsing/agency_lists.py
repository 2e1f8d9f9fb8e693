"""Lists of agencies (danh sách cơ quan): `Các Sở: A, B; C`, `Sở A, B và C`, `UBND các huyện: X, Y`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from thongsuot.core.parsing.agency_catalogue import (
    kind_named,
    match_field,
    office_pattern,
)
from thongsuot.core.parsing.agency_groups import match_bare_group
from thongsuot.core.parsing.agency_list_joints import rejoined
from thongsuot.core.parsing.agency_mention import match_mention, opened
from thongsuot.core.parsing.listed_places import SEPARATOR, listed_places
from thongsuot.core.parsing.listed_schools import listed_schools
from thongsuot.core.parsing.mention import Mention, with_tail
from thongsuot.core.parsing.name_openings import openings_of
from thongsuot.core.parsing.name_patterns import Ahead
from thongsuot.core.parsing.name_style import standard_spelling
from thongsuot.core.parsing.shared_stems import with_shared_stems
from thongsuot.core.parsing.small_parts import with_small_parts
from thongsuot.core.vocabulary.folding import UPPER

_LIST_SIGN = re.compile(r"\s*(?:,?\s*(?:bao\s+)?gồm)?\s*:\s*(?:[-+*•]\s*)?", re.IGNORECASE)
_COLON = re.compile(r"\s*:\s*(?=\w)")
_SECOND_HALF = re.compile(rf"\s+[-–]\s+(?=[{UPPER}])")
_BLANKS = re.compile(r"[ \u00a0]+")
_AND = re.compile(r"\s+và\s+")
_END_OF_SEGMENT = re.compile(r"\s*(?:[,;]|\.\s*$|\.\s|\n|\()")
# Word keeps its bullets in the private area of Unicode, or as a small o.
_BULLETS = re.compile(r"[\s\-–—+*>•·▪●○■□➢►✓,;.:\ue000-\uf8ff]+(?:o\s+(?=[A-ZĐ]))?|o\s+(?=[A-ZĐ])")
_PERSON = re.compile(r"(?:Ông|Bà|Anh|Chị|Ông/bà|Ông, bà)\s+[^;\n]*[^;\s.]")
_PERSONS = re.compile(
    r"các\s+(?:ông|bà)(?:\s*\(bà\)|\s*[,/]\s*bà|\s+và\s+bà)?(?:\s+[^\W\d_][^,;.\n]*)?",
    re.IGNORECASE,
)
# Named by what they are, these are several: `giáo viên chủ nhiệm`.
_PEOPLE = ("giáo viên ", "cố vấn ", "nhân viên ")
_SEVERAL_BY_THEMSELVES = {"địa phương", "đơn vị", "cơ quan, đơn vị"}
_BRACKET = re.compile(r"\s*\([^()]*\)")


def mentions_from(plain_text: str, at: int, ahead: Ahead) -> Sequence[Mention]:
    """Give the body of running text whose name begins at ``at`` with the words ``ahead``, a list taken apart."""
    opening = openings_of(ahead)
    mention = opened(plain_text, at, opening) if opening is not None else None
    if mention is None:
        return ()
    return list(_members(plain_text, mention, len(plain_text), strict=True)) or (mention,)


def read_list(plain_text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the bodies of a list that fills ``[start, end)``; unknown words are names as well."""
    parts = rejoined(plain_text, _entries(plain_text, start, end), end)
    yield from with_shared_stems(plain_text, with_small_parts(plain_text, parts))


def _entries(plain_text: str, start: int, end: int) -> Iterator[Mention]:
    at = start
    while True:
        skipped = _BULLETS.match(plain_text, at, end)
        at = skipped.end() if skipped else at
        if at >= end:
            return
        begun = at
        for mention in _next_in_list(plain_text, at, end):
            if mention.end > mention.start:
                yield mention
            at = max(at, mention.end)
        closing = _BRACKET.match(plain_text, at, end)
        at = closing.end() if closing else at
        separator = SEPARATOR.match(plain_text, at, end)
        at = separator.end() if separator else at
        if at == begun:
            at += 1  # an unpaired bracket: no name, no separator, and yet the list goes on


def _next_in_list(plain_text: str, at: int, end: int) -> list[Mention]:
    mention = _persons(plain_text, at, end)
    if mention is not None:
        return [mention]
    mention = match_mention(plain_text[:end], at)
    if mention is None:
        return [_bare_or_unknown(plain_text, at, end)]
    members = list(_members(plain_text[:end], mention, end, strict=False))
    if members:
        return members
    colon = _COLON.match(plain_text, mention.end, end)
    if colon is not None and mention.group_noun is not None:
        return _next_in_list(plain_text, colon.end(), end)
    return [_to_separator(plain_text, mention, end)]


def _persons(plain_text: str, at: int, end: int) -> Mention | None:
    """Read people in the place of a body: ``Ông Trưởng ban …``, ``các ông (bà) có tên tại Điều 1``."""
    person = _PERSON.match(plain_text, at, end)
    if person is not None:
        return Mention(at, person.end(), " ".join(person[0].split()))
    persons = _PERSONS.match(plain_text, at, end)
    if persons is None:
        return None
    words = " ".join(persons[0].split())
    return Mention(at, persons.end(), words[0].lower() + words[1:], collective=True)


def _bare_or_unknown(plain_text: str, at: int, end: int) -> Mention:
    group = match_bare_group(plain_text[:end], at)
    if group is not None:
        return Mention(at, group.end, group.words, collective=True, kind=group.kind)
    return _heads(plain_text, at, end) or _unknown(plain_text, at, end)


def _heads(plain_text: str, at: int, end: int) -> Mention | None:
    """Read those who head a group that bears no `các`: `Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ`."""
    office = office_pattern().match(plain_text, at, end)
    group = match_bare_group(plain_text[:end], office.end()) if office else None
    if office is None or group is None:
        return None
    words = " ".join(office[0].split())
    return Mention(at, group.end, f"{words[0].upper()}{words[1:]} {group.words}", collective=True)


def _unknown(plain_text: str, at: int, end: int) -> Mention:
    stop = _segment_end(plain_text, at, end)
    joint = _AND.search(plain_text, at, stop)
    if joint is not None and match_mention(plain_text[:end], joint.end()):
        stop = joint.start()
    words = standard_spelling(plain_text[at:stop])
    opens = words[:4].lower() in {"các ", "nhữn"}
    if opens:
        words = words[0].lower() + words[1:]
    several = words.lower().startswith(_PEOPLE) or words.lower() in _SEVERAL_BY_THEMSELVES
    collective = opens or several or " các " in words.lower()
    return Mention(at, stop, words, collective=collective)


def _segment_end(plain_text: str, at: int, end: int) -> int:
    found = _END_OF_SEGMENT.search(plain_text, at, end)
    stop = found.start() if found else end
    return max(at, len(plain_text[:stop].rstrip(" .;,:")))


def _to_separator(plain_text: str, mention: Mention, end: int) -> Mention:
    """Let a mention reach to the next separator, for in a list all words belong to names."""
    if SEPARATOR.match(plain_text, mention.end, end):
        return mention
    joint = _AND.search(plain_text, mention.end, end)
    stop = _segment_end(plain_text, mention.end, end)
    if joint and joint.start() < stop and match_mention(plain_text[:end], joint.end()):
        stop = joint.start()
    rest = plain_text[mention.end : stop]
    half = _SECOND_HALF.match(rest)
    if half is not None and match_mention(plain_text[:end], mention.end + half.end()) is None:
        return mention._replace(
            end=stop, name=f"{mention.name} - {' '.join(rest[half.end() :].split())}"
        )
    if not rest.strip() or rest.lstrip().startswith((":", "-")):
        return mention
    name = mention.name + re.sub(r"\s+", " ", rest)
    return mention._replace(end=stop, name=name, collective=mention.collective or " các " in rest)


def _members(plain_text: str, mention: Mention, end: int, *, strict: bool) -> Iterator[Mention]:
    """Yield the members of the list that a mention opens; nothing where it opens none."""
    if mention.group_noun is not None and (schools := listed_schools(plain_text, mention)):
        yield from schools
        return
    if mention.kind is None and not (mention.level is not None and mention.collective):
        return
    sign = _LIST_SIGN.match(plain_text, mention.end, end)
    if mention.group_noun is not None and mention.kind is not None:
        at = sign.end() if sign else _field_start(plain_text, mention)
        if at is not None:
            fields = list(_fields(plain_text, at, end, mention, strict=strict))
            yield from fields if sign or len(fields) != 1 else [_all_of(mention, fields[0])]
        return
    if mention.level is not None and mention.collective:
        yield from listed_places(plain_text, mention, sign)
        return
    if mention.kind is not None and not mention.collective:
        yield mention
        separator = SEPARATOR.match(plain_text, mention.end, end)
        if separator is not None:
            yield from _fields(plain_text, separator.end(), end, mention, strict=strict)


def _all_of(mention: Mention, only: Mention) -> Mention:
    """``các phòng Giáo dục và Đào tạo``: one field behind a plural stands for all bodies of that name."""
    own = only.name.removeprefix(mention.office)
    kind = f"{mention.kind} "
    name = f"{mention.name} {own[len(kind) :] if own.lower().startswith(kind.lower()) else own}"
    return mention._replace(end=only.end, name=name, kind=None)


def _field_start(plain_text: str, mention: Mention) -> int | None:
    blank = _BLANKS.match(plain_text, mention.end)
    if blank is None or mention.kind is None or not kind_named(mention.kind).fields:
        return None
    field = match_field(plain_text, blank.end(), mention.kind, may_be_small=True)
    return blank.end() if field else None


def _fields(
    plain_text: str, at: int, end: int, opener: Mention, *, strict: bool
) -> Iterator[Mention]:
    kind = opener.kind or ""
    while at < end:
        member = _field_member(plain_text, at, end, opener, kind, strict=strict)
        if member is None:
            return
        yield member
        separator = SEPARATOR.match(plain_text, member.end, end)
        if separator is None:
            return
        at = separator.end()


def _field_member(
    plain_text: str, at: int, end: int, opener: Mention, kind: str, *, strict: bool
) -> Mention | None:
    small = opener.group_noun is not None
    field = (
        match_field(plain_text, at, kind, may_be_small=small) if kind_named(kind).fields else None
    )
    if field is None and strict:
        return None
    own = match_mention(plain_text, at)
    if field is not None and (own is None or own.end == field.end):
        member = Mention(at, field.end, f"{_headed(opener, kind)} {field.name}", kind=kind)
        return with_tail(plain_text, member, bare_place=False)
    if own is not None or strict or not plain_text[at : at + 1].isupper():
        return None
    if office_pattern().match(plain_text, at, end):
        return (
            None  # `Giám đốc Sở Y tế, Thủ trưởng cơ quan …`: another office, no field of the first
        )
    stop = _segment_end(plain_text, at, end)
    return Mention(
        at, stop, f"{_headed(opener, kind)} {standard_spelling(plain_text[at:stop])}", kind=kind
    )


def _headed(opener: Mention, kind: str) -> str:
    """Give office and kind as they stand in front of a field: Giám đốc Sở, Bộ trưởng Bộ, but Trưởng phòng."""
    small = opener.office.lower().endswith("trưởng ") and kind != "Bộ"
    return f"{opener.office}{kind.lower() if small else kind}"
