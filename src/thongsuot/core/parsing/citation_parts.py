"""Parts of a citation (ngày, cơ quan ban hành, trích yếu) that stand behind or before its number."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.mention import Mention
from thongsuot.core.parsing.speech import speaks
from thongsuot.core.parsing.symbol_parts import body_of_letters
from thongsuot.core.vocabulary.folding import plain
from thongsuot.core.vocabulary.load import strings, table

if TYPE_CHECKING:
    from thongsuot.core.parsing.citation_forms import CitedForm

_DATE = re.compile(
    r"\s*,?\s*\(?(?:(?:ký|ban\s+hành|đề)\s+)?ngày\s*(?P<day>\d{1,2})?[\s.…]*(?:/|-|\.|tháng)\s*(?P<month>\d{1,2})?[\s.…]*(?:/|-|\.|,?\s*năm)\s*(?P<year>\d{4})(?!\d)",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\s*,?\s*(?:của|do)\s+(?:liên\s+(?=bộ|sở|ngành|tịch))?(?:đồng\s+chí\s+)?", re.IGNORECASE
)
_JOINTLY = re.compile(r"\s+(?:và|-)\s+(?=[A-ZĐỦ])")
_BARE = re.compile(r"\s+(?=[A-ZĐ])")
# Begins with a set of signs, so that the search runs from one of them to the next.
_ABOUT_END = re.compile(
    r"[;\n.v](?:(?<=[;\n])|(?<=\.)(?=\s|$|/\.)|(?<=\sv)à\s+(?:tổ\s+chức\s+triển\s+khai|(?:các\s+|nội\s+dung\s+|nội\s+dung\s+tại\s+)?(?:Kế\s+hoạch|Quyết\s+định|Công\s+văn|Chỉ\s+thị|Nghị\s+quyết|Thông\s+báo|Hướng\s+dẫn|Chương\s+trình|Văn\s+bản)\s+số))"
)
_CALLED = re.compile(r"\s*\([^()\n]{1,60}\)")
_CLAUSE = re.compile(r",\s+(?=[A-ZĐỦ])|,\s+(?=để|nay|trên cơ sở|nhằm|đồng thời|được sự)\b")
_BEFORE = re.compile(
    r"\s*,?\s*(?:(?:tại|trong|theo|(?:đã\s+)?(?:có|gửi|ban hành))\s*(?:các\s+)?|\(\s*)$"
)
_FAR = 130
_PARTS = ("Cục ", "Vụ ", "Phòng ", "Chi cục ", "Thanh tra ")


class Behind(Struct, frozen=True, gc=False):
    """Date and issuer behind a number, in either order, and where they end."""

    date: str | None
    issuer: str | None
    end: int


def read_behind(words: str, at: int) -> Behind:
    """Read date and issuer that stand at ``at`` of a plain text."""
    day: str | None = None
    issuer: str | None = None
    end = at
    for _ in range(2):
        dated = _DATE.match(words, end) if day is None else None
        if dated is not None:
            day, end = iso_date(dated) or "", dated.end()
            continue
        named = _issuer(words, end) if issuer is None else None
        if named is not None:
            issuer, end = named
    return Behind(day or None, issuer, end)


def _issuer(words: str, at: int) -> tuple[str, int] | None:
    of = _OF.match(words, at) or _BARE.match(words, at)
    if of is None:
        return None
    mention = match_mention(words, of.end())
    if mention is None:
        return None
    joint = _JOINTLY.match(words, mention.end)
    second = match_mention(words, joint.end()) if joint else None
    if second is None or second.collective or mention.collective or _is_part(joint, second):
        return mention.name, mention.end
    return f"{mention.name} và {second.name}", second.end


def _is_part(joint: re.Match[str] | None, second: Mention) -> bool:
    """Whether behind a dash a part of the first body is named: `Bộ Y tế - Cục Quản lý Dược`."""
    return joint is not None and "-" in joint[0] and second.name.startswith(_PARTS)


def iso_date(found: re.Match[str]) -> str | None:
    """Give the day of a match with the groups day, month and year, None where one is missing or wrong."""
    if found["day"] is None or found["month"] is None:
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        return None


def about_behind(text: str, at: int) -> Span | None:
    """Give the words that say what a cited document is about, without `về`."""
    words = plain(text)
    found = _about().match(words, at)
    if found is None:
        return None
    has_sign = re.search(r"(?:v/v|về)\s*:?\s*$", words[at : found.start("about")], re.IGNORECASE)
    if not found["about"] and not has_sign:
        return None
    start = found.start("about")
    stop = _ABOUT_END.search(words, start)
    end = stop.start() if stop else len(words)
    end = _before_speaker(words, start, _balanced(words, start, end))
    return Span(start, end) if end > start else None


def _before_speaker(words: str, start: int, end: int) -> int:
    """Stop where behind a comma the issuing body begins to speak: `…, Sở Y tế đề nghị`."""
    if words[start:end].endswith("như sau") and "," in words[start:end]:
        end = start + words[start:end].rindex(",")
    for comma in _CLAUSE.finditer(words, start, end):
        if words[comma.end()].islower():
            return comma.start()
        mention = match_mention(words, comma.end())
        if mention is not None and speaks(words, _behind_bracket(words, mention.end)):
            return comma.start()
    return end


def _behind_bracket(words: str, at: int) -> int:
    """Pass over how a body is called from here on: `Sở Y tế (sau đây gọi là Sở) đề nghị`."""
    bracket = _CALLED.match(words, at)
    return bracket.end() if bracket else at


def _balanced(words: str, start: int, end: int) -> int:
    """Stop before a bracket that was opened before the words, and leave out closing signs."""
    depth = 0
    closed = words.find(")", start, end) >= 0
    for at in range(start, end) if closed else ():
        depth += (words[at] == "(") - (words[at] == ")")
        if depth < 0:
            end = at
            break
    return start + len(words[start:end].rstrip(" .,;:/"))


def issuer_before(text: str, at: int, sure: str | None = None) -> str | None:
    """Read the issuer before the kind: `Theo đề nghị của Sở … tại Văn bản số …`; ``sure``: that of its symbol."""
    words = plain(text)
    line = words.rfind("\n", 0, at) + 1
    joint = _BEFORE.search(words, max(line, at - 24), at)
    if joint is None or (sure is not None and joint[0].strip() == "("):
        return sure  # `… của Bộ Chính trị (Công văn số 1-CV/BTCTW)`: the symbol tells whose it is
    above: Mention | None = None
    for start in re.finditer(r"(?<!\w)[^\W\d_]", words[max(line, at - _FAR) : joint.start() + 1]):
        place = max(line, at - _FAR) + start.start()
        mention = match_mention(words, place) if words[place].isupper() else None
        if mention is not None and _BEFORE.fullmatch(words, mention.end, at):
            body = mention.name.removeprefix(mention.office)
            name = mention.name if body[0].islower() else body  # Trưởng phòng Nội vụ
            if above is not None and words[above.end : place] == " của ":
                return f"{above.name} của {name}"  # Tổ công tác của Chính phủ
            return name
        above = mention or above
    return None


def issuer_of_symbol(form: CitedForm) -> str | None:
    """Give the issuer that a symbol alone makes sure: QĐ-TTg, NĐ-CP, TTr-SLĐTBXH."""
    if form.number is None:
        return None
    known = table("symbols")["issuers"]
    parts = form.number.replace("/", "-").split("-")[1:]
    for part in parts:
        if part in known:
            return str(known[part])
        if part in strings("symbols", "ambiguous"):
            return None
        mention = body_of_letters(part)
        if mention is not None and mention.kind in {"Bộ", "Sở"}:
            return mention.name
    return None


@cache
def _about() -> re.Pattern[str]:
    verbs = "|".join(verb.replace(" ", r"\s+") for verb in strings("speech", "about"))
    session = r"(?:\(?khóa\s+\w+\)?,?\s*)?(?:kỳ\s+họp\s+thứ\s+\w+\s*,?\s*)?"
    mark = r"(?:có\s+(?:nội\s+dung\s+)?)?(?:(?:v/v|về(?=\s+việc)|về(?=\W))\s*:?\s*)?"
    return re.compile(rf"\s*,?\s*{session}{mark}(?P<about>(?:việc|[“\"]|{verbs})?)", re.IGNORECASE)
