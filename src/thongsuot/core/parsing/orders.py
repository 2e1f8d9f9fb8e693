"""Orders (giao việc): who a sentence tells to act, with whom, and where the ordered clause begins."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies_by_place import agencies_between, agency_at, agency_over
from thongsuot.core.parsing.chains import Chain, chain_at, skip_address
from thongsuot.core.parsing.connectives import skip_connectives
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.open_subjects import open_subject
from thongsuot.core.parsing.phrase_hits import Hit, order_hits
from thongsuot.core.parsing.predicates import begins_with_ground, leading_verb, predicate_after
from thongsuot.core.parsing.sentences import trimmed
from thongsuot.core.vocabulary.load import strings, table

_ADDED = re.compile(r" (?!và )(?=[^\W\d_A-ZĐ])[^\W\d_]")
_BLANK = re.compile(r"[\s,:]+(?:cho\s+)?")
_COMMA = re.compile(r"[,;:]\s+")
_LONGEST_LABEL = 90
_LONGEST_SPEAKER = 140
_HEARD = "nghe "
# `Các hội vận động …; mỗi hội đăng ký 10 căn nhà`: behind others these are the same bodies one by one.
EACH = "mỗi "
_GUIDES = " hướng dẫn"  # `Tỉnh đoàn hướng dẫn các huyện đoàn tổ chức … như sau`
# What the issuing body says of its own part in a plan: `Phòng Nội vụ chủ trì, phối hợp với …`.
_OWN_PART = ("chủ trì", "chịu trách nhiệm", "phụ trách", "là cơ quan", "là đơn vị", "làm đầu mối")
# `tổ chức giao ban`, `họp giao ban định kỳ`: a meeting, nobody is handed anything.
_HELD = pattern(r"(?<!\w)(?:tổ\schức|họp|hội\snghị|chế\sđộ|duy\strì|buổi|cuộc|lịch)\s\Z")
_ASKS = ("đề nghị ", "yêu cầu ", "giao ")
_AND_ASKS = pattern(r"\s(?:và|đồng\sthời)\s(?=(?:đề\snghị|yêu\scầu)\s)")
# `Ủy ban nhân dân phường thông báo và đề nghị …`, `… ban hành Công văn số 12 ngày 01/3/2024 yêu cầu …`: one act of the issuer.
_SPEAKS_AND = pattern(
    r"(?:(?:thông\sbáo|thông\stin|hướng\sdẫn|thống\snhất|quyết\sđịnh|trân\strọng)\s(?:và\s)?|(?:đã\s|vừa\s)?(?:ban\shành|có|gửi)\s(?:công\svăn|văn\sbản|thông\sbáo|công\sđiện|kế\shoạch|chỉ\sthị)\s(?:(?:số|ngày|tháng|năm|hỏa\stốc|khẩn)\s|[\d/.-][^\s,;]*\s){0,10})(?=(?:đề\snghị|yêu\scầu|chỉ\sđạo|giao)\s)"
)
# `Sở … kính mong nhận được văn bản góp ý của quý cơ quan trước ngày …`: who is to send it is asked.
_HOPES_FOR = pattern(
    r"\s(?:(?:rất|kính|trân\strọng)\s)?(?:mong|đề\snghị)\s(?:sớm\s)?nhận\sđược\s(?:(?:văn\sbản|các|những)\s)?(?:ý\skiến|góp\sý|tham\sgia|báo\scáo|trả\slời|phúc\sđáp|kết\squả|danh\ssách)\s[^.;:\n]{0,60}?(?<!\w)của\s"
)
_PASSES_ON = pattern(r"(?:xin\s)?chuyển\s(?:[^.;\n]{0,90}?\s)?(?:đến|cho|tới)\s")
# `… xin thông báo để các Bộ: Công an, Y tế biết`: the colon stands in a list of those who are only told.
_TELLS = pattern(r"\s(?:để|cho|tới|đến|với)\s(?:các|những)\s[^,;:.()]{2,30}\Z")
_SAID = frozenset({"predicates", "orders", "manners"})
_IN_FRONT = re.compile(r"(?:Ngày \d[\d/.-]*|(?:Về|Đối với) [^,;:.()\n]{2,60}), ")  # a day, a topic


class Order(Struct, frozen=True, gc=False):
    """``verb`` is where the action begins; ``explicit`` that an ordering verb (giao, đề nghị) stands there."""

    agencies: tuple[Agency, ...]
    verb: int
    explicit: bool
    end: int


@lru_cache(maxsize=256)
def read_order(text: str, sentence: Span, issuers: frozenset[str] = frozenset()) -> Order | None:
    """Read whom ``sentence`` tells to act; None where it orders nobody by name.

    ``issuers`` are the names under which the issuing body speaks of itself: what it ``đề nghị`` is an
    order, what another body is to ``đề nghị`` is that body's task.
    """
    start = skip_connectives(text, sentence)
    chain = chain_at(text, start, sentence.end)
    if chain is not None:
        return _of_subject(text, chain, sentence, issuers)
    explicit = _explicit(text, start, sentence, issuers)
    if explicit is not None:
        return explicit
    if begins_with_ground(text, start) or _IN_FRONT.match(text, start, sentence.end):
        return _behind_comma(text, start, sentence, issuers)
    return _behind_label(text, start, sentence)


def _behind_label(text: str, start: int, sentence: Span) -> Order | None:
    """``Hội diễn văn nghệ: Đoàn trường chủ trì …``: behind what is to be held, who is to do it."""
    colon = text.find(": ", start, min(sentence.end, start + _LONGEST_LABEL))
    if colon < 0 or fold(text).startswith(strings("sections", "details"), start):
        return None
    chain = chain_at(text, colon + 2, sentence.end)
    verb = None if chain is None else predicate_after(text, chain.end, sentence.end)
    if chain is None or verb is None:
        return None
    return Order(chain.agencies, verb, explicit=False, end=chain.end)


def _of_subject(text: str, chain: Chain, sentence: Span, issuers: frozenset[str]) -> Order | None:
    verb = predicate_after(text, chain.end, sentence.end)
    if verb is None:
        asked = _hoped(text, chain, sentence, issuers) or _asked_besides(
            text, chain, None, sentence
        )
        return asked or _behind_comma(text, chain.end, sentence, issuers)
    hit = order_hits(text).at(verb)
    orders = hit is not None and "orders" in hit.sorts
    if hit is not None and orders and chain.agencies[-1].name in issuers:
        return _of_object(text, hit, sentence) or _explicit(text, hit.end, sentence)
    if len(chain.agencies) == 1 and chain.agencies[0].name in issuers:
        return _of_issuer(text, chain, verb, sentence)
    return _by(chain, verb)


def _of_issuer(text: str, chain: Chain, verb: int, sentence: Span) -> Order | None:
    """Find whom the issuer tells to do something, where it is the subject, or what it does itself."""
    hit = order_hits(text).at(verb)
    if hit is not None and fold(text).startswith(_GUIDES, chain.end):
        return _of_object(text, hit, sentence) or _explicit(text, hit.end, sentence)
    asks = _SPEAKS_AND.match(fold(text), verb, sentence.end)
    said = order_hits(text).at(asks.end()) if asks is not None else None
    if said is not None:
        return _of_object(text, said, sentence)
    own = fold(text).startswith(_OWN_PART, verb)
    return (
        _passes_on(text, verb, sentence)
        or _explicit(text, verb, sentence)
        or (_by(chain, verb) if own else None)
    )


def _passes_on(text: str, verb: int, sentence: Span) -> Order | None:
    """``Văn phòng … chuyển nội dung trên đến Sở A để xem xét, xử lý``: who gets it is told to deal with it."""
    passed = _PASSES_ON.match(fold(text), verb, sentence.end)
    chain = chain_at(text, passed.end(), sentence.end) if passed is not None else None
    if chain is None or not fold(text).startswith(" để ", chain.end):
        return None
    aim = chain.end + len(" để ")
    dealt = order_hits(text).at(aim)
    return Order(chain.agencies, aim, explicit=True, end=chain.end) if dealt is not None else None


def _by(chain: Chain, verb: int) -> Order:
    return Order(chain.agencies, verb, explicit=False, end=chain.end)


def _explicit(
    text: str, start: int, sentence: Span, issuers: frozenset[str] = frozenset()
) -> Order | None:
    """Find the first ordering verb of the sentence whose object is a body."""
    own_task: bool | None = None
    for hit in order_hits(text).between(start, sentence.end):
        if "orders" not in hit.sorts or _is_description(text, hit):
            continue
        if hit.start > start and not (_assigns(text, hit) or _said_by(text, hit, issuers)):
            if own_task is None:
                own_task = _is_own_task(text, start, sentence.end)
            if own_task:
                continue
        order = _of_object(text, hit, sentence)
        if order is not None:
            return order
    return None


def _said_by(text: str, hit: Hit, issuers: frozenset[str]) -> bool:
    """``Nghiêm túc thực hiện chỉ đạo của …, Chủ tịch Ủy ban nhân dân huyện yêu cầu …``: the issuer speaks."""
    before = agencies_between(text, Span(max(0, hit.start - _LONGEST_SPEAKER), hit.start))
    return bool(before) and before[-1].span.end + 1 == hit.start and before[-1].name in issuers


def _is_own_task(text: str, start: int, limit: int) -> bool:
    """Tell whether the sentence begins with what is to be done, so that no ordering verb is to be sought."""
    hit = order_hits(text).at(start)
    if hit is None or "grounds" in hit.sorts or _agrees(text, start):
        return False
    return leading_verb(text, start, limit) is not None


def _agrees(text: str, start: int) -> bool:
    """Tell whether the sentence begins with the issuer's consent, behind which it orders."""
    return fold(text).startswith(strings("orders", "consents"), start)


