"""Rest of a name (phần còn lại của tên): words of a body's name that no vocabulary holds, up to what it is to do."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies_by_place import agencies_between, agency_at
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.open_names import written_out
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.parsing.small_parts import begins_like_unit, section_heads
from thongsuot.core.vocabulary.agency_words import name_stops
from thongsuot.core.vocabulary.folding import LOWER, UPPER
from thongsuot.core.vocabulary.load import strings, table

_SECOND_HALF = re.compile(rf" [-–] ([{UPPER}]\w*(?: (?!và )\w+){{0,4}})")
_LONGEST_HALF = 44
_TIME_BEHIND = pattern(
    r"\s(?:cuối|đầu|giữa|trước|sau|trong|hết|đến|chậm|muộn|vào|theo|để|qua|về|năm|quý|tháng|tuần)\s"
)
# Ban Thanh niên - Trường học: here the word for a kind of body names a field of work.
_SCHOOLS = "trường học"
_HIGHER = pattern(r"(?:\scấp|(?<=\scấp))\strên(?:\strực\stiếp(?:\scơ\ssở)?)?(?!\w)")
_WITH_HIGHER = ("công đoàn", "công đoàn cơ sở", "đoàn", "hội", "cơ quan", "đơn vị")
# Fields of work that are verbs elsewhere; with an object they are a task (`quản lý hồ sơ: …`), alone a name.
_FIELD = pattern(
    r"""\s(?:đào\stạo|thanh\stoán|kiểm\ssoát(?:\sthanh\stoán|\snội\sbộ|\sbệnh\stật)?|quản\slý\s(?:đào\stạo|khoa\shọc|chất\slượng)|giám\ssát|điều\sphối|điều\strị
    |bồi\sdưỡng|đào\stạo\s(?:và\s)?bồi\sdưỡng|thẩm\sđịnh|vận\shành|nghiên\scứu|tiếp\snhận(?:\s(?:và\s)?trả\skết\squả)?|xét\snghiệm|truyền\sthông|phát\striển|hỗ\strợ)
    (?=\s?:\s)"""
)
_TO_COLON = re.compile(r"(?: [^\s:;.()]+){1,9}(?=\s?:\s)")
_DOES = pattern(
    r"\s(?:chủ\strì|phối\shợp|tham\smưu|báo\scáo|thực\shiện|tổ\schức|có|là|và|theo\sdõi|hướng\sdẫn)(?!\w)"
)
# Phòng Bảo trợ xã hội và Phòng chống tệ nạn xã hội: here the word names a task.
_TASKS = ("phòng chống", "phòng, chống", "phòng ngừa", "ban hành")
_WORDS = re.compile(r"(?: [^\W\d_]+(?:-[^\W\d_]+)?){1,5}")
_MORE_WORDS = re.compile(r"(?: [^\W\d_]+){1,8}")
_FIRST = re.compile(r" ([^\W\d_]+)(?: ([^\W\d_]+))?")
_COMMA_SMALL = re.compile(rf", (?=[{LOWER}])")
_BEHIND = re.compile(r"\s*(?:[,;:()]|\.\s|\.?$|\n|\.?/)|\s(?:và|cùng|với)\s")
_AND = re.compile(r" (?:và|hoặc|cùng|với|hay) ")
_AND_MORE = re.compile(rf" và (?=[{UPPER}])")
# Behind these a group is complete.
_CLOSED = ("liên quan", "khác", "trực thuộc", "nêu trên", "nói trên", "các cấp", "trên địa bàn")
# A name ends with the level that it belongs to.
_LEVELS = (
    "tỉnh", "huyện", "xã", "phường", "quận", "thị trấn", "thành phố", "trung ương", "việt nam",
)  # fmt: skip
_LEVEL_WORDS = frozenset(
    word for level in (*_LEVELS, "đặc khu", "thị xã", "và") for word in level.split()
)
# … but for the sort of places: các xã vùng cao, các huyện miền núi.
_SORTS_OF_PLACES = pattern(r"\s(?:ven|vùng|miền|biên|giáp|khu|nội|ngoại|hải|đảo|bãi|nông|trọng)\s")


def whole_name(text: str, agency: Agency, limit: int) -> Agency:
    """Give the body with what goes on with its name: a second half behind a dash, words that no list holds."""
    agency = _named_by_tasks(text, agency, limit)
    end = agency.span.end
    half = _SECOND_HALF.match(text, end, min(limit, end + _LONGEST_HALF))
    if half is None or begins_unit(text, half.start(1)):
        return _small_more(text, _and_more(text, _with_rest(text, agency, limit), limit), limit)
    nested = next(iter(agencies_between(text, Span(half.start(1) + 1, half.end()))), None)
    stop = half.end() if nested is None else nested.span.start
    hit = order_hits(text).first(half.start(1), stop)
    stop = hit.start if hit is not None else stop
    time = _TIME_BEHIND.search(fold(text), half.start(1), stop)
    words = text[end : time.start() if time else stop].rstrip()
    if len(words) < len(" - Xx"):
        return agency
    longer = _longer(agency, words.replace("–", "-"), end + len(words))
    if nested is not None and nested.span.start == stop:
        return _longer(longer, f" {nested.name}", nested.span.end)
    return _and_more(text, longer, limit)


def _named_by_tasks(text: str, agency: Agency, limit: int) -> Agency:
    """``Phòng Quản lý đào tạo: Lập …``, ``các công đoàn cấp trên``: what else is a verb or a manner is part of the name."""
    end = agency.span.end
    higher = _HIGHER.match(fold(text), end, limit)
    if higher is not None and fold(agency.name).removesuffix(" cấp").endswith(_WITH_HIGHER):
        return _longer(agency, text[end : higher.end()], higher.end())
    if agency.collective or not agency.name.startswith(_free_heads()):
        return agency
    if fold(agency.name).endswith(_LEVELS):
        return agency
    field = _FIELD.match(fold(text), end, limit)
    stop = field.end() if field is not None else _end_of_known(text, agency, limit)
    if stop is None or not text[stop:].lstrip(": ")[:1].isupper():
        return agency
    return _longer(agency, text[end:stop], stop)


def _end_of_known(text: str, agency: Agency, limit: int) -> int | None:
    """Give the colon behind words that the text names once more with no colon, as but a name is repeated."""
    end = agency.span.end
    found = _TO_COLON.match(text, end, limit)
    if found is None or _DOES.search(fold(text), end, found.end()):
        return None
    words = text[agency.span.start : found.end()]
    again = text.count(words) - text.count(f"{words}:") - text.count(f"{words} :")
    holds_other = bool(agencies_between(text, Span(end, found.end())))
    return found.end() if again > holds_other else None


def begins_unit(text: str, offset: int) -> bool:
    """Tell whether the words at ``offset`` begin a body of their own, known or not."""
    folded = fold(text)
    if folded.startswith((_SCHOOLS, *_TASKS, *table("orders")["no_unit_words"]), offset):
        return False
    head = next((word for word in _unit_words() if folded.startswith(word, offset)), None)
    return head is not None and not folded[offset + len(head) : offset + len(head) + 1].isalnum()


def _with_rest(text: str, agency: Agency, limit: int) -> Agency:
    """Give ``agency`` with the words behind it that go on with its name (``các trạm bơm nội đồng``).

    Only the names of small units and of groups are free to go on so, and only where what follows the words is
    what the body is to do, a sign, or the end: a verb that no vocabulary knows does not become a name.
    """
    end = agency.span.end
    first = _FIRST.match(text, end, limit)
    if first is None or _stops(first) or not _may_go_on(text, agency):
        return agency
    found = _WORDS.match(text, end, limit)
    if found is None:
        return agency
    stop = found.end()
    joint = _AND.search(text, end, stop + 1)
    stop = joint.start() if joint else stop
    begin = found.start() + len(first[0]) if _in_capitals(first) else end + 1
    hit = order_hits(text).first(begin, stop)
    if hit is not None:
        stop = hit.start - 1
    elif joint is None and not _ends(text, stop, limit):
        return agency
    words = text[end:stop].rstrip()
    return _longer(agency, words, end + len(words)) if words else agency


def _and_more(text: str, agency: Agency, limit: int) -> Agency:
    """``Phòng Công tác xã hội và Phát triển cộng đồng``: behind và no body of its own begins."""
    end = agency.span.end
    joint = _AND_MORE.match(text, end, limit)
    if joint is None or agency.collective or not agency.name.startswith(_free_heads()):
        return agency
    at = joint.end()
    is_task = fold(text).startswith(_TASKS, at)
    if not is_task and (agency_at(text, at) is not None or begins_unit(text, at)):
        return agency
    found = _MORE_WORDS.match(text, at - 1, limit)
    if found is None:
        return agency
    hit = order_hits(text).first(at + (9 if is_task else 1), found.end())
    stop = hit.start - 1 if hit is not None else found.end()
    if hit is None and not _ends(text, stop, limit):
        return agency
    return _longer(agency, text[end:stop].rstrip(), stop)


def _small_more(text: str, agency: Agency, limit: int) -> Agency:
    """``Phòng Chính trị, tư tưởng phối hợp …``: in small letters behind the comma no other body begins."""
    joint = _COMMA_SMALL.match(text, agency.span.end, limit)
    if joint is None or agency.collective or not agency.name.startswith(section_heads()):
        return agency
    at = joint.end()
    first = _FIRST.match(text, at - 1, limit)
    if first is None or _stops(first) or order_hits(text).at(at) is not None:
        return agency
    if begins_unit(text, at) or begins_like_unit(text, at) or agency_at(text, at) is not None:
        return agency
    found = _WORDS.match(text, at - 1, limit)
    hit = order_hits(text).first(at, found.end()) if found else None
    if found is None or (hit is None and not _ends(text, found.end(), limit)):
        return agency
    stop = found.end() if hit is None else hit.start - 1
    longer = _longer(agency, text[agency.span.end : stop].rstrip(), stop)
    return replace(longer, collective=" các " in longer.name)


def _longer(agency: Agency, words: str, end: int) -> Agency:
    return replace(
        agency, name=f"{agency.name}{written_out(words)}", span=Span(agency.span.start, end)
    )


def _ends(text: str, stop: int, limit: int) -> bool:
    if stop >= limit or _BEHIND.match(text, stop, limit) is not None:
        return True
    return order_hits(text).at(stop + 1) is not None


def _stops(first: re.Match[str]) -> bool:
    """Tell whether the words at once behind a name are no part of any name."""
    if _in_capitals(first):
        return False
    word, pair = first[1].lower(), f"{first[1]} {first[2]}".lower()
    return word in _no_names() or pair in _no_names()


def _in_capitals(first: re.Match[str]) -> bool:
    """``Phòng Đào tạo Sau Đại học``: two words with a capital are part of a name, whatever they say elsewhere."""
    return first[1].istitle() and (first[2] or "").istitle()


def _may_go_on(text: str, agency: Agency) -> bool:
    folded = fold(agency.name)
    if folded.endswith(_LEVELS):
        ends_with_place = not _is_level_of_list(folded)
        if ends_with_place:
            sort = _SORTS_OF_PLACES.match(fold(text), agency.span.end)
            return agency.collective and sort is not None
    if agency.collective:
        return not agency.name.endswith(_CLOSED)
    name = agency.name.removeprefix("Phó ").removeprefix("Trưởng ")
    return f"{name[:1].upper()}{name[1:]}".startswith(_free_heads())


def _is_level_of_list(folded: str) -> bool:
    """Tell whether the levels at the end are themselves what is meant: ``các xã, phường, đặc khu``."""
    words = folded.rsplit("các ", 1)[-1].replace(",", "").split()
    return all(word in _LEVEL_WORDS for word in words)


@cache
def _no_names() -> frozenset[str]:
    narrowing = table("orders")["narrowing"]
    return name_stops() | frozenset((*narrowing, *strings("name_stops", "behind_names")))


@cache
def _free_heads() -> tuple[str, ...]:
    return strings("kinds", "free_heads")


@cache
def _unit_words() -> tuple[str, ...]:
    return tuple(table("orders")["unit_words"])
