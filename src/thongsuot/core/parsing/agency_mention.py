"""Agency mention (tên một cơ quan trong văn bản): reads the one body whose name begins at an offset."""

from __future__ import annotations

import re
from functools import cache

from thongsuot.core.parsing.agency_catalogue import (
    body_named,
    body_patterns,
    glued_pattern,
    kind_named,
    kind_of_glued,
    kind_patterns,
    match_field,
    office_pattern,
)
from thongsuot.core.parsing.agency_groups import Group, match_group
from thongsuot.core.parsing.mention import Mention, with_tail
from thongsuot.core.parsing.name_openings import Openings, openings_at
from thongsuot.core.parsing.name_patterns import Ahead, NameMatch, with_own_signs
from thongsuot.core.parsing.open_names import match_open_name
from thongsuot.core.vocabulary.agency_words import office_abbreviations

_BLANKS = re.compile(r"[ \u00a0]+")
_AFTER_KIND = re.compile(r":?[ \u00a0]+")
_LONG_NAME = 3
_ALIKE = re.compile(r" và tương đương(?!\w)")
_ALL = re.compile(r"các\s+", re.IGNORECASE)


def match_mention(plain_text: str, at: int, *, after_office: bool = False) -> Mention | None:
    """Give the body, group of bodies or office whose name begins at ``at``, or None."""
    opening = openings_at(plain_text, at, after_office=after_office)
    return opened(plain_text, at, opening, after_office=after_office) if opening else None


def opened(
    plain_text: str, at: int, opening: Openings, *, after_office: bool = False
) -> Mention | None:
    """Give what begins at ``at`` where it is known what may begin there."""
    if opening.office:
        office = _office(plain_text, at)
        if office is not None:
            return office
    group = match_group(plain_text, at) if opening.group else None
    if group is not None:
        return _group_mention(plain_text, at, group)
    return (
        (_body(plain_text, at, opening.ahead, after_office=after_office) if opening.body else None)
        or (_glued(plain_text, at) if opening.glued else None)
        or (
            _kind(plain_text, at, opening.ahead, after_office=after_office)
            if opening.kind
            else None
        )
        or (_several_bodies(plain_text, at) if opening.several else None)
    )


def _several_bodies(plain_text: str, at: int) -> Mention | None:
    """``các Liên đoàn Lao động tỉnh, thành phố``: all bodies of one known name."""
    opener = _ALL.match(plain_text, at)
    if opener is None or not plain_text[opener.end() : opener.end() + 1].isupper():
        return None
    one = _body(plain_text, opener.end())
    if one is None:
        return None
    alike = _ALIKE.match(plain_text, one.end)
    end, rest = (alike.end(), alike[0]) if alike else (one.end, "")
    return one._replace(start=at, end=end, name=f"các {one.name}{rest}", collective=True, kind=None)


def _group_mention(plain_text: str, at: int, group: Group) -> Mention:
    mention = Mention(
        at, group.end, group.words, collective=True, kind=group.kind, group_noun=group.noun
    )
    owner = _owner(plain_text, group)
    if owner is None:
        return mention
    return mention._replace(end=owner.end, name=f"{mention.name} {owner.name}", kind=None)


_OWNED = re.compile(r"[ \u00a0]+((?:trực\s+)?thuộc|của)[ \u00a0]+", re.IGNORECASE)
_MEMBERS = "thành viên"
_UNDER = "trực thuộc"


def _owner(plain_text: str, group: Group) -> Mention | None:
    """Read ``thuộc Ủy ban nhân dân huyện`` behind a group, ``Ban Chỉ đạo tỉnh`` behind its members."""
    found = _OWNED.match(plain_text, group.end)
    linking = " ".join([*found[1].lower().split(), ""]) if found else ""
    at = found.end() if found else group.end + 1
    if found is None and group.noun != _MEMBERS and not group.words.endswith((_UNDER, _MEMBERS)):
        return None
    body = _body(plain_text, at) or _kind(plain_text, at) or _bare_kind(plain_text, at)
    return body._replace(name=f"{linking}{body.name}") if body is not None else None