def _assigns(text: str, hit: Hit) -> bool:
    """``giao`` is said by the issuer alone; ``đề nghị`` and ``yêu cầu`` may be what a body is told to do."""
    return fold(text).startswith(("giao", "phân công", "thống nhất"), hit.start)


def _is_description(text: str, hit: Hit) -> bool:
    folded = fold(text)
    if folded.startswith("chỉ đạo", hit.start):
        return True
    before = max(0, hit.start - 24)
    if folded.startswith("giao ban ", hit.start) and _HELD.search(folded, before, hit.start):
        return True
    return _not_orders_after().search(folded, before, hit.start) is not None


def _of_object(text: str, hit: Hit, sentence: Span) -> Order | None:
    blank = _BLANK.match(text, hit.end, sentence.end)
    if blank is None:
        return None
    chain = chain_at(text, blank.end(), sentence.end)
    verb = None if chain is None else predicate_after(text, chain.end, sentence.end)
    further = _asked_besides(text, chain, verb, sentence) if chain is not None else None
    if further is not None:
        return further
    if chain is None or (
        verb is None and text[chain.end : chain.end + 1] == " " and not _announces(text, chain.end)
    ):
        opened = open_subject(text, skip_address(text, blank.end()), sentence.end, ordered=True)
        if opened is not None:
            return Order(opened[0].agencies, opened[1], explicit=True, end=opened[0].end)
    if chain is None:
        return None
    if verb is None:
        chain = _without_action(text, chain)
        verb = trimmed(text, chain.end, sentence.end).start
    return Order(chain.agencies, verb, explicit=True, end=chain.end)


