"""Bodies of the head (tên cơ quan ở đầu văn bản): lines put together into names, parent before child."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from msgspec import Struct

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_catalogue import (
    body_named,
    body_patterns,
    kind_named,
    kind_patterns,
)
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.agency_tails import match_tail, standard_place
from thongsuot.core.parsing.caps import usual_form, written_elsewhere
from thongsuot.core.parsing.glued_bodies import apart
from thongsuot.core.parsing.mention import Mention
from thongsuot.core.parsing.name_style import standard_spelling
from thongsuot.core.vocabulary.folding import UPPER, plain
from thongsuot.core.vocabulary.load import strings

_UNION = "Đoàn Thanh niên Cộng sản Hồ Chí Minh"
_MOST_WORDS = 40
_MOST_BREAKS = 2
_MOST_BREAKS_BEFORE_AND = 4
_LONG_ENOUGH = 4
_LONGEST_PLACE = 4
_LONGEST_BROKEN = 6
_LONGEST_BEGINNING = 3
_LONGEST_REST = 8
_NAME_SIGNS = re.compile(r"^[^()/:;!?]+$")
_SHORT_CITY = re.compile(r"(?<!\w)T[Pp]\.(?=\w)")
_FIELD = re.compile(r"(?:(?<=^.. )|(?<= và )|(?<=, )|(?<= - ))[^\W\d_]")
_UNIT = re.compile(r"((?:^(?:Phòng|Khoa|Vụ|Chi cục)| -) )([^\W\d_])")
_CAPITALS = re.compile(rf"(?<!\w)(?:Y )?[{UPPER}]{{2,}}(?:\s+(?:-\s+)?[{UPPER}]+)*(?!\w)")
_SMALL = re.compile(r"(?<!\w)SỐ(?= \d)|(?<=^Trường Trung học phổ thông )CHUYÊN(?!\w)")
_MARK = re.compile(rf"(?:\(\d{{1,2}}\)|\d{{1,2}}\.)\s*(?=[{UPPER}]{{2}})")
# A part of a school in another place goes on with its name: TRƯỜNG ĐẠI HỌC … / CƠ SỞ II.
_BRANCH = re.compile(r"CƠ SỞ (?:[IVX]+|\d{1,2})$|PHÂN HIỆU (?!TRƯỞNG)")
_BRANCH_NAME = re.compile(r"(?<= )(?:cơ sở(?= (?:[IVX]+|\d{1,2})$)|Phân Hiệu(?= ))")
_SIDE_BY_SIDE = re.compile(r"\s*[-–]\s*(?=\S)")


class HeadBody(Struct, frozen=True, gc=False):
    """A body of the head in its standard name, with its lines."""

    name: str
    span: Span


def read_bodies(text: str, pieces: Sequence[Span]) -> tuple[HeadBody, ...]:
    """Give the bodies that the pieces name, in order; pieces that name none are left out."""
    groups: list[list[Span]] = []
    broken: Span | None = None
    for piece in (part for whole in pieces for part in apart(text, _behind_mark(text, whole))):
        words = plain(piece.of(text))
        if words in strings("issuers", "beside_names"):
            broken = None
            continue
        if len(words.split()) > _MOST_WORDS or not any(sign.isalpha() for sign in words):
            continue
        if words.endswith(":") and len(words.split()) > _LONGEST_BROKEN and not words.isupper():
            continue  # a sentence that opens a list: `Ban Giám hiệu thống nhất … như sau:`
        if broken is not None and _is_known(f"{plain(broken.of(text))} {words}", len(words)):
            groups = _without(groups, broken)
            groups.append([broken, piece])
        elif groups and _BRANCH.match(words) and _continues(text, groups[-1][-1], piece):
            groups[-1].append(piece)
        elif _begins_body(words) and not (groups and _is_open(text, groups[-1], piece)):
            groups.append([piece])
        elif groups and _continues(text, groups[-1][-1], piece):
            groups[-1].append(piece)
        broken = piece if len(words.split()) <= _LONGEST_BROKEN and words.isupper() else None
    bodies = [body for group in groups for body in _bodies(text, group)]
    return tuple(_nested(text, _without_site(_without_motto(bodies))))


def _behind_mark(text: str, piece: Span) -> Span:
    """Leave out the number of the page or of the list that a site put in front: `(1) UBND TỈNH …`."""
    mark = _MARK.match(text, piece.start, piece.end)
    return piece if mark is None else Span(mark.end(), piece.end)


def _without(groups: list[list[Span]], piece: Span) -> list[list[Span]]:
    """Take a piece that was thought to go on with a name out of its group."""
    kept = [[one for one in group if one != piece] for group in groups]
    return [group for group in kept if group]


def _is_known(words: str, second: int) -> bool:
    """Whether two lines together are a known body that begins on the first: `ỦY` over `BAN NHÂN DÂN`."""
    first = words[: len(words) - second - 1]
    if _begins_body(first):
        return False
    found = (body_patterns().match(words, 0), match_mention(words, 0))
    end = max((one.end for one in found if one is not None), default=0)
    return end > len(first) + 1


def _begins_body(words: str) -> bool:
    if not words[0].isupper():
        return False
    mention = _mention(words)
    if mention is not None:
        tail = match_tail(words, 0)
        return tail is None or mention.end > tail.end  # TRUNG ƯƠNG HỘI …
    if not words.isupper() and _is_running_text(words):
        return False
    head = body_patterns().match(words, 0) or kind_patterns().match(words, 0)
    return head is not None and match_tail(words, 0) is None


def _is_running_text(words: str) -> bool:
    """Whether small letters that name no known body are no beginning of one: `Thống kê truy cập`, `Ban hành`."""
    return (
        len(words.split()) > _LONGEST_BEGINNING
        or " ".join(words.lower().split()[:2]) in _common_words()
    )


@lru_cache(maxsize=16)
def _mention(words: str) -> Mention | None:
    """Give the body with which a line of the head begins, which is asked for again as the lines are put together."""
    return match_mention(words, 0)


@cache
def _common_words() -> frozenset[str]:
    return frozenset(strings("name_stops", "common_words"))


def _is_open(text: str, group: list[Span], piece: Span) -> bool:
    """Whether the group still waits for more of its name: a lone head noun, an `và` at its end."""
    words = _joined(text, group)
    if words.split()[-1].lower() in {"và", "-", "&", ","} or words.endswith(("-", ",")):
        return True
    whole = f"{words} {plain(piece.of(text))}"
    if _is_lone_office(whole) and (not _is_lone_office(words) or not _waits_for(words)):
        return True  # ỦY BAN THƯỜNG VỤ over QUỐC HỘI, THỦ TƯỚNG over CHÍNH PHỦ
    mention = _mention(words)
    both = _mention(whole)
    return mention is None and both is not None and not _is_lone_office(words)


def _is_lone_office(words: str) -> bool:
    found = body_patterns().match(words, 0)
    return found is not None and found.end == len(words)


def _continues(text: str, before: Span, piece: Span) -> bool:
    between = text[before.end : piece.start]
    words = piece.of(text)
    if not words.isupper() and (
        len(words.split()) > _LONGEST_REST or not _NAME_SIGNS.search(words)
    ):
        return False
    breaks = _MOST_BREAKS_BEFORE_AND if words.startswith("VÀ ") else _MOST_BREAKS
    return between.count("\n") <= breaks and words.isupper() == before.of(text).isupper()


def _bodies(text: str, group: list[Span]) -> list[HeadBody]:
    """Give the body of a group of lines, or several that stand side by side with dashes between."""
    start, end = group[0].start, group[-1].end
    own = plain(text)[start:end].replace("\n", " ")
    if sum(len(piece.of(text)) for piece in group) + _MOST_BREAKS * len(group) >= len(own):
        for dash in _SIDE_BY_SIDE.finditer(own):
            left = match_mention(own[: dash.start()], 0)
            if left and left.end == dash.start() and _begins_body(own[dash.end() :]):
                first = HeadBody(left.name, Span(start, start + dash.start()))
                rest = [piece for piece in group if piece.end > start + dash.end()]
                rest[0] = Span(start + dash.end(), rest[0].end)
                return [first, *_bodies(text, rest)]
    name = _BRANCH_NAME.sub(_with_one_capital, _name(text, _joined(text, group)))
    return [HeadBody(name, Span(start, end))]


def _with_one_capital(part: re.Match[str]) -> str:
    return part[0].capitalize()


def _joined(text: str, group: list[Span]) -> str:
    words = plain(" ".join(" ".join(piece.of(text).split()) for piece in group))
    return _SHORT_CITY.sub("TP. ", words).strip(" *.,;:")


def _name(text: str, words: str) -> str:
    mention = _mention(words)
    if mention is not None and _is_place(words[mention.end :]):
        return f"{_settled(text, mention.name)} {standard_place(words[mention.end :])}"
    if mention is None or mention.end < len(words):
        kind = kind_patterns().match(words, 0)
        whole = kind is not None and kind.end == len(words)
        return kind.name if kind is not None and whole else _unknown(text, words)
    return _settled(text, mention.name)


def _unknown(text: str, words: str) -> str:
    """Give a name that the catalogue does not know."""
    if not words.isupper():
        return standard_spelling(words)
    return _with_fields(usual_form(standard_spelling(words), text, proper=False))


def _with_fields(name: str) -> str:
    """Give the fields in the name of a ministry or a department their capitals: Bộ Thương binh và Xã hội."""
    if not name.startswith(("Bộ ", "Sở ")):
        return _UNIT.sub(lambda unit: f"{unit[1]}{unit[2].upper()}", name)
    return _FIELD.sub(lambda field: field[0].upper(), name)


def _is_place(words: str) -> bool:
    """Whether the rest of a line of the head can only be the name of a place."""
    return (
        words.startswith(" ")
        and 0 < len(words.split()) <= _LONGEST_PLACE
        and words.replace("-", "").replace(" ", "").isalpha()
    )


def _settled(text: str, name: str) -> str:
    """Give a name whose open part came in capitals the form that it has elsewhere."""
    name = _SMALL.sub(lambda word: word[0].lower(), name)
    capitals = _CAPITALS.search(name)
    if capitals is None or (len(capitals[0]) < _LONG_ENOUGH and capitals[0].isascii()):
        return name
    whole = written_elsewhere(name, text)
    if whole is not None:
        return whole
    head = kind_patterns().match(name, 0)
    proper = head is not None and kind_named(head.name).bare_place
    form = usual_form(capitals[0], text, proper=proper)
    return _with_fields(name[: capitals.start()] + form + name[capitals.end() :])


def _without_motto(bodies: list[HeadBody]) -> list[HeadBody]:
    """Leave out the name of the Youth Union, which its documents bear in the place of the motto."""
    others = [body for body in bodies if body.name != _UNION]
    return others if any("đoàn" in body.name.lower() for body in others) else bodies


def _without_site(bodies: list[HeadBody]) -> list[HeadBody]:
    """Leave out the title of the site that a text was taken from, which stands above the head."""
    first = bodies[:1]
    if len(bodies) > 1 and first[0].name.startswith(strings("issuers", "sites")):
        return bodies[1:]
    return bodies


def _nested(text: str, bodies: list[HeadBody]) -> list[HeadBody]:
    """Write a lone office (Văn phòng, Ban Thường trực) out with the body above it, else with the one below."""
    out: list[HeadBody] = []
    bodies = _with_first_organ(text, bodies)
    for body in bodies:
        found = body_patterns().match(body.name, 0)
        lone = found is not None and found.end == len(body.name) and _waits(found.name)
        if body.name == _UNION and out and _is_lone_office(out[-1].name) and _waits(out[-1].name):
            above = out.pop()
            out.append(HeadBody(f"{above.name} {body.name}", Span(above.span.start, body.span.end)))
            continue
        if lone and out:
            out.append(HeadBody(f"{body.name} {out[-1].name}", body.span))
        else:
            out.append(body)
    return out


def _with_first_organ(text: str, bodies: list[HeadBody]) -> list[HeadBody]:
    """Write an organ that stands above the body it belongs to (HỘI ĐỒNG THẨM PHÁN, BAN THƯỜNG VỤ) out with it."""
    if len(bodies) == 1 or not bodies:
        return bodies
    organ, owner, *others = bodies
    if owner.name == _UNION or not (_is_lone_office(organ.name) and _waits(organ.name)):
        return bodies
    if _is_lone_office(owner.name) and _waits(owner.name):
        return bodies
    if organ.span.of(text).isupper() != owner.span.of(text).isupper():
        return bodies  # the path of a site (`Công đoàn`) above a letterhead
    span = Span(organ.span.start, owner.span.end)
    return [HeadBody(f"{organ.name} {owner.name}", span), *others]


def _waits_for(words: str) -> bool:
    """Whether a lone office is one that the body it belongs to stands beside: BAN THƯỜNG VỤ, VĂN PHÒNG."""
    found = body_patterns().match(words, 0)
    return found is not None and _waits(found.name)


def _waits(name: str) -> bool:
    return body_named(name).nests