def _bare_kind(plain_text: str, at: int) -> Mention | None:
    head = kind_patterns().match(plain_text, at) if plain_text[at : at + 1].isupper() else None
    return Mention(at, head.end, head.name) if head is not None else None


def _office(plain_text: str, at: int) -> Mention | None:
    found = office_pattern().match(plain_text, at)
    if found is None:
        return None
    led = match_mention(plain_text, found.end(), after_office=True)
    if led is None:
        return None
    words = re.sub(r"\s+", " ", found[1])
    words = office_abbreviations().get(words, words)
    several = words.lower() in {"thành viên", "ủy viên"}
    collective = words[:4].lower() == "các "
    words = words[0].lower() + words[1:] if collective else words[0].upper() + words[1:]
    return led._replace(
        start=at,
        name=f"{words} {led.name}",
        office=f"{words} ",
        collective=led.collective or collective or several,
    )


def _body(
    plain_text: str, at: int, ahead: Ahead | None = None, *, after_office: bool = False
) -> Mention | None:
    found = body_patterns().match(plain_text, at, ahead)
    if found is None:
        return None
    words = plain_text[at : found.end]
    if words[0].islower() and not after_office and words.count(" ") + 1 < _LONG_NAME:
        return None
    return _whole_body(plain_text, at, found)


def _whole_body(plain_text: str, at: int, found: NameMatch) -> Mention | None:
    body = body_named(found.name)
    mention = Mention(at, found.end, _spelled_body(plain_text[at : found.end], found.name))
    if body.nests:
        nested = _nested(plain_text, found.end)
        if nested is not None:
            return nested._replace(start=at, name=f"{found.name} {nested.name}", kind=None)
    if body.needs_nesting:
        return None
    tailed = with_tail(plain_text, mention, bare_place=body.bare_place)
    if body.needs_place and tailed.end == mention.end:
        return None
    if tailed.end == mention.end:
        return _of_field(plain_text, at, found) or _of_group(plain_text, tailed) or tailed
    return tailed


def _of_field(plain_text: str, at: int, found: NameMatch) -> Mention | None:
    """``Ban Tổ chức - Xây dựng lực lượng``: a field behind the first word may be longer than the known body."""
    if _is_kind(found.name):
        kind = _kind(plain_text, at)
        if kind is not None and kind.end > found.end:
            return kind
    words = found.name.split(" ")
    for head in (words[0], " ".join(words[:2])):
        if not plain_text.startswith(f"{head} ", at) or not _is_kind(head):
            continue
        start = at + len(head) + 1
        field = match_field(plain_text, start, head) if kind_named(head).fields else None
        if field is not None and field.end > found.end:
            mention = Mention(at, field.end, f"{head} {field.name}", kind=head)
            return with_tail(plain_text, mention, bare_place=False)
    return None


def _of_group(plain_text: str, mention: Mention) -> Mention | None:
    """``Công an các đơn vị, địa phương``: one body of each member of a group."""
    if not plain_text.startswith(" các ", mention.end):
        return None
    group = match_group(plain_text, mention.end + 1)
    if group is None:
        return None
    name = f"{mention.name} {group.words}"
    return mention._replace(end=group.end, name=name, collective=True)


def _spelled_body(words: str, name: str) -> str:
    """Give a body's standard name; what an office calls its own centre keeps the dashes that it writes."""
    return with_own_signs(words, name, official=not name.startswith("Trung tâm "))