def _announces(text: str, end: int) -> bool:
    """``yêu cầu các đơn vị như sau:``: the words behind the name only announce the items."""
    return fold(text).startswith((" như sau", " sau đây"), end)


def _without_action(text: str, chain: Chain) -> Chain:
    """``Giao Phòng Nội vụ quét sân.``: where no known verb follows, the words behind a known name are no part of it."""
    if text[chain.end : chain.end + 1] not in {".", ",", ";"}:
        return chain
    for number, one in enumerate(chain.agencies):
        known = agency_at(text, one.span.start)
        if (
            known is not None
            and known.span.end < one.span.end
            and _ADDED.match(text, known.span.end)
        ):
            return Chain((*chain.agencies[:number], known), chain.start, known.span.end)
    return chain


def _asked_besides(text: str, chain: Chain, verb: int | None, sentence: Span) -> Order | None:
    """``Đề nghị Sở A, yêu cầu các phòng B gửi …``: what the latter are to do is asked of both."""
    joined = _AND_ASKS.match(fold(text), chain.end, sentence.end)
    verb = joined.end() if joined is not None else verb
    hit = order_hits(text).at(verb) if verb is not None else None
    if hit is None or not fold(text).startswith(_ASKS, hit.start):
        return None
    order = _of_object(text, hit, sentence)
    if order is None:
        return None
    return replace(order, agencies=(*chain.agencies, *order.agencies))


def _behind_comma(text: str, start: int, sentence: Span, issuers: frozenset[str]) -> Order | None:
    for comma in _COMMA.finditer(text, start, sentence.end):
        if comma[0][0] == ":" and _TELLS.search(fold(text), start, comma.start()):
            return None
        chain = chain_at(text, comma.end(), sentence.end)
        if chain is None or fold(text).startswith(EACH, comma.end()):
            continue
        verb = predicate_after(text, chain.end, sentence.end)
        if verb is not None and not _goes_on_with_list(text, comma.start(), verb):
            return _of_subject(text, chain, sentence, issuers)
        asked = _hoped(text, chain, sentence, issuers) if verb is None else None
        if asked is not None:
            return asked
    return None


def _hoped(text: str, chain: Chain, sentence: Span, issuers: frozenset[str]) -> Order | None:
    """Find from whom the issuer hopes to get something."""
    told = chain.agencies[0].name in issuers
    hopes = _HOPES_FOR.match(fold(text), chain.end, sentence.end) if told else None
    sender = chain_at(text, hopes.end(), sentence.end) if hopes is not None else None
    if sender is None:
        return None
    return Order(sender.agencies, chain.end + 1, explicit=True, end=sender.end)


def _goes_on_with_list(text: str, comma: int, verb: int) -> bool:
    """``… văn bản của Ủy ban nhân dân tỉnh, Sở Y tế về công tác …``: no verb stands at once behind the list."""
    if _is_heard(text, comma, verb):
        return True
    before = agency_over(text, comma - 1)
    if before is None or before.span.end != comma:
        return False
    hit = order_hits(text).at(verb)
    return hit is None or hit.sorts.isdisjoint(_SAID)


def _is_heard(text: str, comma: int, limit: int) -> bool:
    """``Sau khi nghe Sở A, Sở B báo cáo, …``: those who report tell what the issuer then concludes."""
    heard = fold(text).rfind(_HEARD, max(0, comma - _LONGEST_SPEAKER), comma)
    if heard < 0:
        return False
    chain = chain_at(text, heard + len(_HEARD), limit)
    return chain is not None and comma < chain.end


@cache
def _not_orders_after() -> re.Pattern[str]:
    words = "|".join(map(re.escape, table("orders")["not_orders_after"]))
    # never over a line: the cell above may end with `Văn bản`
    return re.compile(rf"(?<!\w)(?:{words})[^\S\n]*\Z")