def _nested(plain_text: str, at: int) -> Mention | None:
    blank = _BLANKS.match(plain_text, at) or re.compile(r"\.\s*").match(plain_text, at)
    start = blank.end() if blank else at
    if not plain_text[start : start + 1].isupper():
        return _body(
            plain_text, start
        )  # `Thường trực ủy ban Trung ương …`: a long name may be small
    inner = _body(plain_text, start) or _glued(plain_text, start) or _kind(plain_text, start)
    if inner is not None:
        return inner
    head = kind_patterns().match(plain_text, start)
    if head is None:
        return None
    placed = with_tail(plain_text, Mention(start, head.end, head.name), bare_place=False)
    return placed if placed.end > head.end or kind_named(head.name).fields else None


@cache
def _is_kind(name: str) -> bool:
    found = kind_patterns().match(name, 0)
    return found is not None and found.end == len(name)


def _glued(plain_text: str, at: int) -> Mention | None:
    if not plain_text[at : at + 1].isupper() or plain_text[at + 1 : at + 2].islower():
        return None
    found = glued_pattern().match(plain_text, at)
    if found is None:
        return None
    kind = kind_of_glued(found[1])
    field = match_field(plain_text, found.end(), kind)
    if field is None or plain_text[found.end() : field.end].strip(" &-.").islower():
        return None
    if not plain_text[found.end() : found.end() + 2].isupper():
        return None
    mention = Mention(at, field.end, f"{kind} {field.name}", kind=kind)
    return with_tail(plain_text, mention, bare_place=False)


def _kind(
    plain_text: str, at: int, ahead: Ahead | None = None, *, after_office: bool = False
) -> Mention | None:
    head = kind_patterns().match(plain_text, at, ahead)
    if head is None:
        return None
    blank = _AFTER_KIND.match(plain_text, head.end)
    if blank is None or (blank[0][0] == ":" and not plain_text[at : head.end].isupper()):
        return None
    kind = kind_named(head.name)
    written = head.name.lower() if plain_text[at].islower() else head.name
    field = match_field(plain_text, blank.end(), head.name) if kind.fields else None
    if field is not None:
        name = written if after_office else head.name
        mention = Mention(at, field.end, f"{name} {field.name}", kind=head.name)
        return with_tail(plain_text, mention, bare_place=kind.bare_place)
    if plain_text[at].islower() and not after_office:
        return None
    opened = match_open_name(plain_text, blank.end(), may_begin_small=kind.open_small)
    if opened is None:
        placed = kind.open_small or kind.bare_place
        return _placed_kind(plain_text, at, head) if placed else None
    mention = Mention(at, opened.end, f"{written} {opened.words}", kind=None)
    return (
        _with_short_body(plain_text, mention)
        or _of_several(plain_text, mention)
        or with_tail(plain_text, mention, bare_place=False)
    )


def _with_short_body(plain_text: str, mention: Mention) -> Mention | None:
    """``Ban Chính sách - Pháp luật LĐLĐ tỉnh``: the body that it belongs to stands behind in capitals."""
    at = mention.end + 1
    nested = _body(plain_text, at) if plain_text[at : at + 3].isupper() else None
    if nested is None:
        return None
    return nested._replace(start=mention.start, name=f"{mention.name} {nested.name}", kind=None)


def _of_several(plain_text: str, mention: Mention) -> Mention | None:
    """``Ban Vì sự tiến bộ phụ nữ các sở, ban, ngành``: the group that the name ends with goes on behind a sign."""
    group_at = plain_text.find(" các ", mention.start, mention.end + len(" các ")) + 1
    group = match_group(plain_text, group_at) if group_at else None
    if group is None or group.end < with_tail(plain_text, mention, bare_place=False).end:
        return None
    words = " ".join(plain_text[mention.start : group_at].split())
    return mention._replace(end=group.end, name=f"{words} {group.words}", collective=True)


def _placed_kind(plain_text: str, at: int, head: NameMatch) -> Mention | None:
    """``Ban Chỉ đạo tỉnh``: what sort of committee it is goes without saying, whose it is does not."""
    placed = with_tail(plain_text, Mention(at, head.end, head.name), bare_place=False)
    return placed if placed.end > head.end and " " in head.name else None
